// Generated from the schema of AWS::S3::AccessGrant
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.S3 {
  /// The resource type `AWS::S3::AccessGrant`.
  public struct AccessGrant: Resource {
    /// `AccessGrantsLocationConfiguration`.
    public var accessGrantsLocationConfiguration: AccessGrantsLocationConfiguration?
    /// `AccessGrantsLocationId`.
    public var accessGrantsLocationId: Token<String>
    /// `ApplicationArn`.
    public var applicationArn: Token<ARN>?
    /// `Grantee`.
    public var grantee: Grantee
    /// `Permission`.
    public var permission: Token<Permission>
    /// `S3PrefixType`. Changing it replaces the resource.
    public var s3PrefixType: Token<S3PrefixType>?
    /// `Tags`. Changing it replaces the resource.
    public var tags: [Tag]?

    /// A resource with these properties.
    public init(
      accessGrantsLocationId: Token<String>,
      grantee: Grantee,
      permission: Token<Permission>,
      accessGrantsLocationConfiguration: AccessGrantsLocationConfiguration? = nil,
      applicationArn: Token<ARN>? = nil,
      s3PrefixType: Token<S3PrefixType>? = nil,
      tags: [Tag]? = nil
    ) {
      self.accessGrantsLocationId = accessGrantsLocationId
      self.grantee = grantee
      self.permission = permission
      self.accessGrantsLocationConfiguration = accessGrantsLocationConfiguration
      self.applicationArn = applicationArn
      self.s3PrefixType = s3PrefixType
      self.tags = tags
    }

    /// `AWS::S3::AccessGrant`.
    public var type: String { "AWS::S3::AccessGrant" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("AccessGrantsLocationConfiguration", accessGrantsLocationConfiguration)
      properties.set("AccessGrantsLocationId", accessGrantsLocationId)
      properties.set("ApplicationArn", applicationArn)
      properties.set("Grantee", grantee)
      properties.set("Permission", permission)
      properties.set("S3PrefixType", s3PrefixType)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.S3.AccessGrant> {
  /// The attribute `AccessGrantId`, of `Fn::GetAtt`.
  public var accessGrantId: Token<String> { attribute("AccessGrantId") }

  /// The attribute `AccessGrantArn`, of `Fn::GetAtt`.
  public var accessGrantArn: Token<ARN> { attribute("AccessGrantArn") }

  /// The attribute `GrantScope`, of `Fn::GetAtt`.
  public var grantScope: Token<String> { attribute("GrantScope") }
}
