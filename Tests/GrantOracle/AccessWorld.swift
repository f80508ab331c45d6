internal import CloudFormation
internal import GrantReview

/// A template of roles that can assume each other, with boundaries, a key and a bucket, each with a
/// policy, made at random.
struct AccessWorld {
  static let account = "111122223333"
  static let roles = ["R0", "R1", "R2"]

  var template = Template()
  /// The ARN that the deployment gives to the bucket.
  let bucket: String

  init(_ generator: inout Generator) {
    let isNamed = generator.chance(50)
    bucket = isNamed ? "arn:aws:s3:::bucket" : "arn:aws:s3:::stack-bucket-1x2y3z"
    for role in Self.roles {
      var properties: Value.Object = [
        "AssumeRolePolicyDocument": generator.policy(1...2) { $0.trust() },
        "Policies": [["PolicyName": "p", "PolicyDocument": generator.policy(0...3) { $0.own() }]],
      ]
      if generator.chance(30) {
        template.resources["\(role)Limit"] = Template.Resource(
          type: "AWS::IAM::ManagedPolicy",
          properties: ["PolicyDocument": generator.policy(1...2) { $0.own() }])
        properties["PermissionsBoundary"] = ["Ref": .string("\(role)Limit")]
      }
      template.resources[role] = Template.Resource(type: "AWS::IAM::Role", properties: properties)
    }
    template.resources["Key"] = Template.Resource(
      type: "AWS::KMS::Key",
      properties: ["KeyPolicy": generator.policy(1...3) { $0.shared(["kms:Sign", "kms:*", "*"]) }])
    template.resources["Bucket"] = Template.Resource(
      type: "AWS::S3::Bucket", properties: isNamed ? ["BucketName": "bucket"] : [:])
    if generator.chance(60) {
      template.resources["BucketPolicy"] = Template.Resource(
        type: "AWS::S3::BucketPolicy",
        properties: [
          "Bucket": ["Ref": "Bucket"],
          "PolicyDocument": generator.policy(1...2) { $0.shared(["s3:GetObject", "s3:*"]) },
        ])
    }
  }

  /// The statements at a place of the template, every reference a text.
  func statements(_ id: String, _ path: String...) -> [Value] {
    var value: Value = .object(template.resources[id]?.properties ?? [:])
    for name in path { value = value[name] ?? value.array?.first?[name] ?? .null }
    return plain(value["Statement"] ?? []).array ?? []
  }

  private func plain(_ value: Value) -> Value {
    switch value {
    case .array(let elements): return .array(elements.map(plain))
    case .object(let members):
      if let parts = members["Fn::GetAtt"]?.array { return .string(arn(parts[0].string ?? "")) }
      if let text = members["Fn::Sub"]?.string {
        return .string(text.replacing("${Bucket.Arn}", with: bucket))
      }
      return .object(members.mapValues(plain))
    default: return value
    }
  }

  /// The ARN that a deployment may give to something.
  func arn(_ id: String) -> String {
    switch id {
    case "Key": "arn:aws:kms:us-east-1:\(Self.account):key/k"
    case "Bucket": bucket
    default: Self.role(id)
    }
  }

  static func role(_ id: String) -> String { "arn:aws:iam::\(account):role/\(id)" }
}

extension Generator {
  fileprivate mutating func policy(
    _ counts: ClosedRange<Int>, _ statement: (inout Generator) -> Value
  ) -> Value {
    let count = Int.random(in: counts, using: &self)
    return [
      "Version": "2012-10-17", "Statement": .array((0..<count).map { _ in statement(&self) }),
    ]
  }

  private static func arn(_ id: String) -> Value { ["Fn::GetAtt": [.string(id), "Arn"]] }

  /// A statement of an identity policy or a boundary.
  fileprivate mutating func own() -> Value {
    let actions: [Value] = [
      "kms:Sign", "kms:*", "s3:GetObject", "s3:*", "sts:AssumeRole", "sts:*", "*",
    ]
    let resources: [Value] =
      ["*", "*", ["Fn::Sub": "${Bucket.Arn}/*"], "arn:aws:s3:::bucket"]
      + (["Key", "Bucket"] + AccessWorld.roles).map(Self.arn)
    return conditioned([
      "Effect": chance(80) ? "Allow" : "Deny", chance(85) ? "Action" : "NotAction": pick(actions),
      chance(90) ? "Resource" : "NotResource": pick(resources),
    ])
  }

  /// A statement of a key's or a bucket's policy.
  fileprivate mutating func shared(_ actions: [Value]) -> Value {
    conditioned([
      "Effect": chance(75) ? "Allow" : "Deny", "Principal": principal(), "Action": pick(actions),
      "Resource": "*",
    ])
  }

  fileprivate mutating func trust() -> Value {
    conditioned([
      "Effect": chance(85) ? "Allow" : "Deny", "Principal": principal(),
      "Action": pick(["sts:AssumeRole", "sts:*"]),
    ])
  }

  private mutating func principal() -> Value {
    let named = AccessWorld.roles.map { Value.object(["AWS": Self.arn($0)]) }
    return pick(
      named + named + [
        "*", ["AWS": "*"], ["AWS": .string(AccessWorld.account)],
        ["AWS": .string("arn:aws:iam::\(AccessWorld.account):root")],
        ["AWS": "arn:aws:iam::444455556666:root"], ["Service": "lambda.amazonaws.com"],
        ["AWS": ["444455556666", Self.arn("R0")]],
      ])
  }

  private mutating func conditioned(_ statement: Value.Object) -> Value {
    var statement = statement
    if chance(35) {
      let role = Self.arn(pick(AccessWorld.roles))
      statement["Condition"] = pick([
        ["StringEquals": ["kms:MessageType": "DIGEST"]],
        ["StringNotEquals": ["kms:MessageType": "DIGEST"]],
        ["StringEqualsIfExists": ["kms:MessageType": ["DIGEST"]]],
        ["StringEquals": ["aws:PrincipalArn": role]],
        ["ArnNotEquals": ["aws:PrincipalArn": role]],
        ["StringEquals": ["aws:PrincipalAccount": .string(AccessWorld.account)]],
      ])
    }
    return .object(statement)
  }
}
