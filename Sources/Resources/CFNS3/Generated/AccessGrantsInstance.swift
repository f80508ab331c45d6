// Generated from the schema of AWS::S3::AccessGrantsInstance
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.S3 {
  /// The resource type `AWS::S3::AccessGrantsInstance`.
  public struct AccessGrantsInstance: Resource {
    /// `IdentityCenterArn`.
    public var identityCenterArn: Token<ARN>?
    /// `Tags`. Changing it replaces the resource.
    public var tags: [Tag]?

    /// A resource with these properties.
    public init(identityCenterArn: Token<ARN>? = nil, tags: [Tag]? = nil) {
      self.identityCenterArn = identityCenterArn
      self.tags = tags
    }

    /// `AWS::S3::AccessGrantsInstance`.
    public var type: String { "AWS::S3::AccessGrantsInstance" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("IdentityCenterArn", identityCenterArn)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.S3.AccessGrantsInstance> {
  /// The attribute `AccessGrantsInstanceArn`, of `Fn::GetAtt`.
  public var accessGrantsInstanceArn: Token<ARN> { attribute("AccessGrantsInstanceArn") }

  /// The attribute `AccessGrantsInstanceId`, of `Fn::GetAtt`.
  public var accessGrantsInstanceId: Token<String> { attribute("AccessGrantsInstanceId") }
}
