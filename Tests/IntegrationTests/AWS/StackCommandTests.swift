import CloudFormation
import JSON
import SystemPackage
import TestMachine
import Testing

@Suite("The commands about deployed stacks", .enabled(if: Testbed.canRun, "no AWS CLI or moto"))
struct StackCommandTests {
  @Test("outputs prints what stacks answer, the account's address beside its key")
  func outputs() async throws {
    try await withTestbed { testbed in
      let assembly = WrittenAssembly(
        small: ["Key": accountKey("Delete")],
        outputs: ["KeyID": ["Value": ["Ref": "Key"]], "Word": ["Value": "a \"word\""]])
      let folder = try testbed.write(assembly)
      let early = try await testbed.chimney("outputs", "--assembly", folder)
      #expect(
        early.status == 1 && early.errors.contains("small is not there"), "\(early.transcript)")
      try await testbed.make(assembly)
      let id = try #require(try await testbed.keyStates().keys.first)
      let run = try await testbed.chimney("outputs", "--assembly", folder)
      #expect(run.status == 0, "\(run.transcript)")
      #expect(run.output.contains(/small\.KeyID = [-0-9a-f]{36}   \(account 0x[0-9a-fA-F]{40}\)\n/))
      #expect(run.output.contains("small.Word = a \"word\"\n"))
      let json = try await testbed.chimney(
        "outputs", "--json", "--assembly", folder, changing: ["AWS_REGION": "", "AWS_PROFILE": ""])
      #expect(
        try Value.parse(json.output)
          == ["small": ["KeyID": .string(id), "Word": "a \"word\""]])
    }
  }

  @Test("events tells the last operation, and the cause of a failure")
  func events() async throws {
    try await withTestbed { testbed in
      let assembly = WrittenAssembly(small: ["Topic": topic("one")])
      let folder = try testbed.write(assembly)
      try testbed.configure(faults: [.init("Topic", .create, reason: "no room")])
      try await testbed.make(assembly)
      while try await testbed.status() != "ROLLBACK_COMPLETE" {}
      let run = try await testbed.chimney("events", "--assembly", folder)
      #expect(run.status == 0, "\(run.transcript)")
      let words = run.lines.map { $0.split(separator: " ").dropFirst(2).first.map(String.init) }
      #expect(
        words == [
          "CREATE_IN_PROGRESS", "CREATE_IN_PROGRESS", "CREATE_FAILED", "ROLLBACK_IN_PROGRESS",
          "ROLLBACK_COMPLETE",
        ])
      #expect(run.errors.contains("Topic, AWS::SNS::Topic, failed in small: CREATE_FAILED"))
      #expect(run.errors.contains("no room"))
    }
  }

  @Test("rollback takes a stack back that was left as it failed")
  func leftFailed() async throws {
    try await withTestbed { testbed in
      let resources: Value.Object = [
        "Topic": topic("one"), "Key": accountKey("Delete"),
      ]
      let assembly = WrittenAssembly(small: resources)
      let folder = try testbed.write(assembly)
      try testbed.configure(faults: [.init("Key", .create)])
      try await testbed.make(assembly, "--disable-rollback")
      #expect(try await testbed.status() == "CREATE_FAILED")
      let run = try await testbed.chimney("rollback", "--assembly", folder)
      #expect(
        run.status == 0 && run.errors.contains("small: ROLLBACK_COMPLETE"), "\(run.transcript)")
      let again = try await testbed.chimney("rollback", "--assembly", folder)
      #expect(again.status == 0 && again.errors.contains("nothing to take back"))
    }
  }

  @Test("rollback goes on with one that failed, and skips what cannot be taken back")
  func stuck() async throws {
    try await withTestbed { testbed in
      let before = WrittenAssembly(small: ["Topic": topic("before")])
      let folder = try testbed.write(before)
      try await testbed.make(before)
      let other: Value = ["Type": "AWS::SNS::Topic", "DependsOn": "Topic"]
      let after = WrittenAssembly(small: ["Topic": topic("after"), "Other": other])
      try testbed.configure(faults: [.init("Other", .create), .init("Topic", .rollback)])
      _ = try await testbed.aws(
        "cloudformation", "update-stack", "--stack-name", "small", "--template-body",
        after.template.compact)
      while try await testbed.status() != "UPDATE_ROLLBACK_FAILED" {}
      let failed = try await testbed.chimney("rollback", "--assembly", folder)
      #expect(failed.status == 1 && failed.errors.contains("UPDATE_ROLLBACK_FAILED"))
      let wrong = try await testbed.chimney("rollback", "--assembly", folder, "--skip", "No")
      #expect(wrong.status == 1 && wrong.errors.contains("--skip No means nothing in small"))
      let run = try await testbed.chimney(
        "rollback", "--assembly", folder, "--skip", "Topic")
      #expect(run.status == 0, "\(run.transcript)")
      #expect(try await testbed.status() == "UPDATE_ROLLBACK_COMPLETE")
    }
  }

  @Test("doctor says what is missing and what to do, until nothing is")
  func doctor() async throws {
    try await withTestbed { testbed in
      let nobody = try await testbed.run(
        Repository.product("chimney"), ["doctor"], changing: ["PATH": "/nowhere"])
      #expect(nobody.status == 1)
      #expect(
        nobody.output.contains("missing  Swift, which builds functions"), "\(nobody.transcript)")
      #expect(nobody.output.contains("missing  the AWS CLI, which deploys"))
      let before = try await testbed.chimney("doctor")
      #expect(before.status == 1, "\(before.transcript)")
      #expect(before.output.contains("ok       account 123456789012 (arn:"))
      #expect(before.output.contains("`chimney bootstrap --region us-east-1` makes it"))
      _ = try await testbed.chimney("bootstrap")
      let after = try await testbed.chimney("doctor")
      #expect(after.status == 0 && !after.output.contains("missing"), "\(after.transcript)")
    }
  }
}
