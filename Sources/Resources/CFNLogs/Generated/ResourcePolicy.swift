// Generated from the schema of AWS::Logs::ResourcePolicy
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation
public import IAMPolicy

extension CFN.Logs {
  /// The resource type `AWS::Logs::ResourcePolicy`.
  public struct ResourcePolicy: Resource {
    /// `PolicyDocument`.
    public var policyDocument: PolicyDocument
    /// `PolicyName`: 1 to 255 characters, matching `^([^:*\/]+\/?)*[^:*\/]+$`. Changing it replaces
    /// the resource.
    public var policyName: Token<String>

    /// A resource with these properties.
    public init(policyDocument: PolicyDocument, policyName: Token<String>) {
      self.policyDocument = policyDocument
      self.policyName = policyName
    }

    /// `AWS::Logs::ResourcePolicy`.
    public var type: String { "AWS::Logs::ResourcePolicy" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("PolicyDocument", policyDocument)
      properties.set("PolicyName", policyName)
      return properties
    }
  }
}
