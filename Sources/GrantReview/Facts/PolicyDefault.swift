internal import CloudFormation

/// What AWS puts in the place of a policy that a resource does not have.
struct PolicyDefault {
  /// The property that is not there.
  let property: String
  let principal: PrincipalName?
  let action: String
  /// Whether a new resource without the property grants this to somebody who had nothing; otherwise
  /// it counts only where a policy was or is.
  var isGrant = false

  /// What a resource of this type has by default; nil for nothing, or for what is not known.
  static func of(_ type: String) -> PolicyDefault? { all[type] }

  /// The statement; without a principal it is the account.
  func statement(account: SymbolicText) -> PolicyStatement {
    PolicyStatement(
      effect: .allow, principals: .init(items: [principal ?? .account(account)]),
      actions: .init(items: [Pattern(wildcards: SymbolicText(action), ignoresCase: true)]),
      resources: .init(items: [.everything]), clauses: [])
  }

  /// AWS pages "Default key policy", "Control access to VPC endpoints using endpoint policies",
  /// "Using IAM to control file system data access", "Control access to a REST API with API Gateway
  /// resource policies".
  private static let all: [String: PolicyDefault] = [
    "AWS::KMS::Key": .init(
      property: "KeyPolicy", principal: nil, action: "kms:*", isGrant: true),
    "AWS::KMS::ReplicaKey": .init(
      property: "KeyPolicy", principal: nil, action: "kms:*", isGrant: true),
    "AWS::EC2::VPCEndpoint": .init(
      property: "PolicyDocument", principal: .everyone, action: "*"),
    "AWS::EFS::FileSystem": .init(
      property: "FileSystemPolicy", principal: .everyone, action: "elasticfilesystem:Client*"),
    "AWS::ApiGateway::RestApi": .init(
      property: "Policy", principal: .everyone, action: "execute-api:Invoke"),
  ]
}
