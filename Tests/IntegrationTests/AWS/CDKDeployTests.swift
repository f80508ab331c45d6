import CloudFormation
import JSON
import SystemPackage
import TestMachine
import Testing

@Suite(
  "The CDK CLI and this program take turns",
  .enabled(if: Testbed.canRun && CDKCommand.canRun, "no AWS CLI, moto or CDK CLI"))
struct CDKDeployTests {
  private static let stack = SharedAssembly.stack

  @Test("cdk bootstrap makes a whole toolkit stack of ours, and ours leaves that alone")
  func bootstrap() async throws {
    try await withTestbed { testbed in
      let ours = try await testbed.chimney("bootstrap")
      #expect(ours.status == 0, "\(ours.transcript)")
      let theirs = try await testbed.cdk(["bootstrap", "aws://123456789012/us-east-1"])
      #expect(theirs.status == 0, "\(theirs.transcript)")
      let again = try await testbed.chimney("bootstrap")
      #expect(again.status == 0, "\(again.transcript)")
      #expect(again.errors.contains(/toolkit stack of version \d\d/), "\(again.transcript)")
      let buckets = try await testbed.answer("s3api", "list-buckets", "--query", "Buckets[].Name")
      #expect(buckets == [.string(BootstrapCommandTests.bucket)])
    }
  }

  @Test("cdk deploy takes our assembly after our bootstrap, and ours then changes nothing")
  func theirDeploy() async throws {
    try await withTestbed { testbed in
      let app = try await SharedAssembly.path()
      _ = try await testbed.chimney("bootstrap")
      let theirs = try await testbed.cdk(
        ["deploy", "--require-approval", "never", Self.stack], app: app)
      #expect(theirs.status == 0, "\(theirs.transcript)")
      #expect(try await testbed.status(of: Self.stack) == "CREATE_COMPLETE")
      let ours = try await testbed.chimney("deploy", "--assembly", app.string)
      #expect(ours.status == 0 && ours.errors.contains("nothing to change"), "\(ours.transcript)")
    }
  }

  @Test("A stack that the CDK described and deployed is taken over, and its key stays")
  func takeOver() async throws {
    try await withTestbed { testbed in
      _ = try await testbed.chimney("bootstrap")
      let cdk = try await Self.theirAssembly(in: testbed.folder)
      let theirs = try await testbed.cdk(
        ["deploy", "--require-approval", "never", Self.stack], app: cdk)
      #expect(theirs.status == 0, "\(theirs.transcript)")
      let before = try await testbed.physicalIDs(of: Self.stack)
      let ours = try await testbed.chimney(
        "deploy", "--assembly", SharedAssembly.path().string, "--require-approval", "never",
        "--yes")
      #expect(ours.status == 0, "\(ours.transcript)")
      let after = try await testbed.physicalIDs(of: Self.stack)
      #expect(before.filter { !$0.key.hasPrefix("CDKMetadata") } == after)
      #expect(Array(try await testbed.keyStates().values) == ["Enabled"])
    }
  }

  @Test("Ours deploys an assembly that the CDK wrote, and cdk deploy then changes nothing")
  func ourDeploy() async throws {
    try await withTestbed { testbed in
      _ = try await testbed.chimney("bootstrap")
      let cdk = try await Self.theirAssembly(in: testbed.folder)
      let ours = try await testbed.chimney(
        "deploy", "--assembly", cdk.string, Self.stack, "--require-approval", "never", "--yes")
      #expect(ours.status == 0, "\(ours.transcript)")
      let theirs = try await testbed.cdk(
        ["deploy", "--require-approval", "never", Self.stack], app: cdk)
      #expect(theirs.status == 0 && theirs.errors.contains("(no changes)"), "\(theirs.transcript)")
    }
  }

  @Test("A container image of theirs is refused before anything is sent")
  func image() async throws {
    try await withTestbed { testbed in
      try testbed.folder.appending("asset/Dockerfile").put("FROM scratch\n")
      let cdk = try await Self.theirAssembly(in: testbed.folder, app: "image.py")
      let run = try await testbed.chimney(
        "deploy", "--assembly", cdk.string, "--require-approval", "never")
      #expect(run.status == 1, "\(run.transcript)")
      #expect(run.errors.contains("images needs container images ("), "\(run.transcript)")
      #expect(run.errors.contains("deploy this stack with the CDK"))
      #expect(try await testbed.status(of: "images") == nil)
    }
  }

  /// What the CDK itself writes for the same stack.
  private static func theirAssembly(
    in folder: FilePath, app: String = "app.py"
  ) async throws -> FilePath {
    let asset = folder.appending("asset")
    try asset.appending("bootstrap").put("#!/bin/sh\n", isExecutable: true)
    let app = Repository.root.appending("Tests/IntegrationTests/CDK").appending(app)
    let output = folder.appending("their.out")
    let run = try await python(app, output.string, asset.string)
    guard run.status == 0 else { throw SharedAssembly.Failure(transcript: run.transcript) }
    return output
  }
}

extension Testbed {
  /// The names in AWS of a stack's resources, by their logical ids.
  func physicalIDs(of stack: String) async throws -> [String: String] {
    let answer = try await answer(
      "cloudformation", "describe-stack-resources", "--stack-name", stack)
    var ids: [String: String] = [:]
    for resource in answer["StackResources"]?.array ?? [] {
      ids[resource["LogicalResourceId"]?.string ?? ""] = resource["PhysicalResourceId"]?.string
    }
    return ids
  }
}
