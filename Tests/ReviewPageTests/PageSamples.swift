import ChangeReview
import Chimney
import CloudFormation
import Constructs
import EthereumAccounts
import GrantReview
import TestSupport

/// Changes of which a page is made.
enum PageSamples {
  static func version(_ label: String, _ build: (Scope) -> Void) throws -> StackVersion {
    StackVersion(label: label, DeployedTemplate(try template(build)))
  }

  /// An account that gains an auditor of another account and a wide permission, loses its key to a
  /// new one, and has a public bucket put beside it.
  static func grave() throws -> ChangeReview {
    let before = try version("deployed") { stack in
      EthereumAccount(in: stack, network: .sepolia, removal: .destroy)
      IAM.Role("Reader", in: stack, assumedBy: [.service("lambda.amazonaws.com")])
        .add(.allow(["s3:GetObject"], on: ["arn:aws:s3:::reports/*"]))
    }
    let after = try version("cdk.out") { stack in
      let account = EthereumAccount("treasury", in: stack, network: .sepolia, removal: .destroy)
      let auditor = IAM.Role("Auditor", in: stack, assumedBy: [.account("999988887777")])
      auditor.add(.allow(["lambda:InvokeFunction"], on: [account.signer.arn]))
      account.signer.role.add(.allow(["kms:Decrypt"], on: ["*"]))
      let function = Lambda.Function(
        "Hook", in: stack, code: .inline("def handler(event, context): pass"),
        runtime: .python313, handler: "index.handler")
      stack.add(
        "Door",
        RawResource(
          "AWS::EC2::SecurityGroup",
          [
            "GroupDescription": "door",
            "SecurityGroupIngress": [
              [
                "CidrIp": "0.0.0.0/0", "FromPort": .literal(22), "IpProtocol": "tcp",
                "ToPort": .literal(22),
              ]
            ],
          ]))
      stack.add(
        "URL",
        RawResource(
          "AWS::Lambda::Url",
          ["AuthType": "NONE", "TargetFunctionArn": function.arn.expression]))
    }
    return ChangeReview([StackReview(name: "wallet", from: before, to: after)])
  }

  /// A change of nothing.
  static func nothing() throws -> ChangeReview {
    let version = try version("deployed") { EthereumAccount(in: $0, network: .sepolia) }
    return ChangeReview([StackReview(name: "wallet", from: version, to: version)])
  }

  /// Two stacks, of which one goes and one only loses something.
  static func several() throws -> ChangeReview {
    let account = try version("deployed") { EthereumAccount(in: $0, network: .sepolia) }
    let wide = try version("deployed") { stack in
      IAM.Role("Reader", in: stack, assumedBy: [.service("lambda.amazonaws.com")])
        .add(.allow(["s3:*"], on: ["*"]))
    }
    let narrow = try version("cdk.out") { stack in
      IAM.Role("Reader", in: stack, assumedBy: [.service("lambda.amazonaws.com")])
        .add(.allow(["s3:GetObject"], on: ["*"]))
    }
    return ChangeReview([
      StackReview(name: "wallet", from: account, to: nil),
      StackReview(name: "reports", from: wide, to: narrow),
    ])
  }

  /// A change in which every text of the template is this one.
  static func hostile(_ text: String) throws -> ChangeReview {
    func template(_ account: String) -> StackVersion {
      var template = Template()
      template.description = text
      template.resources[text] = Template.Resource(
        type: "AWS::IAM::Role",
        properties: [
          "Description": .string(text + account),
          "AssumeRolePolicyDocument": [
            "Version": "2012-10-17",
            "Statement": [
              [
                "Sid": .string(text), "Effect": "Allow", "Action": "sts:AssumeRole",
                "Principal": ["AWS": .string(account), "Service": .string(text)],
                "Condition": ["StringEquals": [text: .string(text)]],
              ]
            ],
          ],
          "Policies": [
            [
              "PolicyName": .string(text),
              "PolicyDocument": [
                "Version": "2012-10-17",
                "Statement": [
                  ["Effect": "Allow", "Action": .string(text), "Resource": .string(text + account)]
                ],
              ],
            ]
          ],
        ], metadata: ["aws:cdk:path": .string("stack/\(text)/Resource")])
      template.outputs[text] = Template.Output(value: .string(text + account))
      return StackVersion(label: text, DeployedTemplate(template))
    }
    return ChangeReview([
      StackReview(name: text, from: template("111122223333"), to: template("999988887777"))
    ])
  }

  /// A role with so many statements more than before, each of them a row of the review.
  static func large(_ count: Int) -> ChangeReview {
    var stack = StackReview(name: "large", from: role(0), to: role(1))
    let row = stack.grants.added[0]
    stack.after = role(count)
    stack.grants.added = (0..<count).map { number in
      var row = row
      row.resource = "arn:aws:s3:::bucket-\(number)/*"
      row.path = "/Resources/Role/Properties/Policies/0/PolicyDocument/Statement/\(number)"
      return row
    }
    return ChangeReview([stack])
  }

  private static func role(_ count: Int) -> StackVersion {
    var template = Template()
    let statements: [Value] = (0..<count).map { number in
      [
        "Effect": "Allow", "Action": "s3:GetObject",
        "Resource": .string("arn:aws:s3:::bucket-\(number)/*"),
      ]
    }
    template.resources["Role"] = Template.Resource(
      type: "AWS::IAM::Role",
      properties: [
        "AssumeRolePolicyDocument": ["Version": "2012-10-17", "Statement": []],
        "Policies": [
          [
            "PolicyName": "p",
            "PolicyDocument": ["Version": "2012-10-17", "Statement": .array(statements)],
          ]
        ],
      ])
    return StackVersion(label: "app", DeployedTemplate(template))
  }
}
