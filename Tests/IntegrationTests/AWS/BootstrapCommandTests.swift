import CloudFormation
import JSON
import SystemPackage
import TestMachine
import Testing

@Suite("chimney bootstrap", .enabled(if: Testbed.canRun, "no AWS CLI or moto"))
struct BootstrapCommandTests {
  static let bucket = "cdk-hnb659fds-assets-123456789012-us-east-1"

  @Test("Makes the bucket, and the second time finds it", arguments: AWSCLI.testable)
  func bootstrap(cli: AWSCLI) async throws {
    try await withTestbed(cli: cli) { testbed in
      let first = try await testbed.chimney("bootstrap")
      #expect(first.status == 0, "\(first.transcript)")
      #expect(first.output.contains("CDKToolkit.BucketName = \(Self.bucket)\n"))
      #expect(first.errors.hasPrefix("account 123456789012 (arn:"))
      for (call, member) in [
        ("get-bucket-versioning", "Status"),
        ("get-public-access-block", "PublicAccessBlockConfiguration"),
        ("get-bucket-encryption", "ServerSideEncryptionConfiguration"),
        ("get-bucket-policy", "Policy"),
      ] {
        let answer = try await testbed.answer("s3api", call, "--bucket", Self.bucket)
        #expect(answer[member] != nil, "\(call): \(answer.compact)")
      }
      testbed.forgetCalls()
      let second = try await testbed.chimney("bootstrap")
      #expect(
        second.status == 0 && second.errors.contains("nothing to change"), "\(second.transcript)")
      #expect(testbed.awsCalls.count == 3)
    }
  }

  @Test("Leaves a stack of that name alone that is no toolkit stack, or a greater one")
  func foreign() async throws {
    try await withTestbed { testbed in
      let greater =
        #"{"Resources":{"T":{"Type":"AWS::SNS::Topic"}},"Outputs":{"BootstrapVersion":{"Value":"32"}}}"#
      for (template, status, words) in [
        (#"{"Resources":{"T":{"Type":"AWS::SNS::Topic"}}}"#, Int32(1), "says no BootstrapVersion"),
        (greater, 0, "version 32"),
      ] {
        _ = try await testbed.aws(
          "cloudformation", "create-stack", "--stack-name", "CDKToolkit", "--template-body",
          template)
        let run = try await testbed.chimney("bootstrap")
        #expect(run.status == status && run.errors.contains(words), "\(run.transcript)")
        _ = try await testbed.aws("cloudformation", "delete-stack", "--stack-name", "CDKToolkit")
        while try await testbed.status(of: "CDKToolkit") != nil {}
      }
    }
  }

  @Test("Says what to do about a bucket that an earlier toolkit stack has left")
  func strayBucket() async throws {
    try await withTestbed { testbed in
      _ = try await testbed.aws("s3api", "create-bucket", "--bucket", Self.bucket)
      let run = try await testbed.chimney("bootstrap")
      #expect(run.status == 1)
      #expect(run.errors.contains("aws s3 rb --force s3://\(Self.bucket)"), "\(run.transcript)")
      #expect(try await testbed.status(of: "CDKToolkit") == nil)
    }
  }

  @Test("A creation that failed leaves no bucket behind, and the next one goes through")
  func failure() async throws {
    try await withTestbed { testbed in
      try testbed.configure(faults: [.init("CdkBootstrapVersion", .create, reason: "no room")])
      let failed = try await testbed.chimney("bootstrap")
      #expect(failed.status == 1 && failed.errors.contains("no room"), "\(failed.transcript)")
      try testbed.configure()
      let run = try await testbed.chimney("bootstrap")
      #expect(run.status == 0, "\(run.transcript)")
      #expect(try await testbed.status(of: "CDKToolkit") == "CREATE_COMPLETE")
    }
  }

  @Test(
    "cfn-lint has nothing to say of the template",
    .enabled(if: RealPrograms.python != nil || RealPrograms.isCI, "cfn-lint is not installed"))
  func lint() async throws {
    try await withTestbed { testbed in
      _ = try await testbed.chimney("bootstrap")
      let template = try await testbed.answer(
        "cloudformation", "get-template", "--stack-name", "CDKToolkit")["TemplateBody"]
      let file = testbed.folder.appending("toolkit.template.json")
      try file.put(try #require(template).document)
      let lint = try #require(RealPrograms.beside(python: "cfn-lint"))
      let run = try await Run.program(lint, ["--include-checks", "W", "--", file.string])
      #expect(run.status == 0 && run.output.isEmpty, "\(run.transcript)")
    }
  }
}
