import CloudFormation
import GrantReview
import Testing

@Suite struct EffectiveGrantsTests {
  @Test("A role may sign where its own policy and the key's delegation meet, and says by which")
  func delegation() {
    let grants = Self.grants(key: [Self.delegating], role: [Self.sign])
    let answer = grants.whoMay("kms:Sign", on: "Key")
    #expect(
      answer.grants.map(\.summary) == [
        "allowed ${Role} kms:Sign on ${Key.Arn}",
        "delegated arn:${AWS::Partition}:iam::${AWS::AccountId}:root kms:Sign on ${Key.Arn}",
      ])
    #expect(
      answer.grants.first?.statements == [
        "/Resources/Role/Properties/Policies/0/PolicyDocument/Statement/0",
        "/Resources/Key/Properties/KeyPolicy/Statement/0",
      ])
    #expect(answer.unknown.isEmpty)
  }

  @Test("Without delegation the role's own policy counts for nothing")
  func withoutDelegation() {
    let grants = Self.grants(
      key: [Self.allow("kms:PutKeyPolicy", to: "arn:aws:iam::111122223333:role/admin")],
      role: [Self.sign])
    #expect(grants.whoMay("kms:Sign", on: "Key").grants.isEmpty)
  }

  @Test("A key policy that names one role, and denies everybody else, proves that only it may sign")
  func hardened() {
    let deny: Value = [
      "Effect": "Deny", "Principal": ["AWS": "*"], "Action": "kms:Sign", "Resource": "*",
      "Condition": ["StringNotEquals": ["aws:PrincipalArn": ["Fn::GetAtt": ["Role", "Arn"]]]],
    ]
    let role: Value = [
      "Effect": "Allow", "Principal": ["AWS": ["Fn::GetAtt": ["Role", "Arn"]]],
      "Action": "kms:Sign", "Resource": "*",
    ]
    let other: Template.Resource = Self.role([Self.allowing("*")])
    let grants = Self.grants(
      key: [role, deny, Self.delegating], role: [], more: ["Other": other])
    #expect(
      grants.whoMay("kms:Sign", on: "Key").grants.map(\.summary) == [
        "allowed ${Role} kms:Sign on ${Key.Arn}"
      ])
    #expect(grants.whoMay("kms:Verify", on: "Key").grants.count == 2)
  }

  @Test("What only a parameter's value decides is possible, not ruled out")
  func parameter() {
    var template = Self.template(key: [Self.delegating], role: [])
    template.parameters["Target"] = Template.Parameter(type: "String")
    template.resources["Role"] = Self.role([
      ["Effect": "Allow", "Action": "kms:Sign", "Resource": ["Ref": "Target"]]
    ])
    let grants = EffectiveGrants(of: DeployedTemplate(template))
    #expect(
      grants.whoMay("kms:Sign", on: "Key").grants.first?.summary
        == "possible ${Role} kms:Sign on ${Key.Arn}")
  }

  @Test("Two keys of one stack are two: what is granted on one is not granted on the other")
  func otherKey() {
    let grants = Self.grants(
      key: [Self.allow("kms:*", to: "arn:aws:iam::111122223333:role/admin")], role: [Self.sign],
      more: ["Key2": Template.Resource(type: "AWS::KMS::Key")])
    #expect(
      grants.whoMay("kms:Sign", on: "Key2").grants.map(\.principal) == [
        "arn:${AWS::Partition}:iam::${AWS::AccountId}:root"
      ])
  }

  @Test("A policy whose document is not known leaves nothing proved")
  func opaque() {
    var template = Self.template(key: [Self.delegating], role: [])
    template.resources["Role"]?.properties["ManagedPolicyArns"] = [
      "arn:aws:iam::111122223333:policy/custom"
    ]
    let answer = EffectiveGrants(of: DeployedTemplate(template)).whoMay("kms:Sign", on: "Key")
    #expect(
      answer.unknown.map(\.reason) == [
        "the document of arn:aws:iam::111122223333:policy/custom, which ${Role} has, is not known"
      ])
  }

  @Test("Who may assume a role has a way to what the role may do")
  func chain() {
    var template = Self.template(key: [Self.delegating], role: [Self.sign])
    template.resources["Role"]?.properties["AssumeRolePolicyDocument"] = Self.document([
      Self.allow("sts:AssumeRole", to: "arn:aws:iam::999988887777:root", resource: false)
    ])
    let paths = EffectiveGrants(of: DeployedTemplate(template)).paths(to: "kms:Sign", on: "Key")
    let external = paths.first { $0.principal == "arn:aws:iam::999988887777:root" }
    #expect(external?.hops.map(\.way.name) == ["sts:AssumeRole"])
    #expect(external?.grant?.principal == "${Role}")
  }

  @Test(
    "Known ways to more are called by the action that opens them",
    arguments: [
      ("iam:PassRole", "${Role}"), ("lambda:UpdateFunctionCode", "${Role}"),
      ("iam:UpdateAssumeRolePolicy", "${Role}"), ("iam:PutRolePolicy", "${Role}"),
      ("kms:PutKeyPolicy", "${Key.Arn}"), ("kms:CreateGrant", "${Key.Arn}"),
    ])
  func escalation(action: String, target: String) {
    let function = Template.Resource(
      type: "AWS::Lambda::Function", properties: ["Role": ["Fn::GetAtt": ["Role", "Arn"]]])
    let grants = Self.grants(
      key: [Self.delegating], role: [Self.sign],
      more: [
        "Function": function,
        "Other": Self.role([Self.allowing(.array([.string(action), "lambda:CreateFunction"]))]),
      ])
    let hop = grants.hops.first { $0.from == "${Other}" }
    #expect(hop?.way.name.hasPrefix(action) == true, "\(grants.hops)")
    #expect(hop?.to == target)
    let paths = grants.paths(to: "kms:Sign", on: "Key")
    #expect(paths.contains { $0.principal == "${Other}" && $0.hops.count == 1 }, "\(paths)")
  }

  @Test("A boundary cuts what the identity policies say")
  func boundary() {
    var template = Self.template(key: [Self.delegating], role: [Self.sign])
    template.resources["Limit"] = Template.Resource(
      type: "AWS::IAM::ManagedPolicy",
      properties: ["PolicyDocument": Self.document([Self.allowing("logs:*")])])
    template.resources["Role"]?.properties["PermissionsBoundary"] = ["Ref": "Limit"]
    let grants = EffectiveGrants(of: DeployedTemplate(template)).whoMay("kms:Sign", on: "Key")
    #expect(grants.grants.map(\.basis) == [.delegated])
  }

  @Test("Dropping the last who may change a key's policy is a lock-out, though no grant grows")
  func lockOut() {
    let before = Self.template(key: [Self.delegating], role: [])
    let after = Self.template(
      key: [Self.allow("kms:Sign", to: "arn:aws:iam::111122223333:role/x")], role: [])
    let review = GrantReview(from: DeployedTemplate(before), to: DeployedTemplate(after))
    #expect(review.lockOuts.map(\.resource) == ["${Key.Arn}"])
    #expect(
      GrantReview(from: DeployedTemplate(before), to: DeployedTemplate(before)).lockOuts.isEmpty)
  }
}

