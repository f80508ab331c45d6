import CloudFormation
import SystemPackage
import TestMachine
import Testing

@Suite("chimney destroy", .enabled(if: Testbed.canRun, "no AWS CLI or moto"))
struct DestroyCommandTests {
  private static func withStack(
    _ resources: Value.Object, cli: AWSCLI? = nil, _ body: (Testbed, String) async throws -> Void
  ) async throws {
    try await withTestbed(cli: cli) { testbed in
      let assembly = WrittenAssembly(small: resources)
      let folder = try testbed.write(assembly)
      try await testbed.make(assembly)
      try await body(testbed, folder)
    }
  }

  @Test("A key that is retained stays, and its price is named", arguments: AWSCLI.testable)
  func retained(cli: AWSCLI) async throws {
    try await Self.withStack(["Key": accountKey("Retain")], cli: cli) { testbed, folder in
      let run = try await testbed.chimney("destroy", "--assembly", folder, "--yes")
      #expect(run.status == 0, "\(run.transcript)")
      let states = try await testbed.keyStates()
      let key = try #require(states.keys.first)
      #expect(states == [key: "Enabled"])
      #expect(
        run.errors.contains(
          /small: Key \(AWS::KMS::Key [-0-9a-f]+\), the Ethereum account 0x[0-9a-fA-F]{40}, stays/))
      #expect(run.errors.contains("1 USD a month"))
      #expect(run.errors.hasSuffix("small: destroyed\n"))
      #expect(try await testbed.status() == nil)
    }
  }

  @Test("A key that would be deleted wants its name; --yes is none")
  func guarded() async throws {
    try await Self.withStack(["Key": accountKey("Delete")]) { testbed, folder in
      for options in [[], ["--yes"], ["--yes", "--allow-removal", "Other"]] {
        let run = try await testbed.run(
          Repository.product("chimney"), ["destroy", "--assembly", folder] + options)
        #expect(run.status == 3, "\(run.transcript)")
        #expect(run.errors.contains("If that is meant, say so: --allow-removal Key\n"))
        #expect(run.errors.contains(/KMS waits 30 days: on \d{4}-\d\d-\d\d the key is gone/))
        #expect(try await testbed.status() == "CREATE_COMPLETE")
      }
      let plain = try await testbed.chimney(
        "destroy", "--assembly", folder, "--allow-removal", "Key")
      #expect(plain.status == 3 && plain.errors.contains("Destroy small?"), "\(plain.transcript)")
      let run = try await testbed.chimney(
        "destroy", "--assembly", folder, "--allow-removal", "Key", "--yes")
      #expect(run.status == 0, "\(run.transcript)")
      #expect(run.errors.contains("aws kms cancel-key-deletion --key-id"))
      #expect(Array(try await testbed.keyStates().values) == ["PendingDeletion"])
    }
  }

  @Test("A stack that is not there is said and no error, as often as one likes")
  func absent() async throws {
    try await Self.withStack(["Topic": topic("one")]) { testbed, folder in
      for words in ["small: destroyed", "small is not there: nothing to destroy"] {
        let run = try await testbed.chimney("destroy", "--assembly", folder, "--yes")
        #expect(run.status == 0 && run.errors.contains(words), "\(run.transcript)")
      }
    }
  }

  @Test("Termination protection is respected, and how to lift it is said")
  func protection() async throws {
    try await Self.withStack(["Topic": topic("one")]) { testbed, folder in
      _ = try await testbed.aws(
        "cloudformation", "update-termination-protection", "--stack-name", "small",
        "--enable-termination-protection")
      let run = try await testbed.chimney("destroy", "--assembly", folder, "--yes")
      #expect(run.status == 1, "\(run.transcript)")
      #expect(run.errors.contains("--no-enable-termination-protection --stack-name small"))
      #expect(try await testbed.status() == "CREATE_COMPLETE")
    }
  }

  @Test("What cannot be deleted is named with its reason, and can be left")
  func failure() async throws {
    let resources: Value.Object = ["Topic": topic("one"), "Other": topic("one")]
    try await Self.withStack(resources) { testbed, folder in
      let early = try await testbed.chimney(
        "destroy", "--assembly", folder, "--yes", "--retain-resources", "Topic")
      #expect(early.status == 1 && early.errors.contains("whose deletion has failed"))
      try testbed.configure(faults: [.init("Topic", .delete, reason: "it is in use")])
      let run = try await testbed.chimney("destroy", "--assembly", folder, "--yes")
      #expect(run.status == 1, "\(run.transcript)")
      #expect(run.errors.contains("it is in use"))
      #expect(run.errors.contains("--retain-resources Topic"))
      let again = try await testbed.chimney(
        "destroy", "--assembly", folder, "--yes", "--retain-resources", "Topic")
      #expect(again.status == 0, "\(again.transcript)")
      #expect(try await testbed.status() == nil)
    }
  }

  @Test("Stacks that depend on a named one go with it, before it, and globs name several")
  func dependents() async throws {
    try await withTestbed { testbed in
      let assembly = WrittenAssembly(stacks: [
        .init(name: "base", resources: ["Topic": topic("base")]),
        .init(name: "other", resources: ["Topic": topic("other")]),
        .init(name: "web", resources: ["Topic": topic("web")], dependencies: ["base"]),
      ])
      let folder = try testbed.write(assembly)
      let made = try await testbed.chimney("deploy", "--assembly", folder, "--all", "--yes")
      #expect(made.status == 0, "\(made.transcript)")
      let unnamed = try await testbed.chimney("destroy", "--assembly", folder, "--yes")
      #expect(unnamed.status == 1 && unnamed.errors.contains("there are several stacks"))
      let run = try await testbed.chimney("destroy", "--assembly", folder, "--yes", "b*")
      #expect(run.status == 0, "\(run.transcript)")
      let ends = run.errors.split(separator: "\n").filter { $0.hasSuffix(": destroyed") }
      #expect(ends == ["web: destroyed", "base: destroyed"])
      #expect(try await testbed.status(of: "other") == "CREATE_COMPLETE")
    }
  }
}
