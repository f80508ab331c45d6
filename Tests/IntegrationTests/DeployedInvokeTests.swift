import TestMachine
import Testing

/// `chimney invoke` of what is deployed, through the AWS CLI.
@Suite(
  "chimney invoke", .enabled(if: Testbed.canRun, "no AWS CLI or moto"))
struct DeployedInvokeTests {
  private static let status = #"{"operation":"status"}"#

  /// A function with the logical id of the account's, which is all that is asked of it here.
  private static let template = """
    {"Resources":{"Role":{"Type":"AWS::IAM::Role","Properties":{"AssumeRolePolicyDocument":{}}},
    "ethkmsclientFunctionCC521D46":{"Type":"AWS::Lambda::Function","Properties":{
    "Code":{"ZipFile":"def handler(event, context): return event"},"Handler":"index.handler",
    "Runtime":"python3.13","Role":{"Fn::GetAtt":["Role","Arn"]}}}}}
    """

  private func deploy(to testbed: Testbed) async throws {
    let run = try await testbed.aws(
      "cloudformation", "create-stack", "--stack-name", "aws-kms-lambda-ethereum",
      "--template-body", Self.template, "--capabilities", "CAPABILITY_IAM")
    #expect(run.status == 0, "\(run.transcript)")
    let wait = try await testbed.aws(
      "cloudformation", "wait", "stack-create-complete", "--stack-name", "aws-kms-lambda-ethereum")
    #expect(wait.status == 0, "\(wait.transcript)")
  }

  @Test(
    "Both AWS CLIs ask the function by its name in AWS, and its answer is printed",
    arguments: AWSCLI.testable)
  func answer(cli: AWSCLI) async throws {
    try await withTestbed(cli: cli) { testbed in
      try await deploy(to: testbed)
      for input in ["", Self.status] {
        let run = try await testbed.chimney(
          "invoke", input.isEmpty ? Self.status : "-", input: input)
        #expect(run.status == 0, "\(run.transcript)")
        #expect(!run.output.isEmpty && run.output.hasSuffix("\n"))
      }
      let name = try await testbed.aws(
        "cloudformation", "describe-stack-resource", "--stack-name", "aws-kms-lambda-ethereum",
        "--logical-resource-id", "ethkmsclientFunctionCC521D46", "--query",
        "StackResourceDetail.PhysicalResourceId", "--output", "text")
      let printed = name.output.split(separator: "\n").first.map(String.init) ?? ""
      let invocations = testbed.awsCalls.filter { $0.starts(with: ["lambda", "invoke"]) }
      #expect(invocations.count == 2, "each event goes out once")
      #expect(invocations.allSatisfy { $0.contains(printed) })
    }
  }

  @Test("What is not deployed is said to be so, and nothing is invoked")
  func notDeployed() async throws {
    try await withTestbed { testbed in
      let run = try await testbed.chimney("invoke", Self.status)
      #expect(run.status == 1)
      #expect(run.errors.contains("is not deployed"), "\(run.transcript)")
      #expect(!testbed.awsCalls.contains { $0.first == "lambda" })
    }
  }

  @Test("An invocation that AWS refuses, or whose answer is lost, is not tried again")
  func once() async throws {
    try await withTestbed { testbed in
      try await deploy(to: testbed)
      try testbed.failCall(
        2, .losesAnswer,
        message: "An error occurred (ThrottlingException) when calling the Invoke operation: Rate")
      let run = try await testbed.chimney("invoke", Self.status)
      #expect(run.status == 1)
      #expect(testbed.awsCalls.count { $0.starts(with: ["lambda", "invoke"]) } == 1)
    }
  }

  @Test("An event that is no JSON, or no function of that path, is refused without AWS")
  func refused() async throws {
    try await withTestbed { testbed in
      for arguments in [["invoke", "{"], ["invoke", "--function", "nowhere", "{}"]] {
        let run = try await testbed.run(Repository.product("chimney"), arguments)
        #expect(run.status == 1)
      }
      #expect(testbed.awsCalls.isEmpty)
    }
  }
}
