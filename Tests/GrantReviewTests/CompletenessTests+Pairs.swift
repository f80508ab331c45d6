import CloudFormation
import GrantReview

extension CompletenessTests {
  static let everyone: Value = "*"
  static let outsider: Value = ["AWS": "999988887777"]

  /// Principals and what they are given.
  static let identities: [TemplatePair] = [
    TemplatePair(
      "a group's policy reaches its members",
      ["G": Make.resource("AWS::IAM::Group"), "U": user(["Groups": [["Ref": "G"]]])],
      [
        "G": Make.resource("AWS::IAM::Group", ["Policies": [policy(Make.allow("kms:Sign"))]]),
        "U": user(["Groups": [["Ref": "G"]]]),
      ], .broadening, row: "${G} may kms:Sign on *"),
    TemplatePair(
      "a user joins a group", ["G": group, "U": user([:])],
      [
        "G": group, "U": user([:]),
        "A": Make.resource(
          "AWS::IAM::UserToGroupAddition", ["GroupName": ["Ref": "G"], "Users": [["Ref": "U"]]]),
      ], .broadening, row: "${U} may kms:Sign on *"),
    TemplatePair(
      "a managed policy that nobody knows is attached", ["R": Make.role()],
      ["R": Make.role(more: ["ManagedPolicyArns": ["arn:aws:iam::1:policy/x"]])], .broadening,
      row: "${R} may contents of x"),
    TemplatePair(
      "one is attached always that was attached in one condition only",
      [
        "R": Make.role(more: [
          "ManagedPolicyArns": ["Fn::If": ["C", ["arn:aws:iam::1:policy/x"], []]]
        ])
      ],
      ["R": Make.role(more: ["ManagedPolicyArns": ["arn:aws:iam::1:policy/x"]])], .broadening,
      sections: conditions),
    TemplatePair(
      "a known boundary goes in one of two conditions",
      ["B": boundary, "R": limited(["Ref": "B"])],
      ["B": boundary, "R": limited(["Fn::If": ["C", ["Ref": "B"], ["Ref": "AWS::NoValue"]]])],
      .broadening, row: "outside the permissions boundary", sections: conditions),
    TemplatePair(
      "an unknown boundary is another one in one of two conditions",
      ["R": limited(["Fn::If": ["C", "arn:aws:iam::1:policy/a", "arn:aws:iam::1:policy/b"]])],
      ["R": limited(["Fn::If": ["C", "arn:aws:iam::1:policy/c", "arn:aws:iam::1:policy/b"]])],
      .unknown, sections: conditions),
    TemplatePair(
      "a service-linked role comes", [:],
      [
        "S": Make.resource(
          "AWS::IAM::ServiceLinkedRole", ["AWSServiceName": "es.amazonaws.com"])
      ], .broadening, row: "the service-linked role of es.amazonaws.com"),
    TemplatePair(
      "an identity provider takes other clients",
      ["P": provider(["a"])], ["P": provider(["a", "b"])], .unknown, row: "tokens"),
    TemplatePair(
      "an access key is made", ["U": user([:])],
      ["U": user([:]), "K": Make.resource("AWS::IAM::AccessKey", ["UserName": ["Ref": "U"]])],
      .broadening, row: "makes credentials of a user"),
    TemplatePair(
      "a permission set may do more",
      ["P": permissionSet("s3:GetObject")], ["P": permissionSet("s3:*")], .broadening,
      row: "${P} may s3:* except s3:GetObject on *"),
    TemplatePair(
      "a service control policy denies less",
      ["O": organizationPolicy(Make.deny(["kms:*", "iam:*"]))],
      ["O": organizationPolicy(Make.deny("kms:*"))], .broadening,
      row: "everybody in ou-1 may iam:* on *"),
    TemplatePair(
      "a service control policy leaves a target",
      ["O": organizationPolicy(Make.deny("kms:*"), targets: ["ou-1", "ou-2"])],
      ["O": organizationPolicy(Make.deny("kms:*"), targets: ["ou-1"])], .broadening,
      row: "everybody in ou-2 may kms:* on *"),
    TemplatePair(
      "a session policy that limited goes", ["T": transfer(true)], ["T": transfer(false)],
      .broadening, row: "outside the permissions boundary"),
    TemplatePair(
      "a variable in a policy of the version before is a text",
      ["R": Make.role(Make.allow("s3:GetObject", on: "arn:aws:s3:::b/${aws:username}"))],
      [
        "R": Make.resource(
          "AWS::IAM::Role",
          [
            "Policies": [
              [
                "PolicyName": "p",
                "PolicyDocument": [
                  "Version": "2008-10-17",
                  "Statement": [Make.allow("s3:GetObject", on: "arn:aws:s3:::b/${aws:username}")],
                ],
              ]
            ]
          ])
      ], .mixed),
    TemplatePair(
      "Fn::Sub writes a policy variable",
      ["R": Make.role(Make.allow("s3:GetObject", on: "arn:aws:s3:::b/${aws:username}"))],
      [
        "R": Make.role(
          Make.allow("s3:GetObject", on: ["Fn::Sub": "arn:aws:s3:::b/${!aws:username}"]))
      ], .unchanged),
  ]

