// Generated from the schema of AWS::IAM::GroupPolicy
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation
public import IAMPolicy

extension CFN.IAM {
  /// The resource type `AWS::IAM::GroupPolicy`.
  public struct GroupPolicy: Resource {
    /// `GroupName`: 1 to 128 characters, matching `^[\w+=,.@-]+$`. Changing it replaces the
    /// resource.
    public var groupName: Token<String>
    /// `PolicyDocument`.
    public var policyDocument: PolicyDocument?
    /// `PolicyName`: 1 to 128 characters, matching `^[\w+=,.@-]+$`. Changing it replaces the
    /// resource.
    public var policyName: Token<String>

    /// A resource with these properties.
    public init(
      groupName: Token<String>,
      policyName: Token<String>,
      policyDocument: PolicyDocument? = nil
    ) {
      self.groupName = groupName
      self.policyName = policyName
      self.policyDocument = policyDocument
    }

    /// `AWS::IAM::GroupPolicy`.
    public var type: String { "AWS::IAM::GroupPolicy" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("GroupName", groupName)
      properties.set("PolicyDocument", policyDocument)
      properties.set("PolicyName", policyName)
      return properties
    }
  }
}
