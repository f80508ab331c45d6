// Generated from the schema of AWS::IAM::UserPolicy
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation
public import IAMPolicy

extension CFN.IAM {
  /// The resource type `AWS::IAM::UserPolicy`.
  public struct UserPolicy: Resource {
    /// `PolicyDocument`.
    public var policyDocument: PolicyDocument?
    /// `PolicyName`: 1 to 128 characters, matching `^[\w+=,.@-]+$`. Changing it replaces the
    /// resource.
    public var policyName: Token<String>
    /// `UserName`: 1 to 128 characters, matching `^[\w+=,.@-]+$`. Changing it replaces the
    /// resource.
    public var userName: Token<String>

    /// A resource with these properties.
    public init(
      policyName: Token<String>,
      userName: Token<String>,
      policyDocument: PolicyDocument? = nil
    ) {
      self.policyName = policyName
      self.userName = userName
      self.policyDocument = policyDocument
    }

    /// `AWS::IAM::UserPolicy`.
    public var type: String { "AWS::IAM::UserPolicy" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("PolicyDocument", policyDocument)
      properties.set("PolicyName", policyName)
      properties.set("UserName", userName)
      return properties
    }
  }
}
