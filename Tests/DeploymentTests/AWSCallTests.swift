import CloudFormation
import Deployment
import Testing

@Suite struct AWSCallTests {
  @Test func `a stack is read with all that is said of it`() throws {
    let document = """
      {"Stacks":[{"StackId":"arn:s","StackName":"s","StackStatus":"UPDATE_COMPLETE",
      "StackStatusReason":null,"EnableTerminationProtection":true,"RoleARN":"arn:r",
      "NotificationARNs":["arn:t"],"Tags":[{"Key":"team","Value":"x"}],
      "Parameters":[{"ParameterKey":"P","ParameterValue":"/a","ResolvedValue":"1"}],
      "Outputs":[{"OutputKey":"KeyID","OutputValue":"k","Description":"d","ExportName":"e"}],
      "LastUpdatedTime":"2026-01-01T00:00:00Z","Unknown":{"of":"later"}}]}
      """
    let stack = try answer(to: .stack("s"), document)
    #expect(
      stack
        == DeployedStack(
          id: "arn:s", name: "s", status: .updateComplete, parameters: ["P": "/a"],
          resolvedParameters: ["P": "1"],
          outputs: ["KeyID": StackOutput(value: "k", description: "d", exportName: "e")],
          tags: ["team": "x"], notificationARNs: ["arn:t"], roleARN: "arn:r", isProtected: true,
          lastUpdated: "2026-01-01T00:00:00Z"))
  }

  @Test(arguments: [
    (#"{"Stacks":[]}"#, "no stack"),
    (#"{"Stacks":[{"StackId":"a","StackName":7}]}"#, "no text at Stacks[0].StackName"),
    (#"{"Stacks":[{"StackId":"a"}]}"#, "no StackName at Stacks[0]"),
    ("<html>", "line 1, column 1: '<' cannot stand here"),
  ])
  func `an answer that is not as documented names the place`(document: String, reason: String) {
    #expect(
      throws: AWSError.unexpectedAnswer(call: "cloudformation describe-stacks", reason: reason)
    ) { try answer(to: .stack("s"), document) }
  }

  @Test func `a change set says what it would do`() throws {
    let document = """
      {"ChangeSetId":"arn:c","ChangeSetName":"c","StackId":"arn:s","Status":"CREATE_COMPLETE",
      "ExecutionStatus":"AVAILABLE","Changes":[{"Type":"Resource","ResourceChange":{
      "Action":"Modify","LogicalResourceId":"Key","PhysicalResourceId":"k",
      "ResourceType":"AWS::KMS::Key","Replacement":"True","PolicyAction":"ReplaceAndDelete",
      "Scope":["Properties"]}},{"Type":"Hook"}]}
      """
    let set = try answer(to: .changeSet("c"), document)
    #expect(set.isExecutable)
    #expect(
      set.changes == [
        ChangeSetEntry(
          action: .modify, logicalID: "Key", physicalID: "k", type: "AWS::KMS::Key",
          replacement: "True", policyAction: "ReplaceAndDelete", scope: ["Properties"])
      ])
  }

  @Test(arguments: [
    "The submitted information didn't contain changes. Submit different information to create a change set.",
    "No updates are to be performed.",
  ])
  func `a change set without changes is no failure`(reason: String) {
    let set = ChangeSet(
      id: "c", name: "c", stackID: "s", status: "FAILED", reason: reason,
      executionStatus: "UNAVAILABLE")
    #expect(set.isEmpty)
    #expect(!set.isExecutable)
  }

  @Test func `a request for a change set is what the API wants`() {
    var request = ChangeSetRequest(stack: "s", name: "c", creates: false, template: .body("{}"))
    request.parameters = ["New": .value("1"), "Old": .previous]
    request.tags = ["team": "x"]
    request.notificationARNs = []
    let expected: Value = [
      "StackName": "s", "TemplateBody": "{}",
      "Parameters": [
        ["ParameterKey": "New", "ParameterValue": "1"],
        ["ParameterKey": "Old", "UsePreviousValue": true],
      ],
      "Capabilities": ["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"],
      "Tags": [["Key": "team", "Value": "x"]], "NotificationARNs": [], "ChangeSetName": "c",
      "ChangeSetType": "UPDATE", "ClientToken": "c",
    ]
    #expect(Value.object(AWSCall.createChangeSet(request).input) == expected)
  }

  @Test func `an object goes only to a bucket of the account, with its digest`() {
    let place = ObjectPlace(bucket: "b", key: "k", owner: "123456789012", region: "us-east-1")
    let call = AWSCall.putObject(place, file: "/f", sha256: [0xfb, 0xff, 0x00, 0x10])
    #expect(call.body == "/f")
    #expect(
      Value.object(call.input) == [
        "Bucket": "b", "Key": "k", "ExpectedBucketOwner": "123456789012",
        "ChecksumSHA256": "+/8AEA==", "Metadata": ["sha256": "fbff0010"],
      ])
  }

  @Test func `an answer of nothing is an empty one`() throws {
    try answer(to: .deleteChangeSet("c"), "")
    #expect(try answer(to: .events(of: "s"), " \n").events.isEmpty)
  }

  private func answer<Answer>(to call: AWSCall<Answer>, _ document: String) throws -> Answer {
    try call.read(AWSAnswer(Array(document.utf8), of: call.name))
  }
}
