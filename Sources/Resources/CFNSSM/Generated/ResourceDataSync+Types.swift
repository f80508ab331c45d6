// Generated from the schema of AWS::SSM::ResourceDataSync
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.SSM.ResourceDataSync {
  /// The property type `AwsOrganizationsSource` of `AWS::SSM::ResourceDataSync`.
  public struct AwsOrganizationsSource: PropertyValue, Equatable {
    /// `OrganizationSourceType`: 1 to 64 characters.
    public var organizationSourceType: Token<String>
    /// `OrganizationalUnits`: 1 to 1000 elements.
    public var organizationalUnits: Token<[String]>?

    /// A value of these properties.
    public init(
      organizationSourceType: Token<String>,
      organizationalUnits: Token<[String]>? = nil
    ) {
      self.organizationSourceType = organizationSourceType
      self.organizationalUnits = organizationalUnits
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("OrganizationSourceType", organizationSourceType)
      object.set("OrganizationalUnits", organizationalUnits)
      return .object(object)
    }
  }

  /// The property type `S3Destination` of `AWS::SSM::ResourceDataSync`.
  public struct S3Destination: PropertyValue, Equatable {
    /// `BucketName`: 1 to 2048 characters.
    public var bucketName: Token<String>
    /// `BucketPrefix`: 1 to 256 characters.
    public var bucketPrefix: Token<String>?
    /// `BucketRegion`: 1 to 64 characters.
    public var bucketRegion: Token<String>
    /// `KMSKeyArn`: 1 to 512 characters.
    public var kmsKeyArn: Token<ARN>?
    /// `SyncFormat`.
    public var syncFormat: Token<SyncFormat>

    /// A value of these properties.
    public init(
      bucketName: Token<String>,
      bucketRegion: Token<String>,
      syncFormat: Token<SyncFormat>,
      bucketPrefix: Token<String>? = nil,
      kmsKeyArn: Token<ARN>? = nil
    ) {
      self.bucketName = bucketName
      self.bucketRegion = bucketRegion
      self.syncFormat = syncFormat
      self.bucketPrefix = bucketPrefix
      self.kmsKeyArn = kmsKeyArn
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("BucketName", bucketName)
      object.set("BucketPrefix", bucketPrefix)
      object.set("BucketRegion", bucketRegion)
      object.set("KMSKeyArn", kmsKeyArn)
      object.set("SyncFormat", syncFormat)
      return .object(object)
    }

    /// What `SyncFormat` may say: any text, and those that are known by name.
    public enum SyncFormat: StringLike {}
  }

  /// The property type `SyncSource` of `AWS::SSM::ResourceDataSync`.
  public struct SyncSource: PropertyValue, Equatable {
    /// `AwsOrganizationsSource`.
    public var awsOrganizationsSource: AwsOrganizationsSource?
    /// `IncludeFutureRegions`.
    public var includeFutureRegions: Token<Bool>?
    /// `SourceRegions`.
    public var sourceRegions: Token<[String]>
    /// `SourceType`: 1 to 64 characters.
    public var sourceType: Token<String>

    /// A value of these properties.
    public init(
      sourceRegions: Token<[String]>,
      sourceType: Token<String>,
      awsOrganizationsSource: AwsOrganizationsSource? = nil,
      includeFutureRegions: Token<Bool>? = nil
    ) {
      self.sourceRegions = sourceRegions
      self.sourceType = sourceType
      self.awsOrganizationsSource = awsOrganizationsSource
      self.includeFutureRegions = includeFutureRegions
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AwsOrganizationsSource", awsOrganizationsSource)
      object.set("IncludeFutureRegions", includeFutureRegions)
      object.set("SourceRegions", sourceRegions)
      object.set("SourceType", sourceType)
      return .object(object)
    }
  }
}

extension Token<CFN.SSM.ResourceDataSync.S3Destination.SyncFormat> {
  /// `JsonSerDe`.
  public static var jsonSerDe: Self { "JsonSerDe" }
}