  /// Resources with policies.
  static let carriers: [TemplatePair] = [
    TemplatePair(
      "a repository's Deny goes with its policy",
      ["E": repository(Make.deny("ecr:*"))], ["E": Make.resource("AWS::ECR::Repository")],
      .broadening, row: "ecr:* on ${E.Arn}"),
    TemplatePair(
      "a queue goes with the policy that denied",
      ["Q": Make.resource("AWS::SQS::Queue"), "P": denyingQueuePolicy], [:], .unchanged),
    TemplatePair(
      "a queue loses the policy that denied",
      ["Q": Make.resource("AWS::SQS::Queue"), "P": denyingQueuePolicy],
      ["Q": Make.resource("AWS::SQS::Queue")], .broadening,
      row: "sqs:* on arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${Q}"),
    TemplatePair(
      "an endpoint's policy goes, and everything is allowed",
      ["V": endpoint(["PolicyDocument": Make.document(Make.allow("s3:GetObject", to: "*"))])],
      ["V": endpoint([:])], .broadening, row: "* may *"),
    TemplatePair("an endpoint without a policy comes", [:], ["V": endpoint([:])], .unchanged),
    TemplatePair(
      "a file system gets a policy", ["F": Make.resource("AWS::EFS::FileSystem")],
      [
        "F": Make.resource(
          "AWS::EFS::FileSystem",
          ["FileSystemPolicy": Make.document(Make.allow("elasticfilesystem:ClientMount", to: "*"))]
        )
      ], .narrowing),
    TemplatePair(
      "a replica key lets another account sign",
      ["K": replica(Make.allow("kms:*", to: ["AWS": "111122223333"]))],
      [
        "K": replica(
          Make.allow("kms:*", to: ["AWS": "111122223333"]), Make.allow("kms:Sign", to: outsider))
      ], .broadening, row: "arn:aws:iam::999988887777:root may kms:Sign on ${K.Arn}"),
    TemplatePair(
      "a policy names its resource by one branch, then always",
      [
        "Q": Make.resource("AWS::SQS::Queue"), "Z": Make.resource("AWS::SQS::Queue"),
        "P": queuePolicy(["Fn::If": ["C", ["Ref": "Q"], ["Ref": "Z"]]]),
      ],
      [
        "Q": Make.resource("AWS::SQS::Queue"), "Z": Make.resource("AWS::SQS::Queue"),
        "P": queuePolicy(["Ref": "Q"]),
      ],
      .mixed, sections: conditions),
    TemplatePair(
      "a type whose policy only its schema tells of",
      ["B": tableBucket("s3tables:GetTable")], ["B": tableBucket("s3tables:*")], .broadening,
      row: "arn:aws:s3tables:us-east-1:111122223333:bucket/b"),
    TemplatePair(
      "a type that nobody knows holds something shaped like a policy",
      ["X": Make.resource("My::Own::Thing", ["P": Make.document(Make.allow("s3:*", to: "*"))])],
      ["X": Make.resource("My::Own::Thing", ["P": Make.document(Make.allow("*", to: "*"))])],
      .unknown, row: "not known to carry a policy"),
    TemplatePair(
      "a firewall's statements are no policy",
      ["W": firewall(1)], ["W": firewall(2)], .unchanged),
    TemplatePair(
      "a bucket's list opens it", ["B": bucket([:])],
      ["B": bucket(["AccessControl": "PublicRead"])],
      .broadening, row: "* may s3:ListBucket* on ${B.Arn}"),
    TemplatePair(
      "a bucket no longer blocks the public",
      ["B": bucket(["PublicAccessBlockConfiguration": ["BlockPublicPolicy": true]])],
      ["B": bucket([:])], .broadening, row: "BlockPublicPolicy"),
    TemplatePair(
      "a resource that leaves is retained, except on creation",
      ["R": Make.role(), "P": retained], ["R": Make.role()], .unchanged),
  ]

