import CloudFormation
import JSON
import SystemPackage
import TestMachine

/// The assembly of this project's stacks, as `chimney synth` writes it: made once for all tests.
enum SharedAssembly {
  static let stack = "aws-kms-lambda-ethereum"

  private static let folder = Repository.build.appending("test-assembly")
  private static let synthesized = Task {
    let run = try await chimney("synth", "--output", folder.string)
    guard run.status == 0 else { throw Failure(transcript: run.transcript) }
    return folder
  }

  struct Failure: Error {
    let transcript: String
  }

  /// The folder, complete.
  static func path() async throws -> FilePath { try await synthesized.value }

  /// The path of the stack's template.
  static func templatePath() async throws -> FilePath {
    try await path().appending("\(stack).template.json")
  }

  /// The stack's template.
  static func template() async throws -> Value {
    try Value.parse(try await templatePath().bytes ?? [])
  }
}
