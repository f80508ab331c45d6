// Generated from the schema of AWS::IAM::InstanceProfile
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.IAM {
  /// The resource type `AWS::IAM::InstanceProfile`.
  public struct InstanceProfile: Resource {
    /// `InstanceProfileName`: at most 128 characters, matching `^([\w+=,.@-]+)?$`. Changing it
    /// replaces the resource.
    public var instanceProfileName: Token<String>?
    /// `Path`: 1 to 512 characters, matching `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`. Changing
    /// it replaces the resource.
    public var path: Token<String>?
    /// `Roles`: exactly 1 element.
    public var roles: Token<[String]>

    /// A resource with these properties.
    public init(
      roles: Token<[String]>,
      instanceProfileName: Token<String>? = nil,
      path: Token<String>? = nil
    ) {
      self.roles = roles
      self.instanceProfileName = instanceProfileName
      self.path = path
    }

    /// `AWS::IAM::InstanceProfile`.
    public var type: String { "AWS::IAM::InstanceProfile" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("InstanceProfileName", instanceProfileName)
      properties.set("Path", path)
      properties.set("Roles", roles)
      return properties
    }
  }
}

extension Handle<CFN.IAM.InstanceProfile> {
  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }
}
