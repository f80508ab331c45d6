import CloudFormation
import JSON
import SystemPackage
import TestMachine
import Testing

@Suite("Deploying", .enabled(if: Testbed.canRun, "no AWS CLI or moto"))
struct DeployTests {
  private static let bucket = "cdk-hnb659fds-assets-123456789012-\(Testbed.region)"

  /// The words of the calls, without their options.
  private func calls(_ testbed: Testbed) -> [String] {
    testbed.awsCalls.map { $0.prefix(2).joined(separator: " ") }
  }

  private func answer(_ testbed: Testbed, _ service: String, _ rest: String...) async throws
    -> Value
  {
    let run = try await testbed.run(
      testbed.folder.appending("bin/aws").string, [service] + rest)
    return try Value.parse(run.output)
  }

  @Test("An update is reviewed: what lets nobody do more goes on, what does stops")
  func update() async throws {
    try await withTestbed { testbed in
      let folder = testbed.folder.appending("assembly")
      var stack = WrittenAssembly.Stack(name: "s", resources: ["T": topic("one")])
      try WrittenAssembly(stacks: [stack]).write(to: folder)
      let made = try await testbed.chimney("deploy", "--assembly", folder.string)
      #expect(made.status == 0, "\(made.transcript)")

      stack.resources["T"] = topic("two")
      try WrittenAssembly(stacks: [stack]).write(to: folder)
      testbed.forgetCalls()
      let changed = try await testbed.chimney("deploy", "--assembly", folder.string)
      #expect(changed.status == 0, "\(changed.transcript)")
      #expect(changed.errors.contains("UPDATE_COMPLETE"))
      #expect(calls(testbed).count { $0 != "cloudformation describe-stack-events" } == 7)

      stack.resources["R"] = role(trusting: "lambda.amazonaws.com")
      try WrittenAssembly(stacks: [stack]).write(to: folder)
      testbed.forgetCalls()
      for arguments in [["--yes"], ["--require-approval", "any-change"], []] {
        let refused = try await testbed.run(
          Repository.product("chimney"), ["deploy", "--assembly", folder.string] + arguments)
        #expect(refused.status == 3, "\(refused.transcript)")
      }
      #expect(!calls(testbed).contains("cloudformation create-change-set"))
      let accepted = try await testbed.chimney(
        "deploy", "--assembly", folder.string, "--require-approval", "never")
      #expect(accepted.status == 0, "\(accepted.transcript)")
    }
  }

  @Test("A key that would be lost stops everything, until it is named")
  func guardsKeys() async throws {
    try await withTestbed { testbed in
      let folder = testbed.folder.appending("assembly")
      var stack = WrittenAssembly.Stack(
        name: "s", resources: ["T": topic("one"), "Account": accountKey("Delete")])
      try WrittenAssembly(stacks: [stack]).write(to: folder)
      let made = try await testbed.chimney(
        "deploy", "--assembly", folder.string, "--require-approval", "never")
      #expect(made.status == 0, "\(made.transcript)")

      stack.resources["Account"] = nil
      try WrittenAssembly(stacks: [stack]).write(to: folder)
      testbed.forgetCalls()
      let refused = try await testbed.chimney(
        "deploy", "--assembly", folder.string, "--require-approval", "never", "--yes", "--force")
      #expect(refused.status == 3, "\(refused.transcript)")
      #expect(refused.errors.contains("--allow-removal Account"))
      #expect(refused.errors.contains(/the Ethereum account 0x[0-9a-fA-F]{40}/))
      #expect(!calls(testbed).contains("cloudformation create-change-set"))

      let allowed = try await testbed.chimney(
        "deploy", "--assembly", folder.string, "--require-approval", "never", "--allow-removal",
        "Account")
      #expect(allowed.status == 0, "\(allowed.transcript)")
      let keys = try await answer(
        testbed, "kms", "list-keys", "--query", "Keys[].KeyId")
      let id = try #require(keys.array?.first?.string)
      let state = try await answer(
        testbed, "kms", "describe-key", "--key-id", id, "--query", "KeyMetadata.KeyState")
      #expect(state == "PendingDeletion")
    }
  }

  @Test("A stack that cannot be made is explained, deleted only when asked, and made then")
  func failure() async throws {
    try await withTestbed { testbed in
      let folder = testbed.folder.appending("assembly")
      let stack = WrittenAssembly.Stack(name: "s", resources: ["T": topic("one")])
      try WrittenAssembly(stacks: [stack]).write(to: folder)
      try testbed.configure(faults: [ResourceFault("T", .create, reason: "no topics today")])
      let failed = try await testbed.chimney("deploy", "--assembly", folder.string)
      #expect(failed.status == 1, "\(failed.transcript)")
      #expect(failed.errors.contains("error: T, AWS::SNS::Topic, failed in s: CREATE_FAILED"))
      #expect(failed.errors.contains("no topics today"))
      #expect(failed.errors.contains("Nothing of the stack was made"))

      try testbed.configure()
      testbed.forgetCalls()
      let asked = try await testbed.chimney("deploy", "--assembly", folder.string)
      #expect(asked.status == 3, "\(asked.transcript)")
      #expect(asked.errors.contains("say --yes to have that done"))
      #expect(!calls(testbed).contains("cloudformation delete-stack"))

      let made = try await testbed.chimney("deploy", "--assembly", folder.string, "--yes")
      #expect(made.status == 0, "\(made.transcript)")
      #expect(made.errors.contains("CREATE_COMPLETE"))
    }
  }

