import CloudFormation
import JSON
import SystemPackage
import TestMachine
import Testing

@Suite("Deploying, interrupted", .enabled(if: Testbed.canRun, "no AWS CLI or moto"))
struct InterruptedDeployTests {
  private static let bucket = "cdk-hnb659fds-assets-123456789012-\(Testbed.region)"

  /// The calls of an undisturbed deploy: at least as many, for events may be asked for twice.
  static let calls = Array(1...9)
  static let faults: [CallFault] = [.losesAnswer, .killsCallerAfter, .interruptsCaller]
  /// Each call goes wrong in one way, the ways in turn; in every way with CHIMNEY_ALL_FAULTS=1.
  static let cases: [(fault: CallFault, call: Int)] =
    RealPrograms.environment("CHIMNEY_ALL_FAULTS") == "1"
    ? calls.flatMap { call in faults.map { ($0, call) } }
    : calls.map { (faults[$0 % faults.count], $0) }

  @Test("Whatever call goes wrong, the same command again ends the same", arguments: cases)
  func again(fault: CallFault, call: Int) async throws {
    try await withTestbed { testbed in
      _ = try await testbed.aws("s3api", "create-bucket", "--bucket", Self.bucket)
      let folder = try write(in: testbed)
      try testbed.failCall(call, fault)
      let disturbed = try await deploy(testbed, folder)
      try testbed.failCall(nil)
      switch fault {
      case .losesAnswer: #expect(disturbed.status == 0, "\(disturbed.transcript)")
      case .interruptsCaller: #expect(disturbed.status == 130, "\(disturbed.transcript)")
      default: #expect(disturbed.status == 128 + 9, "\(disturbed.transcript)")
      }
      let run = try await deploy(testbed, folder)
      #expect(run.status == 0, "\(disturbed.transcript)\n\(run.transcript)")
      try await expectEnd(testbed)
    }
  }

  @Test("A call that hangs is ended, said and made again")
  func hanging() async throws {
    try await withTestbed { testbed in
      _ = try await testbed.aws("s3api", "create-bucket", "--bucket", Self.bucket)
      let folder = try write(in: testbed)
      try testbed.failCall(6, .hangs)
      let run = try await deploy(testbed, folder, timeout: "20")
      #expect(run.status == 0, "\(run.transcript)")
      #expect(run.errors.contains("did not end within 20 s"))
      try await expectEnd(testbed)
    }
  }

  /// An assembly of a topic and a file.
  private func write(in testbed: Testbed) throws -> FilePath {
    let folder = testbed.folder.appending("assembly")
    let stack = WrittenAssembly.Stack(
      name: "s", resources: ["T": topic("one")], assets: ["asset.txt": "a file"])
    try WrittenAssembly(stacks: [stack]).write(to: folder)
    return folder
  }

  private func deploy(
    _ testbed: Testbed, _ folder: FilePath, timeout: String = "60"
  ) async throws -> Run {
    try await testbed.chimney(
      "deploy", "--assembly", folder.string, "--verbose",
      changing: ["CHIMNEY_AWS_TIMEOUT": timeout])
  }

  /// The stack is there and whole, the file too, and nothing half-made beside them.
  private func expectEnd(_ testbed: Testbed) async throws {
    let stacks = try await testbed.aws(
      "cloudformation", "describe-stacks", "--query", "Stacks[].[StackName,StackStatus]")
    #expect(try Value.parse(stacks.output) == [["s", "CREATE_COMPLETE"]])
    let sets = try await testbed.aws(
      "cloudformation", "list-change-sets", "--stack-name", "s", "--query",
      "Summaries[?ExecutionStatus=='AVAILABLE']")
    #expect(try Value.parse(sets.output) == [])
    let objects = try await testbed.aws(
      "s3api", "list-objects-v2", "--bucket", Self.bucket, "--query", "Contents[].[Key,Size]")
    #expect(try Value.parse(objects.output) == [["asset.txt", 6]])
  }
}
