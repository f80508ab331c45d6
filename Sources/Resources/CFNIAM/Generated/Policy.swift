// Generated from the schema of AWS::IAM::Policy
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation
public import IAMPolicy

extension CFN.IAM {
  /// The resource type `AWS::IAM::Policy`.
  public struct Policy: Resource {
    /// `Groups`.
    public var groups: Token<[String]>?
    /// `PolicyDocument`.
    public var policyDocument: PolicyDocument
    /// `PolicyName`: 1 to 128 characters, matching `^[\w+=,.@-]+$`.
    public var policyName: Token<String>
    /// `Roles`.
    public var roles: Token<[String]>?
    /// `Users`.
    public var users: Token<[String]>?

    /// A resource with these properties.
    public init(
      policyDocument: PolicyDocument,
      policyName: Token<String>,
      groups: Token<[String]>? = nil,
      roles: Token<[String]>? = nil,
      users: Token<[String]>? = nil
    ) {
      self.policyDocument = policyDocument
      self.policyName = policyName
      self.groups = groups
      self.roles = roles
      self.users = users
    }

    /// `AWS::IAM::Policy`.
    public var type: String { "AWS::IAM::Policy" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Groups", groups)
      properties.set("PolicyDocument", policyDocument)
      properties.set("PolicyName", policyName)
      properties.set("Roles", roles)
      properties.set("Users", users)
      return properties
    }
  }
}

extension Handle<CFN.IAM.Policy> {
  /// The attribute `Id`, of `Fn::GetAtt`.
  public var id: Token<String> { attribute("Id") }
}
