// Generated from the schema of AWS::SSM::ResourceDataSync
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.SSM {
  /// The resource type `AWS::SSM::ResourceDataSync`.
  public struct ResourceDataSync: Resource {
    /// `BucketName`: 1 to 2048 characters. Changing it replaces the resource.
    public var bucketName: Token<String>?
    /// `BucketPrefix`: at most 64 characters. Changing it replaces the resource.
    public var bucketPrefix: Token<String>?
    /// `BucketRegion`: 1 to 64 characters. Changing it replaces the resource.
    public var bucketRegion: Token<String>?
    /// `KMSKeyArn`: at most 512 characters. Changing it replaces the resource.
    public var kmsKeyArn: Token<ARN>?
    /// `S3Destination`. Changing it replaces the resource.
    public var s3Destination: S3Destination?
    /// `SyncFormat`: at most 1024 characters. Changing it replaces the resource.
    public var syncFormat: Token<String>?
    /// `SyncName`: 1 to 64 characters. Changing it replaces the resource.
    public var syncName: Token<String>
    /// `SyncSource`.
    public var syncSource: SyncSource?
    /// `SyncType`: 1 to 64 characters. Changing it replaces the resource.
    public var syncType: Token<String>?

    /// A resource with these properties.
    public init(
      syncName: Token<String>,
      bucketName: Token<String>? = nil,
      bucketPrefix: Token<String>? = nil,
      bucketRegion: Token<String>? = nil,
      kmsKeyArn: Token<ARN>? = nil,
      s3Destination: S3Destination? = nil,
      syncFormat: Token<String>? = nil,
      syncSource: SyncSource? = nil,
      syncType: Token<String>? = nil
    ) {
      self.syncName = syncName
      self.bucketName = bucketName
      self.bucketPrefix = bucketPrefix
      self.bucketRegion = bucketRegion
      self.kmsKeyArn = kmsKeyArn
      self.s3Destination = s3Destination
      self.syncFormat = syncFormat
      self.syncSource = syncSource
      self.syncType = syncType
    }

    /// `AWS::SSM::ResourceDataSync`.
    public var type: String { "AWS::SSM::ResourceDataSync" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("BucketName", bucketName)
      properties.set("BucketPrefix", bucketPrefix)
      properties.set("BucketRegion", bucketRegion)
      properties.set("KMSKeyArn", kmsKeyArn)
      properties.set("S3Destination", s3Destination)
      properties.set("SyncFormat", syncFormat)
      properties.set("SyncName", syncName)
      properties.set("SyncSource", syncSource)
      properties.set("SyncType", syncType)
      return properties
    }
  }
}
