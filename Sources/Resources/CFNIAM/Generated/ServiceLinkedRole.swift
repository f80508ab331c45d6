// Generated from the schema of AWS::IAM::ServiceLinkedRole
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.IAM {
  /// The resource type `AWS::IAM::ServiceLinkedRole`.
  public struct ServiceLinkedRole: Resource {
    /// `AWSServiceName`: 1 to 128 characters, matching `^[\w+=,.@-]+$`. Changing it replaces the
    /// resource.
    public var awsServiceName: Token<String>?
    /// `CustomSuffix`: 1 to 64 characters, matching `^[\w+=,.@-]+$`. Changing it replaces the
    /// resource.
    public var customSuffix: Token<String>?
    /// `Description`: at most 1000 characters, matching
    /// `^[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*$`.
    public var description: Token<String>?

    /// A resource with these properties.
    public init(
      awsServiceName: Token<String>? = nil,
      customSuffix: Token<String>? = nil,
      description: Token<String>? = nil
    ) {
      self.awsServiceName = awsServiceName
      self.customSuffix = customSuffix
      self.description = description
    }

    /// `AWS::IAM::ServiceLinkedRole`.
    public var type: String { "AWS::IAM::ServiceLinkedRole" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("AWSServiceName", awsServiceName)
      properties.set("CustomSuffix", customSuffix)
      properties.set("Description", description)
      return properties
    }
  }
}

extension Handle<CFN.IAM.ServiceLinkedRole> {
  /// The attribute `RoleName`, of `Fn::GetAtt`.
  public var roleName: Token<String> { attribute("RoleName") }
}