extension EffectiveGrantsTests {
  static let delegating: Value = [
    "Effect": "Allow",
    "Principal": ["AWS": ["Fn::Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:root"]],
    "Action": "kms:*", "Resource": "*",
  ]
  static let sign: Value = [
    "Effect": "Allow", "Action": "kms:Sign", "Resource": ["Fn::GetAtt": ["Key", "Arn"]],
  ]

  static func allowing(_ action: Value) -> Value {
    ["Effect": "Allow", "Action": action, "Resource": "*"]
  }

  static func allow(_ action: String, to principal: String, resource: Bool = true) -> Value {
    var statement: Value.Object = [
      "Effect": "Allow", "Principal": ["AWS": .string(principal)], "Action": .string(action),
    ]
    if resource { statement["Resource"] = "*" }
    return .object(statement)
  }

  static func document(_ statements: [Value]) -> Value {
    ["Version": "2012-10-17", "Statement": .array(statements)]
  }

  static func role(_ statements: [Value]) -> Template.Resource {
    let trust: Value = [
      "Effect": "Allow", "Principal": ["Service": "lambda.amazonaws.com"],
      "Action": "sts:AssumeRole",
    ]
    return Template.Resource(
      type: "AWS::IAM::Role",
      properties: [
        "AssumeRolePolicyDocument": document([trust]),
        "Policies": [["PolicyName": "inline", "PolicyDocument": document(statements)]],
      ])
  }

  static func template(key: [Value], role statements: [Value]) -> Template {
    var template = Template()
    template.resources["Key"] = Template.Resource(
      type: "AWS::KMS::Key", properties: ["KeyPolicy": document(key)])
    template.resources["Role"] = role(statements)
    return template
  }

  static func grants(
    key: [Value], role: [Value], more: [String: Template.Resource] = [:]
  ) -> EffectiveGrants {
    var template = template(key: key, role: role)
    for (id, resource) in more.sorted(by: { $0.key < $1.key }) { template.resources[id] = resource }
    return EffectiveGrants(of: DeployedTemplate(template))
  }
}

extension EffectiveGrants.Grant {
  fileprivate var summary: String { "\(basis.rawValue) \(principal) \(action) on \(resource)" }
}