  static let conditions: [String: Value] = [
    "Parameters": ["Stage": ["Type": "String"]],
    "Conditions": ["C": ["Fn::Equals": [["Ref": "Stage"], "prod"]]],
  ]

  static func user(_ properties: Value) -> Value { Make.resource("AWS::IAM::User", properties) }
  static var group: Value {
    Make.resource("AWS::IAM::Group", ["Policies": [policy(Make.allow("kms:Sign"))]])
  }
  static func policy(_ statement: Value) -> Value {
    ["PolicyName": "p", "PolicyDocument": Make.document(statement)]
  }
  static var boundary: Value {
    Make.resource(
      "AWS::IAM::ManagedPolicy", ["PolicyDocument": Make.document(Make.allow("logs:*"))])
  }
  static func limited(_ boundary: Value) -> Value {
    Make.role(Make.allow("*"), more: ["PermissionsBoundary": boundary])
  }
  static func provider(_ clients: Value) -> Value {
    Make.resource("AWS::IAM::OIDCProvider", ["Url": "https://x", "ClientIdList": clients])
  }
  static func permissionSet(_ action: Value) -> Value {
    Make.resource(
      "AWS::SSO::PermissionSet", ["InlinePolicy": Make.document(Make.allow(action))])
  }
  static func organizationPolicy(_ statement: Value, targets: Value = ["ou-1"]) -> Value {
    Make.resource(
      "AWS::Organizations::Policy",
      [
        "Type": "SERVICE_CONTROL_POLICY", "TargetIds": targets,
        "Content": Make.document(statement),
      ])
  }
  static func transfer(_ isLimited: Bool) -> Value {
    let document =
      "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\"}]}"
    return Make.resource(
      "AWS::Transfer::User", isLimited ? ["Policy": .string(document)] : [:])
  }
  static func repository(_ statement: Value) -> Value {
    var object = statement.object ?? [:]
    object["Principal"] = "*"
    return Make.resource(
      "AWS::ECR::Repository", ["RepositoryPolicyText": Make.document(.object(object))])
  }
  static func endpoint(_ properties: Value) -> Value {
    Make.resource("AWS::EC2::VPCEndpoint", properties)
  }
  static func replica(_ statements: Value...) -> Value {
    Make.resource(
      "AWS::KMS::ReplicaKey",
      ["KeyPolicy": ["Version": "2012-10-17", "Statement": .array(statements)]])
  }
  static func queuePolicy(_ queue: Value) -> Value {
    Make.resource(
      "AWS::SQS::QueuePolicy",
      ["Queues": [queue], "PolicyDocument": Make.document(Make.allow("sqs:*", to: outsider))])
  }
  static var denyingQueuePolicy: Value {
    Make.resource(
      "AWS::SQS::QueuePolicy",
      [
        "Queues": [["Ref": "Q"]],
        "PolicyDocument": Make.document(
          ["Effect": "Deny", "Principal": "*", "Action": "sqs:*", "Resource": "*"]),
      ])
  }
  static func tableBucket(_ action: Value) -> Value {
    Make.resource(
      "AWS::S3Tables::TableBucketPolicy",
      [
        "TableBucketARN": "arn:aws:s3tables:us-east-1:111122223333:bucket/b",
        "ResourcePolicy": Make.document(Make.allow(action, to: outsider)),
      ])
  }
  static func firewall(_ priority: Int) -> Value {
    Make.resource(
      "AWS::WAFv2::WebACL",
      [
        "Rules": [
          [
            "Priority": .integer(priority),
            "Statement": ["ManagedRuleGroupStatement": ["Name": "x", "VendorName": "AWS"]],
          ]
        ]
      ])
  }
  static func bucket(_ properties: Value) -> Value { Make.resource("AWS::S3::Bucket", properties) }
  static var retained: Value {
    Make.resource(
      "AWS::IAM::RolePolicy",
      ["RoleName": ["Ref": "R"], "PolicyDocument": Make.document(Make.deny("kms:*"))],
      ["DeletionPolicy": "RetainExceptOnCreate"])
  }
}