  @Test("An update that fails leaves the stack as it was, and says so")
  func failedUpdate() async throws {
    try await withTestbed { testbed in
      let folder = testbed.folder.appending("assembly")
      var stack = WrittenAssembly.Stack(name: "s", resources: ["T": topic("one")])
      try WrittenAssembly(stacks: [stack]).write(to: folder)
      _ = try await testbed.chimney("deploy", "--assembly", folder.string)
      stack.resources["T"] = topic("two")
      try WrittenAssembly(stacks: [stack]).write(to: folder)
      try testbed.configure(faults: [ResourceFault("T", .update, reason: "not today")])
      let failed = try await testbed.chimney("deploy", "--assembly", folder.string)
      #expect(failed.status == 1, "\(failed.transcript)")
      #expect(failed.errors.contains("The stack is as it was before."))
      try testbed.configure()
      let changed = try await testbed.chimney("deploy", "--assembly", folder.string)
      #expect(changed.status == 0, "\(changed.transcript)")
    }
  }

  @Test("Stacks come in order, and the outputs of those that were made are kept when one fails")
  func several() async throws {
    try await withTestbed { testbed in
      let folder = testbed.folder.appending("assembly")
      let output: Value.Object = ["Name": ["Value": ["Fn::GetAtt": ["T", "TopicName"]]]]
      try WrittenAssembly(stacks: [
        .init(name: "c", resources: ["C": topic("c")], dependencies: ["b"]),
        .init(name: "b", resources: ["B": topic("b")], dependencies: ["a"]),
        .init(name: "a", resources: ["T": topic("a")], outputs: output),
      ]).write(to: folder)
      let unnamed = try await testbed.chimney("deploy", "--assembly", folder.string)
      #expect(unnamed.status == 1)
      #expect(unnamed.errors.contains("name those that are meant, or say --all: c, b, a"))

      try testbed.configure(faults: [ResourceFault("B", .create)])
      let run = try await testbed.chimney(
        "deploy", "--assembly", folder.string, "--all", "--concurrency", "3", "--outputs-file",
        "outputs.json")
      #expect(run.status == 1, "\(run.transcript)")
      #expect(run.errors.contains("not deployed: c"))
      let outputs = try Value.parse(try #require(testbed.folder.appending("outputs.json").bytes))
      #expect(outputs["a"]?["Name"] != nil)
      #expect(outputs["b"] == nil)
    }
  }

  @Test("Values of parameters are in no argument, and stay when they are not given again")
  func parameters() async throws {
    try await withTestbed { testbed in
      let folder = testbed.folder.appending("assembly")
      var stack = WrittenAssembly.Stack(
        name: "s",
        resources: [
          "T": ["Type": "AWS::SNS::Topic", "Properties": ["DisplayName": ["Ref": "Name"]]]
        ])
      stack.parameters = ["Name": ["Type": "String", "NoEcho": true]]
      try WrittenAssembly(stacks: [stack]).write(to: folder)
      let missing = try await testbed.chimney("deploy", "--assembly", folder.string)
      #expect(missing.status == 1)
      #expect(missing.errors.contains("--parameters Name=…"), "\(missing.transcript)")

      testbed.forgetCalls()
      let made = try await testbed.chimney(
        "deploy", "--assembly", folder.string, "--parameters", "s:Name=hunter2", "--verbose")
      #expect(made.status == 0, "\(made.transcript)")
      #expect(!testbed.awsCalls.joined().contains { $0.contains("hunter2") })
      #expect(!made.transcript.contains("hunter2"))
      let name = try await answer(
        testbed, "sns", "get-topic-attributes", "--topic-arn",
        "arn:aws:sns:us-east-1:123456789012:\(try await topicName(testbed))", "--query",
        "Attributes.DisplayName")
      #expect(name == "hunter2")

      stack.resources["U"] = topic("two")
      try WrittenAssembly(stacks: [stack]).write(to: folder)
      let changed = try await testbed.chimney("deploy", "--assembly", folder.string)
      #expect(changed.status == 0, "\(changed.transcript)")
    }
  }

  /// The name that CloudFormation gave to the stack's only topic.
  private func topicName(_ testbed: Testbed) async throws -> String {
    let arn = try await answer(testbed, "sns", "list-topics", "--query", "Topics[0].TopicArn")
    return try #require(arn.string?.split(separator: ":").last.map(String.init))
  }

  @Test("Another account's stack, no credentials and no bucket are noticed before anything is sent")
  func mistakes() async throws {
    let assembly = try await SharedAssembly.path()
    try await withTestbed { testbed in
      let folder = testbed.folder.appending("assembly")
      var stack = WrittenAssembly.Stack(name: "s", resources: ["T": topic("one")])
      stack.environment = "aws://000000000000/us-east-1"
      try WrittenAssembly(stacks: [stack]).write(to: folder)
      let account = try await testbed.chimney("deploy", "--assembly", folder.string)
      #expect(account.status == 1)
      #expect(account.errors.contains("s belongs to account 000000000000"), "\(account.transcript)")

      let nobody = try await testbed.chimney(
        "deploy", "--assembly", folder.string,
        changing: ["AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": ""])
      #expect(nobody.status == 1)
      #expect(nobody.errors.contains("there are no AWS credentials"), "\(nobody.transcript)")

      let bucket = try await testbed.chimney(
        "deploy", "--assembly", assembly.string, "--require-approval", "never")
      #expect(bucket.status == 1)
      #expect(bucket.errors.contains("`chimney bootstrap"), "\(bucket.transcript)")
      let stacks = try await answer(
        testbed, "cloudformation", "describe-stacks", "--query", "Stacks[].StackName")
      #expect(stacks == [])
    }
  }
}
