import CFNEC2
import CFNIAM
import CFNKMS
import CFNLambda
import CFNLogs
import CFNS3
import Chimney
import CloudFormation
import IAMPolicy
import TestSupport
import Testing

@Suite struct ResourceTests {
  @Test("A key is written with the properties that are set, in alphabetical order")
  func key() throws {
    let key = CFN.KMS.Key(pendingWindowInDays: 7)
    let template = try template { stack in
      let key = stack.add("Key", key)
      key.keyUsage = .signVerify
      key.keySpec = .eccSecgP256K1
      key.tags = [CFN.KMS.Key.Tag(key: "team", value: "treasury")]
    }
    #expect(template.resources["Key"]?.type == "AWS::KMS::Key")
    #expect(
      properties(of: "Key", in: template) == [
        "KeySpec": "ECC_SECG_P256K1", "KeyUsage": "SIGN_VERIFY", "PendingWindowInDays": 7,
        "Tags": [["Key": "team", "Value": "treasury"]],
      ])
  }

  @Test("A function refers to its role's ARN, and its variables stand sorted")
  func function() throws {
    let template = try template { stack in
      let role = stack.add("Role", CFN.IAM.Role(assumeRolePolicyDocument: []))
      stack.add(
        "Function",
        CFN.Lambda.Function(
          code: .init(zipFile: "exports.handler = async () => 1"), role: role.arn,
          architectures: [.arm64], environment: .init(variables: ["ROLE": role.ref, "A": "b"]),
          handler: "index.handler", runtime: .nodejs22X))
    }
    #expect(
      properties(of: "Function", in: template) == [
        "Architectures": ["arm64"],
        "Code": ["ZipFile": "exports.handler = async () => 1"],
        "Environment": ["Variables": ["A": "b", "ROLE": ["Ref": "Role"]]],
        "Handler": "index.handler",
        "Role": ["Fn::GetAtt": ["Role", "Arn"]],
        "Runtime": "nodejs22.x",
      ])
  }

  @Test("A policy is written as the document that it is")
  func policy() throws {
    let template = try template { stack in
      stack.add(
        "Role",
        CFN.IAM.Role(
          assumeRolePolicyDocument: [
            .allow([.service("lambda.amazonaws.com")], ["sts:AssumeRole"], on: nil)
          ],
          policies: [.init(policyDocument: [], policyName: "none")]))
    }
    #expect(
      properties(of: "Role", in: template) == [
        "AssumeRolePolicyDocument": [
          "Statement": [
            [
              "Action": "sts:AssumeRole", "Effect": "Allow",
              "Principal": ["Service": "lambda.amazonaws.com"],
            ]
          ],
          "Version": "2012-10-17",
        ],
        "Policies": [
          ["PolicyDocument": ["Statement": [], "Version": "2012-10-17"], "PolicyName": "none"]
        ],
      ])
  }

  @Test("A value that the list does not know yet is written as it is")
  func newerValue() throws {
    let template = try template { stack in
      stack.add("Logs", CFN.Logs.LogGroup(logGroupClass: "GLACIAL", retentionInDays: 30))
    }
    #expect(
      properties(of: "Logs", in: template) == ["LogGroupClass": "GLACIAL", "RetentionInDays": 30])
  }

  @Test("An attribute of an attribute is asked for by its dotted name")
  func attribute() throws {
    let template = try template { stack in
      let role: Token<ARN> = "arn:aws:iam::111111111111:role/r"
      let thing = stack.add("Thing", CFN.Sample.Thing(role: role, thingType: "plain"))
      stack.output("Port", thing.endpointPort)
    }
    #expect(template.outputs["Port"]?.value == ["Fn::GetAtt": ["Thing", "Endpoint.Port"]])
  }

  @Test("A network's endpoint and a bucket, of services of which not all is generated")
  func services() throws {
    let template = try template { stack in
      let vpc = stack.add("VPC", CFN.EC2.VPC(cidrBlock: "10.0.0.0/16"))
      stack.add(
        "Endpoint",
        CFN.EC2.VPCEndpoint(
          vpcId: vpc.ref, serviceName: "com.amazonaws.\(.region).s3", vpcEndpointType: .gateway))
      let bucket = stack.add(
        "Bucket",
        CFN.S3.Bucket(
          publicAccessBlockConfiguration: .init(blockPublicAcls: true, blockPublicPolicy: true)))
      stack.output("Name", bucket.ref)
    }
    #expect(
      properties(of: "Endpoint", in: template) == [
        "ServiceName": ["Fn::Join": ["", ["com.amazonaws.", ["Ref": "AWS::Region"], ".s3"]]],
        "VpcEndpointType": "Gateway", "VpcId": ["Ref": "VPC"],
      ])
    #expect(
      properties(of: "Bucket", in: template) == [
        "PublicAccessBlockConfiguration": ["BlockPublicAcls": true, "BlockPublicPolicy": true]
      ])
  }

  @Test("A struct that contains itself is a value like any other")
  func recursion() {
    typealias Rule = CFN.Sample.Thing.Rule
    var rule = Rule(not: Rule(and: [Rule(leaf: .init(default: true))]))
    let copy = rule
    rule.not?.scope = .init(rule: Rule())
    let and: Expression = ["And": [["Leaf": ["default": .literal(true)]]]]
    #expect(copy.expression == ["Not": and])
    #expect(rule.not?.scope?.expression == ["Rule": [:]])
    #expect(rule != copy)
  }

  @Test("A property that is called like one of the protocol's keeps CloudFormation's name")
  func reservedNames() {
    let thing = CFN.Sample.Thing(
      role: "arn:aws:iam::111111111111:role/r", thingType: "plain", mode: .noneValue,
      thingProperties: ["a": "b"])
    #expect(thing.type == "AWS::Sample::Thing")
    #expect(
      thing.properties.expression == [
        "Mode": "None", "Properties": ["a": "b"], "Role": "arn:aws:iam::111111111111:role/r",
        "Type": "plain",
      ])
  }

  private func properties(of id: String, in template: Template) -> Value? {
    template.resources[id].map { .object($0.properties) }
  }
}

extension Expression.Object {
  fileprivate var expression: Expression { .object(self) }
}
