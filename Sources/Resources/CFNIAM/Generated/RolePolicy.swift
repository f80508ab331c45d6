// Generated from the schema of AWS::IAM::RolePolicy
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation
public import IAMPolicy

extension CFN.IAM {
  /// The resource type `AWS::IAM::RolePolicy`.
  public struct RolePolicy: Resource {
    /// `PolicyDocument`.
    public var policyDocument: PolicyDocument?
    /// `PolicyName`: 1 to 128 characters, matching `^[\w+=,.@-]+$`. Changing it replaces the
    /// resource.
    public var policyName: Token<String>
    /// `RoleName`: 1 to 64 characters, matching `^[\w+=,.@-]+$`. Changing it replaces the resource.
    public var roleName: Token<String>

    /// A resource with these properties.
    public init(
      policyName: Token<String>,
      roleName: Token<String>,
      policyDocument: PolicyDocument? = nil
    ) {
      self.policyName = policyName
      self.roleName = roleName
      self.policyDocument = policyDocument
    }

    /// `AWS::IAM::RolePolicy`.
    public var type: String { "AWS::IAM::RolePolicy" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("PolicyDocument", policyDocument)
      properties.set("PolicyName", policyName)
      properties.set("RoleName", roleName)
      return properties
    }
  }
}
