import SystemPackage
import TestMachine
import Testing

@Suite(
  "The test-bed is AWS as far as tests may go", .enabled(if: Testbed.canRun, "no AWS CLI or moto"))
struct TestbedTests {
  @Test("What it must do and refuse, it does and refuses")
  func checks() async throws {
    let script = Repository.root.appending("Tests/Testbed/checks")
    let run = try await python(script)
    #expect(run.status == 0 && run.errors.hasSuffix("OK\n"), "\(run.transcript)")
  }

  @Test("Both AWS CLIs talk to it, and each call is written down", arguments: AWSCLI.testable)
  func versions(cli: AWSCLI) async throws {
    try await withTestbed(cli: cli) { testbed in
      let version = try await testbed.aws("--version")
      #expect(version.output.hasPrefix("aws-cli/\(cli == .v1 ? 1 : 2)."))
      let bucket = try await testbed.aws("s3api", "create-bucket", "--bucket", "bucket")
      #expect(bucket.status == 0, "\(bucket.transcript)")
      #expect(
        testbed.awsCalls == [["--version"], ["s3api", "create-bucket", "--bucket", "bucket"]])
    }
  }

  @Test("What one test left, the next does not see")
  func reset() async throws {
    for _ in 0..<3 {
      try await withTestbed { testbed in
        let buckets = try await testbed.aws("s3api", "list-buckets", "--query", "Buckets[].Name")
        #expect(buckets.output == "[]\n")
        _ = try await testbed.aws("s3api", "create-bucket", "--bucket", "bucket")
      }
    }
  }

  @Test("A program there knows nothing of the environment of the tests")
  func isolation() async throws {
    try await withTestbed { testbed in
      let env = try await testbed.run("/usr/bin/env", [])
      let names = Set(env.lines.compactMap { $0.split(separator: "=").first.map(String.init) })
      #expect(names == Set(testbed.environment.keys))
      #expect(testbed.environment["AWS_ENDPOINT_URL"]?.hasPrefix("http://localhost:") == true)
    }
  }

  @Test("The n-th call goes wrong as planned, and only that one", arguments: CallFault.allCases)
  func faults(fault: CallFault) async throws {
    try await withTestbed { testbed in
      try testbed.failCall(2, fault, message: "it is planned")
      // A caller that is killed or interrupted is this shell; a call that hangs is ended by it.
      let script = """
        trap 'echo interrupted; kill $!; exit 130' INT
        for name in one two three; do
          aws s3api create-bucket --bucket "$name" >/dev/null &
          case $name-\(fault.rawValue) in two-hangs*) sleep 3; kill $!; echo ended ;; esac
          wait $! || echo "$name failed"
        done
        """
      let run = try await testbed.run("/bin/bash", ["-c", script])
      let made = try await testbed.aws("s3api", "list-buckets", "--query", "Buckets[].Name")
      let expected = Self.outcome(of: fault)
      #expect(run.output == expected.output, "\(run.transcript)")
      #expect(made.output.filter { !$0.isWhitespace } == expected.buckets)
      #expect(run.errors.contains("it is planned") == expected.isSaid)
    }
  }

  private static func outcome(
    of fault: CallFault
  ) -> (output: String, buckets: String, isSaid: Bool) {
    let all = #"["one","two","three"]"#
    return switch fault {
    case .fails: ("two failed\n", #"["one","three"]"#, true)
    case .losesAnswer: ("two failed\n", all, true)
    case .hangs: ("ended\ntwo failed\n", #"["one","three"]"#, false)
    case .hangsAfter: ("ended\ntwo failed\n", all, false)
    case .dies: ("two failed\n", #"["one","three"]"#, false)
    case .killsCaller: ("", #"["one"]"#, false)
    case .killsCallerAfter: ("", #"["one","two"]"#, false)
    case .interruptsCaller: ("interrupted\n", #"["one"]"#, false)
    case .interruptsCallerAfter: ("interrupted\n", #"["one","two"]"#, false)
    }
  }
}
