import CloudFormation
import Deployment
import Testing

@Suite("What bootstrap does about the toolkit stack that it finds")
struct BootstrapTests {
  private static let place = TargetEnvironment(account: "123456789012", region: "eu-central-1")

  private static func stack(_ status: String, version: String? = nil) -> DeployedStack {
    var stack = DeployedStack(
      id: "arn:aws:cloudformation:eu-central-1:123456789012:stack/CDKToolkit/1",
      name: "CDKToolkit", status: StackStatus(rawValue: status))
    stack.outputs["BootstrapVersion"] = version.map { StackOutput(value: $0) }
    return stack
  }

  private static var cdkTemplate: Template {
    var template = ToolkitStack.template
    template.parameters["Qualifier"] = .init(type: "String")
    return template
  }

  @Test(
    "Each state has its move",
    arguments: [
      (nil, nil, BootstrapMove.create),
      (stack("REVIEW_IN_PROGRESS"), nil, .create),
      (stack("CREATE_IN_PROGRESS"), nil, .wait),
      (stack("DELETE_IN_PROGRESS"), nil, .wait),
      (stack("ROLLBACK_COMPLETE"), nil, .deleteFirst),
      (stack("ROLLBACK_FAILED"), nil, .refuse(.isStuck(.rollbackFailed))),
      (stack("CREATE_COMPLETE", version: "1"), ToolkitStack.template, .leave(.isCurrent)),
      (stack("UPDATE_ROLLBACK_COMPLETE", version: "1"), Template(), .update),
      (stack("CREATE_COMPLETE", version: "0"), ToolkitStack.template, .leave(.isCurrent)),
      (stack("UPDATE_COMPLETE", version: "32"), cdkTemplate, .leave(.isGreater(version: 32))),
      (stack("UPDATE_COMPLETE", version: "1"), cdkTemplate, .leave(.isGreater(version: 1))),
      (stack("CREATE_COMPLETE"), ToolkitStack.template, .refuse(.isAnother)),
      (stack("CREATE_COMPLETE", version: "new"), nil, .refuse(.isAnother)),
    ] as [(DeployedStack?, Template?, BootstrapMove)])
  func moves(stack: DeployedStack?, template: Template?, expected: BootstrapMove) {
    #expect(BootstrapMove(stack, template: template, strayBucket: nil) == expected)
  }

  @Test("A bucket without a stack is not run into: what to do is said")
  func strayBucket() {
    let bucket = ToolkitStack.bucket(in: Self.place)
    #expect(bucket == "cdk-hnb659fds-assets-123456789012-eu-central-1")
    let move = BootstrapMove(nil, template: nil, strayBucket: bucket)
    #expect(move == .refuse(.bucketIsThere(bucket)))
    #expect(move.sentence(in: Self.place)?.contains("aws s3 rb --force s3://\(bucket)") == true)
  }

  @Test("The request makes a stack or changes the one that is there")
  func request() {
    let new = BootstrapMove.request(updating: nil)
    #expect(new.creates && new.stack == "CDKToolkit")
    let stack = Self.stack("CREATE_COMPLETE", version: "1")
    let changed = BootstrapMove.request(updating: stack)
    #expect(!changed.creates && changed.stack == stack.id)
  }

  @Test("The bucket is versioned, encrypted, closed, and survives all but its own creation")
  func bucket() throws {
    let bucket = try #require(ToolkitStack.template.resources["StagingBucket"])
    #expect(bucket.deletionPolicy == "RetainExceptOnCreate")
    #expect(bucket.updateReplacePolicy == "Retain")
    #expect(bucket.properties["VersioningConfiguration"] == ["Status": "Enabled"])
    let blocks = try #require(bucket.properties["PublicAccessBlockConfiguration"]?.object)
    #expect(blocks.count == 4 && blocks.values.allSatisfy { $0 == true })
    let policy = try #require(ToolkitStack.template.resources["StagingBucketPolicy"])
    let statement = policy.properties["PolicyDocument"]?["Statement"]?.array?.first
    #expect(statement?["Effect"] == "Deny")
    #expect(statement?["Condition"] == ["Bool": ["aws:SecureTransport": "false"]])
  }
}
