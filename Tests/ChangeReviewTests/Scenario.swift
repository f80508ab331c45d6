import ChangeReview
import CloudAssembly
import CloudFormation
import GrantReview
import JSON
import SystemPackage
import TestMachine
import Testing

/// A change of this project's stack, of which a reviewer is shown everything.
struct Scenario: CustomTestStringConvertible {
  let name: String
  let change: @Sendable (_ before: inout Template, _ after: inout Template) -> Void

  var testDescription: String { name }

  static let role = "ethkmsclientFunctionServiceRoleAD02634D"
  static let policy = "ethkmsclientFunctionServiceRoleDefaultPolicy936B8D1B"
  static let key = "ethcmkidentityAE682D9E"
  static let function = "ethkmsclientFunctionCC521D46"

  static let all = [
    Scenario(name: "nothing") { _, _ in },
    Scenario(name: "broadening") { _, after in
      after.resources[role]?.append(
        [
          "Action": "sts:AssumeRole", "Effect": "Allow",
          "Principal": ["AWS": "arn:aws:iam::999988887777:root"],
        ], to: "AssumeRolePolicyDocument")
      after.resources[policy]?.append(
        ["Action": "kms:Decrypt", "Effect": "Allow", "Resource": "*"], to: "PolicyDocument")
    },
    Scenario(name: "renamed-key") { _, after in
      after = after.renaming(key, to: "accountKey0A1B2C3D")
    },
    Scenario(name: "retain-to-destroy") { before, after in
      before.resources[key]?.deletionPolicy = "Retain"
      before.resources[key]?.updateReplacePolicy = "Retain"
      after.resources[function]?.properties["MemorySize"] = 512
      after.outputs["KeyID"] = nil
    },
    Scenario(name: "public") { _, after in
      after.resources["Url"] = Template.Resource(
        type: "AWS::Lambda::Url",
        properties: [
          "AuthType": "NONE", "TargetFunctionArn": ["Fn::GetAtt": [.string(function), "Arn"]],
        ])
      after.resources["Wall"] = Template.Resource(
        type: "AWS::EC2::SecurityGroup",
        properties: [
          "GroupDescription": "a wall",
          "SecurityGroupIngress": [
            ["CidrIp": "0.0.0.0/0", "FromPort": 22, "IpProtocol": "tcp", "ToPort": 22]
          ],
        ])
    },
    Scenario(name: "refused") { _, after in
      after.resources[key]?.properties["KeySpec"] = "ECC_NIST_P256"
    },
  ]

  /// The review of the change, with a source map as synth writes it.
  func review() throws -> ChangeReview {
    let record = Repository.root.appending("Tests/Golden/aws-kms-lambda-ethereum.json")
    var before = try Template(Value.parse(record.bytes ?? []))
    var after = before
    change(&before, &after)
    return ChangeReview([
      StackReview(
        name: "aws-kms-lambda-ethereum",
        from: StackVersion(label: "deployed", DeployedTemplate(before)),
        to: StackVersion(label: "cdk.out", DeployedTemplate(after), sourceMap: Self.map))
    ])
  }

  private static let map = SourceMap(
    origins: [
      key: origin("eth-cmk-identity"), function: origin("eth-kms-client/Function"),
      role: origin("eth-kms-client/Function/ServiceRole"),
      policy: origin("eth-kms-client/Function/ServiceRole/DefaultPolicy"),
    ])

  private static func origin(_ path: String) -> SourceMap.Origin {
    SourceMap.Origin(
      path: "aws-kms-lambda-ethereum/\(path)/Resource",
      lines: [SourceMap.Line(file: "stacks/Infrastructure.swift", number: 10)])
  }
}

extension Template.Resource {
  /// Appends a statement to a policy among its properties.
  mutating func append(_ statement: Value, to property: String) {
    var document = properties[property]?.object ?? [:]
    document["Statement"] = .array((document["Statement"]?.array ?? []) + [statement])
    properties[property] = .object(document)
  }
}

extension Template {
  /// The template with another logical id for one of its elements.
  func renaming(_ old: String, to new: String) -> Template {
    let text = json.compact.replacing("\"\(old)\"", with: "\"\(new)\"")
    return (try? Template(Value.parse(text))) ?? Template()
  }
}
