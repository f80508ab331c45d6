// Generated from the schema of AWS::S3::AccessGrantsLocation
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.S3 {
  /// The resource type `AWS::S3::AccessGrantsLocation`.
  public struct AccessGrantsLocation: Resource {
    /// `IamRoleArn`.
    public var iamRoleArn: Token<ARN>
    /// `LocationScope`.
    public var locationScope: Token<String>
    /// `Tags`. Changing it replaces the resource.
    public var tags: [Tag]?

    /// A resource with these properties.
    public init(iamRoleArn: Token<ARN>, locationScope: Token<String>, tags: [Tag]? = nil) {
      self.iamRoleArn = iamRoleArn
      self.locationScope = locationScope
      self.tags = tags
    }

    /// `AWS::S3::AccessGrantsLocation`.
    public var type: String { "AWS::S3::AccessGrantsLocation" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("IamRoleArn", iamRoleArn)
      properties.set("LocationScope", locationScope)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.S3.AccessGrantsLocation> {
  /// The attribute `AccessGrantsLocationArn`, of `Fn::GetAtt`.
  public var accessGrantsLocationArn: Token<ARN> { attribute("AccessGrantsLocationArn") }

  /// The attribute `AccessGrantsLocationId`, of `Fn::GetAtt`.
  public var accessGrantsLocationId: Token<String> { attribute("AccessGrantsLocationId") }
}
