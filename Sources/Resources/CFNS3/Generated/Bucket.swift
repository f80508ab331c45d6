// Generated from the schema of AWS::S3::Bucket
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.S3 {
  /// The resource type `AWS::S3::Bucket`.
  public struct Bucket: Resource {
    /// `AbacStatus`.
    public var abacStatus: Token<AbacStatus>?
    /// `AccelerateConfiguration`.
    public var accelerateConfiguration: AccelerateConfiguration?
    /// `AccessControl`.
    public var accessControl: Token<AccessControl>?
    /// `AnalyticsConfigurations`.
    public var analyticsConfigurations: [AnalyticsConfiguration]?
    /// `BucketEncryption`.
    public var bucketEncryption: BucketEncryption?
    /// `BucketName`: at most 63 characters, matching `^([a-z0-9][a-z0-9.-]*[a-z0-9])?$`. Changing
    /// it replaces the resource.
    public var bucketName: Token<String>?
    /// `BucketNamePrefix`. Changing it replaces the resource.
    public var bucketNamePrefix: Token<String>?
    /// `BucketNamespace`. Changing it replaces the resource.
    public var bucketNamespace: Token<BucketNamespace>?
    /// `CorsConfiguration`.
    public var corsConfiguration: CorsConfiguration?
    /// `IntelligentTieringConfigurations`.
    public var intelligentTieringConfigurations: [IntelligentTieringConfiguration]?
    /// `InventoryConfigurations`.
    public var inventoryConfigurations: [InventoryConfiguration]?
    /// `LifecycleConfiguration`.
    public var lifecycleConfiguration: LifecycleConfiguration?
    /// `LoggingConfiguration`.
    public var loggingConfiguration: LoggingConfiguration?
    /// `MetadataConfiguration`.
    public var metadataConfiguration: MetadataConfiguration?
    /// `MetadataTableConfiguration`.
    public var metadataTableConfiguration: MetadataTableConfiguration?
    /// `MetricsConfigurations`.
    public var metricsConfigurations: [MetricsConfiguration]?
    /// `NotificationConfiguration`.
    public var notificationConfiguration: NotificationConfiguration?
    /// `ObjectLockConfiguration`.
    public var objectLockConfiguration: ObjectLockConfiguration?
    /// `ObjectLockEnabled`.
    public var objectLockEnabled: Token<Bool>?
    /// `OwnershipControls`.
    public var ownershipControls: OwnershipControls?
    /// `PublicAccessBlockConfiguration`.
    public var publicAccessBlockConfiguration: PublicAccessBlockConfiguration?
    /// `ReplicationConfiguration`.
    public var replicationConfiguration: ReplicationConfiguration?
    /// `Tags`.
    public var tags: [Tag]?
    /// `VersioningConfiguration`.
    public var versioningConfiguration: VersioningConfiguration?
    /// `WebsiteConfiguration`.
    public var websiteConfiguration: WebsiteConfiguration?

    /// A resource with these properties.
    public init(
      abacStatus: Token<AbacStatus>? = nil,
      accelerateConfiguration: AccelerateConfiguration? = nil,
      accessControl: Token<AccessControl>? = nil,
      analyticsConfigurations: [AnalyticsConfiguration]? = nil,
      bucketEncryption: BucketEncryption? = nil,
      bucketName: Token<String>? = nil,
      bucketNamePrefix: Token<String>? = nil,
      bucketNamespace: Token<BucketNamespace>? = nil,
      corsConfiguration: CorsConfiguration? = nil,
      intelligentTieringConfigurations: [IntelligentTieringConfiguration]? = nil,
      inventoryConfigurations: [InventoryConfiguration]? = nil,
      lifecycleConfiguration: LifecycleConfiguration? = nil,
      loggingConfiguration: LoggingConfiguration? = nil,
      metadataConfiguration: MetadataConfiguration? = nil,
      metadataTableConfiguration: MetadataTableConfiguration? = nil,
      metricsConfigurations: [MetricsConfiguration]? = nil,
      notificationConfiguration: NotificationConfiguration? = nil,
      objectLockConfiguration: ObjectLockConfiguration? = nil,
      objectLockEnabled: Token<Bool>? = nil,
      ownershipControls: OwnershipControls? = nil,
      publicAccessBlockConfiguration: PublicAccessBlockConfiguration? = nil,
      replicationConfiguration: ReplicationConfiguration? = nil,
      tags: [Tag]? = nil,
      versioningConfiguration: VersioningConfiguration? = nil,
      websiteConfiguration: WebsiteConfiguration? = nil
    ) {
      self.abacStatus = abacStatus
      self.accelerateConfiguration = accelerateConfiguration
      self.accessControl = accessControl
      self.analyticsConfigurations = analyticsConfigurations
      self.bucketEncryption = bucketEncryption
      self.bucketName = bucketName
      self.bucketNamePrefix = bucketNamePrefix
      self.bucketNamespace = bucketNamespace
      self.corsConfiguration = corsConfiguration
      self.intelligentTieringConfigurations = intelligentTieringConfigurations
      self.inventoryConfigurations = inventoryConfigurations
      self.lifecycleConfiguration = lifecycleConfiguration
      self.loggingConfiguration = loggingConfiguration
      self.metadataConfiguration = metadataConfiguration
      self.metadataTableConfiguration = metadataTableConfiguration
      self.metricsConfigurations = metricsConfigurations
      self.notificationConfiguration = notificationConfiguration
      self.objectLockConfiguration = objectLockConfiguration
      self.objectLockEnabled = objectLockEnabled
      self.ownershipControls = ownershipControls
      self.publicAccessBlockConfiguration = publicAccessBlockConfiguration
      self.replicationConfiguration = replicationConfiguration
      self.tags = tags
      self.versioningConfiguration = versioningConfiguration
      self.websiteConfiguration = websiteConfiguration
    }

    /// `AWS::S3::Bucket`.
    public var type: String { "AWS::S3::Bucket" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("AbacStatus", abacStatus)
      properties.set("AccelerateConfiguration", accelerateConfiguration)
      properties.set("AccessControl", accessControl)
      properties.set("AnalyticsConfigurations", analyticsConfigurations)
      properties.set("BucketEncryption", bucketEncryption)
      properties.set("BucketName", bucketName)
      properties.set("BucketNamePrefix", bucketNamePrefix)
      properties.set("BucketNamespace", bucketNamespace)
      properties.set("CorsConfiguration", corsConfiguration)
      properties.set("IntelligentTieringConfigurations", intelligentTieringConfigurations)
      properties.set("InventoryConfigurations", inventoryConfigurations)
      properties.set("LifecycleConfiguration", lifecycleConfiguration)
      properties.set("LoggingConfiguration", loggingConfiguration)
      properties.set("MetadataConfiguration", metadataConfiguration)
      properties.set("MetadataTableConfiguration", metadataTableConfiguration)
      properties.set("MetricsConfigurations", metricsConfigurations)
      properties.set("NotificationConfiguration", notificationConfiguration)
      properties.set("ObjectLockConfiguration", objectLockConfiguration)
      properties.set("ObjectLockEnabled", objectLockEnabled)
      properties.set("OwnershipControls", ownershipControls)
      properties.set("PublicAccessBlockConfiguration", publicAccessBlockConfiguration)
      properties.set("ReplicationConfiguration", replicationConfiguration)
      properties.set("Tags", tags)
      properties.set("VersioningConfiguration", versioningConfiguration)
      properties.set("WebsiteConfiguration", websiteConfiguration)
      return properties
    }
  }
}

