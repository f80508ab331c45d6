// Generated from the schema of AWS::S3::AccessPoint
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation
public import IAMPolicy

extension CFN.S3 {
  /// The resource type `AWS::S3::AccessPoint`.
  public struct AccessPoint: Resource {
    /// `Bucket`: 3 to 255 characters. Changing it replaces the resource.
    public var bucket: Token<String>
    /// `BucketAccountId`: at most 64 characters, matching `^\d{12}$`. Changing it replaces the
    /// resource.
    public var bucketAccountId: Token<String>?
    /// `Name`: 3 to 50 characters, matching `^[a-z0-9]([a-z0-9\-]*[a-z0-9])?$`. Changing it
    /// replaces the resource.
    public var name: Token<String>?
    /// `Policy`.
    public var policy: PolicyDocument?
    /// `PublicAccessBlockConfiguration`.
    public var publicAccessBlockConfiguration: PublicAccessBlockConfiguration?
    /// `Tags`.
    public var tags: [Tag]?
    /// `VpcConfiguration`. Changing it replaces the resource.
    public var vpcConfiguration: VpcConfiguration?

    /// A resource with these properties.
    public init(
      bucket: Token<String>,
      bucketAccountId: Token<String>? = nil,
      name: Token<String>? = nil,
      policy: PolicyDocument? = nil,
      publicAccessBlockConfiguration: PublicAccessBlockConfiguration? = nil,
      tags: [Tag]? = nil,
      vpcConfiguration: VpcConfiguration? = nil
    ) {
      self.bucket = bucket
      self.bucketAccountId = bucketAccountId
      self.name = name
      self.policy = policy
      self.publicAccessBlockConfiguration = publicAccessBlockConfiguration
      self.tags = tags
      self.vpcConfiguration = vpcConfiguration
    }

    /// `AWS::S3::AccessPoint`.
    public var type: String { "AWS::S3::AccessPoint" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Bucket", bucket)
      properties.set("BucketAccountId", bucketAccountId)
      properties.set("Name", name)
      properties.set("Policy", policy)
      properties.set("PublicAccessBlockConfiguration", publicAccessBlockConfiguration)
      properties.set("Tags", tags)
      properties.set("VpcConfiguration", vpcConfiguration)
      return properties
    }
  }
}

extension Handle<CFN.S3.AccessPoint> {
  /// The attribute `Alias`, of `Fn::GetAtt`.
  public var alias: Token<String> { attribute("Alias") }

  /// The attribute `NetworkOrigin`, of `Fn::GetAtt`.
  public var networkOrigin: Token<String> { attribute("NetworkOrigin") }

  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }
}
