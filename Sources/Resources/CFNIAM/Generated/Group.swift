// Generated from the schema of AWS::IAM::Group
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.IAM {
  /// The resource type `AWS::IAM::Group`.
  public struct Group: Resource {
    /// `GroupName`: 1 to 128 characters, matching `^[\w+=,.@-]+$`. Changing it replaces the
    /// resource.
    public var groupName: Token<String>?
    /// `ManagedPolicyArns`: at most 20 elements.
    public var managedPolicyArns: Token<[ARN]>?
    /// `Path`: 1 to 512 characters, matching `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`.
    public var path: Token<String>?
    /// `Policies`.
    public var policies: [Policy]?

    /// A resource with these properties.
    public init(
      groupName: Token<String>? = nil,
      managedPolicyArns: Token<[ARN]>? = nil,
      path: Token<String>? = nil,
      policies: [Policy]? = nil
    ) {
      self.groupName = groupName
      self.managedPolicyArns = managedPolicyArns
      self.path = path
      self.policies = policies
    }

    /// `AWS::IAM::Group`.
    public var type: String { "AWS::IAM::Group" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("GroupName", groupName)
      properties.set("ManagedPolicyArns", managedPolicyArns)
      properties.set("Path", path)
      properties.set("Policies", policies)
      return properties
    }
  }
}

extension Handle<CFN.IAM.Group> {
  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }
}
