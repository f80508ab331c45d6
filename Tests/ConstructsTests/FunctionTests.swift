import Chimney
import CloudFormation
import Constructs
import IAMPolicy
import TestSupport
import Testing

@Suite struct FunctionTests {
  @Test("A function runs as a role of its own, which may write logs")
  func whole() throws {
    let template = try template { stack in
      Lambda.Function(
        "f", in: stack, code: .swiftPackage(at: "assets/signer"), memorySize: 256,
        timeout: .seconds(120), environment: ["NAME": .region])
    }
    #expect(template.resources.values.map(\.type) == ["AWS::IAM::Role", "AWS::Lambda::Function"])
    let role = template.resources.elements[0]
    #expect(
      role.value.properties["AssumeRolePolicyDocument"]?.compact == """
        {"Statement":[{"Action":"sts:AssumeRole","Effect":"Allow",\
        "Principal":{"Service":"lambda.amazonaws.com"}}],"Version":"2012-10-17"}
        """)
    #expect(
      role.value.properties["ManagedPolicyArns"]?.compact == """
        [{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},\
        ":iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"]]}]
        """)
    let function = template.resources.elements[1].value
    #expect(
      function.properties == [
        "Architectures": ["x86_64"],
        "Code": [
          "S3Bucket": ["Fn::Sub": "cdk-hnb659fds-assets-${AWS::AccountId}-${AWS::Region}"],
          "S3Key": "HASH.zip",
        ],
        "Environment": ["Variables": ["NAME": ["Ref": "AWS::Region"]]],
        "Handler": "bootstrap", "MemorySize": 256,
        "Role": ["Fn::GetAtt": [.string(role.key), "Arn"]], "Runtime": "provided.al2023",
        "Timeout": 120,
      ])
    #expect(function.dependsOn == [])
  }

  @Test("A function waits for what its role is granted")
  func dependency() throws {
    let template = try template { stack in
      let function = Lambda.Function(
        "f", in: stack, code: .inline("x"), runtime: .python313, handler: "index.f")
      function.role.add(.allow(["s3:GetObject"], on: ["*"]))
    }
    let function = try #require(
      template.resources.values.first { $0.type == "AWS::Lambda::Function" })
    let policy = try #require(
      template.resources.first { $0.value.type == "AWS::IAM::Policy" })
    #expect(function.dependsOn == [policy.key])
    #expect(policy.value.properties["PolicyName"] == .string(policy.key))
  }

  @Test("A function can run as a role that is there already")
  func sharedRole() throws {
    let template = try template { stack in
      let role = IAM.Role("r", in: stack, assumedBy: [.service("lambda.amazonaws.com")])
      for id in ["f", "g"] {
        Lambda.Function(
          id, in: stack, code: .inline("x"), runtime: .nodejs22, handler: "index.f",
          architecture: .arm64, role: role, description: "d")
      }
    }
    #expect(template.resources.values.filter { $0.type == "AWS::IAM::Role" }.count == 1)
    #expect(template.resources.values.last?.properties["Architectures"] == ["arm64"])
  }

  @Test("What Lambda would refuse is refused, all of it at once")
  func refused() {
    let mistakes = mistakes { stack in
      Lambda.Function(
        "f", in: stack, code: .inline(""), memorySize: 64, timeout: .milliseconds(1500),
        environment: [
          "AWS_REGION": "x", "1": "y", "BIG": Token(String(repeating: "z", count: 4097)),
        ])
      Lambda.Function(
        "g", in: stack, code: .inline("x"), runtime: .python313, timeout: .seconds(901))
      IAM.Role("r", in: stack, assumedBy: [])
    }
    #expect(
      mistakes == [
        "the runtime 'provided.al2023' takes no inline code, only those of Python and Node.js",
        "inline code must not be empty",
        "a function has 128 to 10240 MB of memory, not 64",
        "a function times out after 1 to 900 whole seconds, not after 1.5 seconds",
        "'1' is no name for an environment variable: a letter, then letters, digits and _,"
          + " 2 characters at least",
        "Lambda itself sets the environment variable 'AWS_REGION'",
        "environment variables may have 4096 bytes in all, these have 4113",
        "inline code is the module 'index': the handler is 'index.NAME', not 'bootstrap'",
        "a function times out after 1 to 900 whole seconds, not after 901.0 seconds",
        "a role that nobody may take on is of no use",
      ])
  }
}
