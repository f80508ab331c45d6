import CloudFormation
import JSON
import SystemPackage
import TestMachine
import Testing

/// What the CDK itself writes for these stacks.
enum CDKAssembly {
  private static let synthesized = Task {
    try await withFolder { folder in
      let asset = folder.appending("asset")
      try asset.appending("bootstrap").put("#!/bin/sh\n", isExecutable: true)
      let app = Repository.root.appending("Tests/IntegrationTests/CDK/app.py")
      let output = folder.appending("cdk.out")
      let run = try await python(app, output.string, asset.string)
      guard run.status == 0 else { throw SharedAssembly.Failure(transcript: run.transcript) }
      return Dictionary(
        uniqueKeysWithValues: output.names.map { ($0, output.appending($0).bytes ?? []) })
    }
  }

  static func template(of stack: String) async throws -> Value {
    try Value.parse(try #require(try await synthesized.value["\(stack).template.json"]))
  }

  static func manifest() async throws -> Value {
    try Value.parse(try #require(try await synthesized.value["manifest.json"]))
  }
}
