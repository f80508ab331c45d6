import CloudFormation
import JSON
import SystemPackage
import TestMachine
import Testing

/// One thing that goes wrong: which call of the AWS CLI, and how.
struct Mishap: Sendable, CustomStringConvertible {
  let call: Int
  let fault: CallFault

  var description: String { "call \(call) \(fault.rawValue)" }

  /// What is said by a call that fails: nothing that goes away by itself.
  static let expired =
    "An error occurred (ExpiredToken) when calling the X operation: The security token included in"
    + " the request is expired"
  /// What is said where the answer was lost.
  static let lost = "Connection was closed before we received a valid response"

  var message: String { fault == .fails ? Self.expired : Self.lost }

  /// Each call with one of the faults, another one for each call; with `CHIMNEY_ALL_FAULTS=1` each
  /// call with each of them.
  static func all(calls: Int) -> [Mishap] {
    let faults = CallFault.allCases
    return (1...calls).flatMap { call in
      RealPrograms.environment("CHIMNEY_ALL_FAULTS") == "1"
        ? faults.map { Mishap(call: call, fault: $0) }
        : [Mishap(call: call, fault: faults[call * 2 % faults.count])]
    }
  }
}

@Suite(
  "Whatever goes wrong at whichever call, the same command again comes to the same end",
  .enabled(if: Testbed.canRun, "no AWS CLI or moto"))
struct FaultTests {
  private static let text = "what is published"
  private static let assembly = WrittenAssembly(
    small: ["Key": accountKey("Delete"), "Topic": topic("one")],
    outputs: ["KeyID": ["Value": ["Ref": "Key"]]], assets: ["asset.txt": text])
  private static let patience = ["CHIMNEY_AWS_TIMEOUT": "5"]

  /// Runs a command until a call goes wrong, then again without a fault.
  private static func endures(
    _ arguments: [String], before prepare: @escaping @Sendable (Testbed) async throws -> Void,
    after check: @escaping @Sendable (Testbed, Mishap) async throws -> Void
  ) async throws {
    let calls = try await withTestbed { testbed in
      let command = try await Self.prepare(testbed, arguments, prepare)
      testbed.forgetCalls()
      let run = try await testbed.run(Repository.product("chimney"), command)
      #expect(run.status == 0, "\(run.transcript)")
      let calls = testbed.awsCalls.count
      try await check(testbed, Mishap(call: 0, fault: .fails))
      return calls
    }
    try await withThrowingTaskGroup { group in
      for mishap in Mishap.all(calls: calls) {
        group.addTask {
          try await withTestbed { testbed in
            let command = try await Self.prepare(testbed, arguments, prepare)
            try testbed.failCall(mishap.call, mishap.fault, message: mishap.message)
            let chimney = Repository.product("chimney")
            let first = try await testbed.run(chimney, command, changing: Self.patience)
            Self.check(first, after: mishap)
            try testbed.failCall(nil)
            let second = try await testbed.run(chimney, command)
            #expect(second.status == 0, "\(mishap)\n\(first.transcript)\n\(second.transcript)")
            try await check(testbed, mishap)
          }
        }
      }
      try await group.waitForAll()
    }
  }

  private static func prepare(
    _ testbed: Testbed, _ arguments: [String], _ prepare: (Testbed) async throws -> Void
  ) async throws -> [String] {
    let folder = try testbed.write(assembly)
    try await prepare(testbed)
    return arguments + ["--verbose", "--assembly", folder]
  }

  private static func check(_ run: Run, after mishap: Mishap) {
    let expected: [Int32] =
      switch mishap.fault {
      case .killsCaller, .killsCallerAfter: [137]
      // Interrupted while only the account's address is asked for, it has done all and says so.
      case .interruptsCaller, .interruptsCallerAfter:
        run.output.contains("small.KeyID = ") ? [0, 130] : [130]
      case .losesAnswer: [0]
      default: [0, 1]
      }
    #expect(expected.contains(run.status), "\(mishap)\n\(run.transcript)")
    #expect(run.status == 137 || !run.errors.isEmpty, "\(mishap): nothing was said")
    if mishap.fault == .hangs {
      #expect(run.errors.contains("did not end within 5 s"), "\(mishap)\n\(run.transcript)")
    }
  }

  private static func bucket(_ testbed: Testbed) async throws {
    _ = try await testbed.aws(
      "s3api", "create-bucket", "--bucket", BootstrapCommandTests.bucket)
  }

  @Test("deploy")
  func deploy() async throws {
    try await Self.endures(
      ["deploy", "--require-approval", "never", "--yes"], before: Self.bucket
    ) { testbed, mishap in
      #expect(try await testbed.status() == "CREATE_COMPLETE", "\(mishap)")
      #expect(Array(try await testbed.keyStates().values) == ["Enabled"], "\(mishap)")
      let stored = testbed.folder.appending("stored")
      _ = try await testbed.aws(
        "s3api", "get-object", "--bucket", BootstrapCommandTests.bucket, "--key", "asset.txt",
        stored.string)
      #expect(stored.text == Self.text, "\(mishap)")
      let uploads = try await testbed.answer(
        "s3api", "list-multipart-uploads", "--bucket", BootstrapCommandTests.bucket)
      #expect(uploads["Uploads"] == nil, "\(mishap)")
      let sets = try await testbed.answer(
        "cloudformation", "list-change-sets", "--stack-name", "small", "--query",
        "Summaries[?ExecutionStatus=='AVAILABLE']")
      #expect(sets == [], "\(mishap)")
    }
  }

  @Test("destroy")
  func destroy() async throws {
    try await Self.endures(["destroy", "--allow-removal", "Key", "--yes"]) { testbed in
      try await testbed.make(Self.assembly)
    } after: { testbed, mishap in
      let (status, keys) = (try await testbed.status(), try await testbed.keyStates())
      #expect(status == nil && Array(keys.values) == ["PendingDeletion"], "\(mishap): \(keys)")
    }
  }
}