extension Handle<CFN.S3.Bucket> {
  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }

  /// The attribute `DomainName`, of `Fn::GetAtt`.
  public var domainName: Token<String> { attribute("DomainName") }

  /// The attribute `DualStackDomainName`, of `Fn::GetAtt`.
  public var dualStackDomainName: Token<String> { attribute("DualStackDomainName") }

  /// The attribute `RegionalDomainName`, of `Fn::GetAtt`.
  public var regionalDomainName: Token<String> { attribute("RegionalDomainName") }

  /// The attribute `MetadataTableConfiguration.S3TablesDestination.TableNamespace`, of
  /// `Fn::GetAtt`.
  public var metadataTableConfigurationS3TablesDestinationTableNamespace: Token<String> {
    attribute("MetadataTableConfiguration.S3TablesDestination.TableNamespace")
  }

  /// The attribute `MetadataTableConfiguration.S3TablesDestination.TableArn`, of `Fn::GetAtt`.
  public var metadataTableConfigurationS3TablesDestinationTableArn: Token<ARN> {
    attribute("MetadataTableConfiguration.S3TablesDestination.TableArn")
  }

  /// The attribute `MetadataConfiguration.Destination.TableBucketArn`, of `Fn::GetAtt`.
  public var metadataConfigurationDestinationTableBucketArn: Token<ARN> {
    attribute("MetadataConfiguration.Destination.TableBucketArn")
  }

  /// The attribute `MetadataConfiguration.Destination.TableBucketType`, of `Fn::GetAtt`.
  public var metadataConfigurationDestinationTableBucketType: Token<String> {
    attribute("MetadataConfiguration.Destination.TableBucketType")
  }

  /// The attribute `MetadataConfiguration.Destination.TableNamespace`, of `Fn::GetAtt`.
  public var metadataConfigurationDestinationTableNamespace: Token<String> {
    attribute("MetadataConfiguration.Destination.TableNamespace")
  }

  /// The attribute `MetadataConfiguration.JournalTableConfiguration.TableName`, of `Fn::GetAtt`.
  public var metadataConfigurationJournalTableConfigurationTableName: Token<String> {
    attribute("MetadataConfiguration.JournalTableConfiguration.TableName")
  }

  /// The attribute `MetadataConfiguration.JournalTableConfiguration.TableArn`, of `Fn::GetAtt`.
  public var metadataConfigurationJournalTableConfigurationTableArn: Token<ARN> {
    attribute("MetadataConfiguration.JournalTableConfiguration.TableArn")
  }

  /// The attribute `MetadataConfiguration.InventoryTableConfiguration.TableName`, of `Fn::GetAtt`.
  public var metadataConfigurationInventoryTableConfigurationTableName: Token<String> {
    attribute("MetadataConfiguration.InventoryTableConfiguration.TableName")
  }

  /// The attribute `MetadataConfiguration.InventoryTableConfiguration.TableArn`, of `Fn::GetAtt`.
  public var metadataConfigurationInventoryTableConfigurationTableArn: Token<ARN> {
    attribute("MetadataConfiguration.InventoryTableConfiguration.TableArn")
  }

  /// The attribute `WebsiteURL`, of `Fn::GetAtt`.
  public var websiteURL: Token<String> { attribute("WebsiteURL") }
}
