import CloudFormation

/// A difference from the CDK's template that is meant, and why.
///
/// docs/differences-from-the-cdk.md tells them to users; there are no others.
struct IntendedDifference: Sendable {
  let difference: Difference
  let reason: String

  /// How the documentation calls the place.
  let topic: String

  init(_ topic: String, _ pointer: String, theirs: String?, ours: String?, _ reason: String) {
    self.topic = topic
    difference = Difference(pointer: "/Resources/" + pointer, theirs: theirs, ours: ours)
    self.reason = reason
  }

  /// In the stack `aws-kms-lambda-ethereum`.
  static let ethereum = [
    Self(
      "`Architectures`", "ethkmsclientFunctionCC521D46/Properties/Architectures", theirs: nil,
      ours: #"["x86_64"]"#,
      "the machine that the executable was built for is written out"),
    Self(
      "`kms:Sign`",
      "ethkmsclientFunctionServiceRoleDefaultPolicy936B8D1B"
        + "/Properties/PolicyDocument/Statement/1/Condition",
      theirs: nil,
      ours: """
        {"StringEquals":{"kms:MessageType":"DIGEST","kms:SigningAlgorithm":"ECDSA_SHA_256"}}
        """,
      "the function may sign digests with ECDSA and nothing else"),
    Self(
      "`DependsOn`", "ethkmsclientFunctionCC521D46/DependsOn/1",
      theirs: #""ethkmsclientFunctionServiceRoleAD02634D""#, ours: nil, reference),
  ]

  /// In a stack of other constructs.
  static let constructs = [
    Self(
      "`DependsOn`", "Operator1OperatorHello90112EF8/DependsOn/1", theirs: #""Operator18BB37797""#,
      ours: nil,
      reference),
    Self(
      "`aws:cdk:path`", "BoxA0510527/Metadata/aws:cdk:path",
      theirs: #""stack/Default/Box/Resource""#,
      ours: #""stack/Box/Resource""#,
      "`Default` leaves no trace in paths either, so an account has those of AWS's sample"),
  ]

  /// A grant on a key that is imported by its alias.
  static let importedAlias = [
    Self(
      "a grant on a key imported by its alias",
      "RoleDefaultPolicy5FFB7DAB/Properties/PolicyDocument/Statement/1", theirs: nil,
      ours: """
        {"Action":"kms:DescribeKey",\
        "Condition":{"ForAnyValue:StringEquals":{"kms:ResourceAliases":"alias/mine"}},\
        "Effect":"Allow","Resource":{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":kms:",\
        {"Ref":"AWS::Region"},":",{"Ref":"AWS::AccountId"},":key/*"]]}}
        """,
      "the CDK grants nothing and says nothing")
  ]

  /// Where the key of the function's archive stands: a hash that is made in another way.
  static let assetKey = "/Resources/ethkmsclientFunctionCC521D46/Properties/Code/S3Key"

  /// A function that reports to a queue.
  static let destinations = [
    Self(
      "a function's destination",
      "ReportedServiceRoleDefaultPolicyAF4EE526/Properties/PolicyDocument/Statement/0/Action",
      theirs: #"["sqs:SendMessage","sqs:GetQueueAttributes","sqs:GetQueueUrl"]"#,
      ours: #""sqs:SendMessage""#, "Lambda only sends")
  ]

  static let all = ethereum + constructs + importedAlias + destinations

  /// What is so in every stack: a function's role is no word of its `DependsOn`.
  static func isEverywhere(_ difference: Difference, in theirs: Value) -> Bool {
    let steps = difference.pointer.split(separator: "/")
    guard steps.count >= 3, steps[0] == "Resources", steps[2] == "DependsOn",
      difference.ours == nil, let role = difference.theirs,
      let reference = theirs["Resources"]?[String(steps[1])]?["Properties"]?["Role"]
    else { return false }
    let id = reference["Fn::GetAtt"]?.array?.first?.compact
    return id == role || "[\(id ?? "")]" == role
  }

  private static let reference =
    "a function's property refers to its role, which says as much (cfn-lint's W3005)"
}
