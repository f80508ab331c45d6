// Generated from the schema of AWS::S3::Bucket
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.S3.Bucket {
  /// What `AbacStatus` may say: any text, and those that are known by name.
  public enum AbacStatus: StringLike {}

  /// The property type `AbortIncompleteMultipartUpload` of `AWS::S3::Bucket`.
  public struct AbortIncompleteMultipartUpload: PropertyValue, Equatable {
    /// `DaysAfterInitiation`: at least 0.
    public var daysAfterInitiation: Token<Int>

    /// A value of these properties.
    public init(daysAfterInitiation: Token<Int>) {
      self.daysAfterInitiation = daysAfterInitiation
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("DaysAfterInitiation", daysAfterInitiation)
      return .object(object)
    }
  }

  /// The property type `AccelerateConfiguration` of `AWS::S3::Bucket`.
  public struct AccelerateConfiguration: PropertyValue, Equatable {
    /// `AccelerationStatus`.
    public var accelerationStatus: Token<AccelerationStatus>

    /// A value of these properties.
    public init(accelerationStatus: Token<AccelerationStatus>) {
      self.accelerationStatus = accelerationStatus
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AccelerationStatus", accelerationStatus)
      return .object(object)
    }

    /// What `AccelerationStatus` may say: any text, and those that are known by name.
    public enum AccelerationStatus: StringLike {}
  }

  /// What `AccessControl` may say: any text, and those that are known by name.
  public enum AccessControl: StringLike {}

  /// The property type `AccessControlTranslation` of `AWS::S3::Bucket`.
  public struct AccessControlTranslation: PropertyValue, Equatable {
    /// `Owner`.
    public var owner: Token<Owner>

    /// A value of these properties.
    public init(owner: Token<Owner>) {
      self.owner = owner
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Owner", owner)
      return .object(object)
    }

    /// What `Owner` may say: any text, and those that are known by name.
    public enum Owner: StringLike {}
  }

  /// The property type `AnalyticsConfiguration` of `AWS::S3::Bucket`.
  public struct AnalyticsConfiguration: PropertyValue, Equatable {
    /// `Id`.
    public var id: Token<String>
    /// `Prefix`.
    public var prefix: Token<String>?
    /// `StorageClassAnalysis`.
    public var storageClassAnalysis: StorageClassAnalysis
    /// `TagFilters`.
    public var tagFilters: [TagFilter]?

    /// A value of these properties.
    public init(
      id: Token<String>,
      storageClassAnalysis: StorageClassAnalysis,
      prefix: Token<String>? = nil,
      tagFilters: [TagFilter]? = nil
    ) {
      self.id = id
      self.storageClassAnalysis = storageClassAnalysis
      self.prefix = prefix
      self.tagFilters = tagFilters
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Id", id)
      object.set("Prefix", prefix)
      object.set("StorageClassAnalysis", storageClassAnalysis)
      object.set("TagFilters", tagFilters)
      return .object(object)
    }
  }

  /// What `BlockedEncryptionTypeList` may say: any text, and those that are known by name.
  public enum BlockedEncryptionTypeList: StringLike {}

  /// The property type `BlockedEncryptionTypes` of `AWS::S3::Bucket`.
  public struct BlockedEncryptionTypes: PropertyValue, Equatable {
    /// `EncryptionType`.
    public var encryptionType: Token<[BlockedEncryptionTypeList]>?

    /// A value of these properties.
    public init(encryptionType: Token<[BlockedEncryptionTypeList]>? = nil) {
      self.encryptionType = encryptionType
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("EncryptionType", encryptionType)
      return .object(object)
    }
  }

  /// The property type `BucketEncryption` of `AWS::S3::Bucket`.
  public struct BucketEncryption: PropertyValue, Equatable {
    /// `ServerSideEncryptionConfiguration`.
    public var serverSideEncryptionConfiguration: [ServerSideEncryptionRule]

    /// A value of these properties.
    public init(serverSideEncryptionConfiguration: [ServerSideEncryptionRule]) {
      self.serverSideEncryptionConfiguration = serverSideEncryptionConfiguration
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ServerSideEncryptionConfiguration", serverSideEncryptionConfiguration)
      return .object(object)
    }
  }

  /// What `BucketNamespace` may say: any text, and those that are known by name.
  public enum BucketNamespace: StringLike {}

  /// The property type `CorsConfiguration` of `AWS::S3::Bucket`.
  public struct CorsConfiguration: PropertyValue, Equatable {
    /// `CorsRules`.
    public var corsRules: [CorsRule]

    /// A value of these properties.
    public init(corsRules: [CorsRule]) {
      self.corsRules = corsRules
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("CorsRules", corsRules)
      return .object(object)
    }
  }

  /// The property type `CorsRule` of `AWS::S3::Bucket`.
  public struct CorsRule: PropertyValue, Equatable {
    /// `AllowedHeaders`.
    public var allowedHeaders: Token<[String]>?
    /// `AllowedMethods`.
    public var allowedMethods: Token<[AllowedMethod]>
    /// `AllowedOrigins`.
    public var allowedOrigins: Token<[String]>
    /// `ExposedHeaders`.
    public var exposedHeaders: Token<[String]>?
    /// `Id`: at most 255 characters.
    public var id: Token<String>?
    /// `MaxAge`: at least 0.
    public var maxAge: Token<Int>?

    /// A value of these properties.
    public init(
      allowedMethods: Token<[AllowedMethod]>,
      allowedOrigins: Token<[String]>,
      allowedHeaders: Token<[String]>? = nil,
      exposedHeaders: Token<[String]>? = nil,
      id: Token<String>? = nil,
      maxAge: Token<Int>? = nil
    ) {
      self.allowedMethods = allowedMethods
      self.allowedOrigins = allowedOrigins
      self.allowedHeaders = allowedHeaders
      self.exposedHeaders = exposedHeaders
      self.id = id
      self.maxAge = maxAge
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AllowedHeaders", allowedHeaders)
      object.set("AllowedMethods", allowedMethods)
      object.set("AllowedOrigins", allowedOrigins)
      object.set("ExposedHeaders", exposedHeaders)
      object.set("Id", id)
      object.set("MaxAge", maxAge)
      return .object(object)
    }

    /// What `AllowedMethod` may say: any text, and those that are known by name.
    public enum AllowedMethod: StringLike {}
  }

  /// The property type `DataExport` of `AWS::S3::Bucket`.
  public struct DataExport: PropertyValue, Equatable {
    /// `Destination`.
    public var destination: Destination
    /// `OutputSchemaVersion`.
    public var outputSchemaVersion: Token<OutputSchemaVersion>

    /// A value of these properties.
    public init(destination: Destination, outputSchemaVersion: Token<OutputSchemaVersion>) {
      self.destination = destination
      self.outputSchemaVersion = outputSchemaVersion
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Destination", destination)
      object.set("OutputSchemaVersion", outputSchemaVersion)
      return .object(object)
    }

    /// What `OutputSchemaVersion` may say: any text, and those that are known by name.
    public enum OutputSchemaVersion: StringLike {}
  }

  /// The property type `DefaultRetention` of `AWS::S3::Bucket`.
  public struct DefaultRetention: PropertyValue, Equatable {
    /// `Days`.
    public var days: Token<Int>?
    /// `Mode`.
    public var mode: Token<Mode>?
    /// `Years`.
    public var years: Token<Int>?

    /// A value of these properties.
    public init(days: Token<Int>? = nil, mode: Token<Mode>? = nil, years: Token<Int>? = nil) {
      self.days = days
      self.mode = mode
      self.years = years
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Days", days)
      object.set("Mode", mode)
      object.set("Years", years)
      return .object(object)
    }

    /// What `Mode` may say: any text, and those that are known by name.
    public enum Mode: StringLike {}
  }

  /// The property type `DeleteMarkerReplication` of `AWS::S3::Bucket`.
  public struct DeleteMarkerReplication: PropertyValue, Equatable {
    /// `Status`.
    public var status: Token<Status>?

    /// A value of these properties.
    public init(status: Token<Status>? = nil) {
      self.status = status
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Status", status)
      return .object(object)
    }

    /// What `Status` may say: any text, and those that are known by name.
    public enum Status: StringLike {}
  }

  /// The property type `Destination` of `AWS::S3::Bucket`.
  public struct Destination: PropertyValue, Equatable {
    /// `BucketAccountId`.
    public var bucketAccountId: Token<String>?
    /// `BucketArn`.
    public var bucketArn: Token<ARN>
    /// `Format`.
    public var format: Token<Format>
    /// `Prefix`.
    public var prefix: Token<String>?

    /// A value of these properties.
    public init(
      bucketArn: Token<ARN>,
      format: Token<Format>,
      bucketAccountId: Token<String>? = nil,
      prefix: Token<String>? = nil
    ) {
      self.bucketArn = bucketArn
      self.format = format
      self.bucketAccountId = bucketAccountId
      self.prefix = prefix
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("BucketAccountId", bucketAccountId)
      object.set("BucketArn", bucketArn)
      object.set("Format", format)
      object.set("Prefix", prefix)
      return .object(object)
    }

    /// What `Format` may say: any text, and those that are known by name.
    public enum Format: StringLike {}
  }

  /// The property type `EncryptionConfiguration` of `AWS::S3::Bucket`.
  public struct EncryptionConfiguration: PropertyValue, Equatable {
    /// `ReplicaKmsKeyID`.
    public var replicaKmsKeyID: Token<String>

    /// A value of these properties.
    public init(replicaKmsKeyID: Token<String>) {
      self.replicaKmsKeyID = replicaKmsKeyID
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ReplicaKmsKeyID", replicaKmsKeyID)
      return .object(object)
    }
  }

  /// The property type `EventBridgeConfiguration` of `AWS::S3::Bucket`.
  public struct EventBridgeConfiguration: PropertyValue, Equatable {
    /// `EventBridgeEnabled`: `true` unless set.
    public var eventBridgeEnabled: Token<Bool>

    /// A value of these properties.
    public init(eventBridgeEnabled: Token<Bool>) {
      self.eventBridgeEnabled = eventBridgeEnabled
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("EventBridgeEnabled", eventBridgeEnabled)
      return .object(object)
    }
  }

  /// The property type `FilterRule` of `AWS::S3::Bucket`.
  public struct FilterRule: PropertyValue, Equatable {
    /// `Name`: at most 1024 characters.
    public var name: Token<String>
    /// `Value`.
    public var value: Token<String>

    /// A value of these properties.
    public init(name: Token<String>, value: Token<String>) {
      self.name = name
      self.value = value
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Name", name)
      object.set("Value", value)
      return .object(object)
    }
  }

  /// The property type `IntelligentTieringConfiguration` of `AWS::S3::Bucket`.
  public struct IntelligentTieringConfiguration: PropertyValue, Equatable {
    /// `Id`.
    public var id: Token<String>
    /// `Prefix`.
    public var prefix: Token<String>?
    /// `Status`.
    public var status: Token<Status>
    /// `TagFilters`.
    public var tagFilters: [TagFilter]?
    /// `Tierings`.
    public var tierings: [Tiering]

    /// A value of these properties.
    public init(
      id: Token<String>,
      status: Token<Status>,
      tierings: [Tiering],
      prefix: Token<String>? = nil,
      tagFilters: [TagFilter]? = nil
    ) {
      self.id = id
      self.status = status
      self.tierings = tierings
      self.prefix = prefix
      self.tagFilters = tagFilters
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Id", id)
      object.set("Prefix", prefix)
      object.set("Status", status)
      object.set("TagFilters", tagFilters)
      object.set("Tierings", tierings)
      return .object(object)
    }

    /// What `Status` may say: any text, and those that are known by name.
    public enum Status: StringLike {}
  }

  /// The property type `InventoryConfiguration` of `AWS::S3::Bucket`.
  public struct InventoryConfiguration: PropertyValue, Equatable {
    /// `Destination`.
    public var destination: Destination
    /// `Enabled`.
    public var enabled: Token<Bool>
    /// `Id`.
    public var id: Token<String>
    /// `IncludedObjectVersions`.
    public var includedObjectVersions: Token<IncludedObjectVersions>
    /// `OptionalFields`.
    public var optionalFields: Token<[OptionalField]>?
    /// `Prefix`.
    public var prefix: Token<String>?
    /// `ScheduleFrequency`.
    public var scheduleFrequency: Token<ScheduleFrequency>

    /// A value of these properties.
    public init(
      destination: Destination,
      enabled: Token<Bool>,
      id: Token<String>,
      includedObjectVersions: Token<IncludedObjectVersions>,
      scheduleFrequency: Token<ScheduleFrequency>,
      optionalFields: Token<[OptionalField]>? = nil,
      prefix: Token<String>? = nil
    ) {
      self.destination = destination
      self.enabled = enabled
      self.id = id
      self.includedObjectVersions = includedObjectVersions
      self.scheduleFrequency = scheduleFrequency
      self.optionalFields = optionalFields
      self.prefix = prefix
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Destination", destination)
      object.set("Enabled", enabled)
      object.set("Id", id)
      object.set("IncludedObjectVersions", includedObjectVersions)
      object.set("OptionalFields", optionalFields)
      object.set("Prefix", prefix)
      object.set("ScheduleFrequency", scheduleFrequency)
      return .object(object)
    }

    /// What `IncludedObjectVersions` may say: any text, and those that are known by name.
    public enum IncludedObjectVersions: StringLike {}

    /// What `OptionalField` may say: any text, and those that are known by name.
    public enum OptionalField: StringLike {}

    /// What `ScheduleFrequency` may say: any text, and those that are known by name.
    public enum ScheduleFrequency: StringLike {}
  }

  /// The property type `InventoryTableConfiguration` of `AWS::S3::Bucket`.
  public struct InventoryTableConfiguration: PropertyValue, Equatable {
    /// `ConfigurationState`.
    public var configurationState: Token<ConfigurationState>
    /// `EncryptionConfiguration`.
    public var encryptionConfiguration: MetadataTableEncryptionConfiguration?
    /// `TableArn`.
    public var tableArn: Token<ARN>?
    /// `TableName`.
    public var tableName: Token<String>?

    /// A value of these properties.
    public init(
      configurationState: Token<ConfigurationState>,
      encryptionConfiguration: MetadataTableEncryptionConfiguration? = nil,
      tableArn: Token<ARN>? = nil,
      tableName: Token<String>? = nil
    ) {
      self.configurationState = configurationState
      self.encryptionConfiguration = encryptionConfiguration
      self.tableArn = tableArn
      self.tableName = tableName
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ConfigurationState", configurationState)
      object.set("EncryptionConfiguration", encryptionConfiguration)
      object.set("TableArn", tableArn)
      object.set("TableName", tableName)
      return .object(object)
    }

    /// What `ConfigurationState` may say: any text, and those that are known by name.
    public enum ConfigurationState: StringLike {}
  }

  /// The property type `JournalTableConfiguration` of `AWS::S3::Bucket`.
  public struct JournalTableConfiguration: PropertyValue, Equatable {
    /// `EncryptionConfiguration`.
    public var encryptionConfiguration: MetadataTableEncryptionConfiguration?
    /// `RecordExpiration`.
    public var recordExpiration: RecordExpiration
    /// `TableArn`.
    public var tableArn: Token<ARN>?
    /// `TableName`.
    public var tableName: Token<String>?

    /// A value of these properties.
    public init(
      recordExpiration: RecordExpiration,
      encryptionConfiguration: MetadataTableEncryptionConfiguration? = nil,
      tableArn: Token<ARN>? = nil,
      tableName: Token<String>? = nil
    ) {
      self.recordExpiration = recordExpiration
      self.encryptionConfiguration = encryptionConfiguration
      self.tableArn = tableArn
      self.tableName = tableName
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("EncryptionConfiguration", encryptionConfiguration)
      object.set("RecordExpiration", recordExpiration)
      object.set("TableArn", tableArn)
      object.set("TableName", tableName)
      return .object(object)
    }
  }

  /// The property type `LambdaConfiguration` of `AWS::S3::Bucket`.
  public struct LambdaConfiguration: PropertyValue, Equatable {
    /// `Event`.
    public var event: Token<String>
    /// `Filter`.
    public var filter: NotificationFilter?
    /// `Function`.
    public var function: Token<String>

    /// A value of these properties.
    public init(event: Token<String>, function: Token<String>, filter: NotificationFilter? = nil) {
      self.event = event
      self.function = function
      self.filter = filter
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Event", event)
      object.set("Filter", filter)
      object.set("Function", function)
      return .object(object)
    }
  }

  /// The property type `LifecycleConfiguration` of `AWS::S3::Bucket`.
  public struct LifecycleConfiguration: PropertyValue, Equatable {
    /// `Rules`.
    public var rules: [Rule]
    /// `TransitionDefaultMinimumObjectSize`.
    public var transitionDefaultMinimumObjectSize: Token<TransitionDefaultMinimumObjectSize>?

    /// A value of these properties.
    public init(
      rules: [Rule],
      transitionDefaultMinimumObjectSize: Token<TransitionDefaultMinimumObjectSize>? = nil
    ) {
      self.rules = rules
      self.transitionDefaultMinimumObjectSize = transitionDefaultMinimumObjectSize
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Rules", rules)
      object.set("TransitionDefaultMinimumObjectSize", transitionDefaultMinimumObjectSize)
      return .object(object)
    }

    /// What `TransitionDefaultMinimumObjectSize` may say: any text, and those that are known by
    /// name.
    public enum TransitionDefaultMinimumObjectSize: StringLike {}
  }

  /// The property type `LoggingConfiguration` of `AWS::S3::Bucket`.
  public struct LoggingConfiguration: PropertyValue, Equatable {
    /// `DestinationBucketName`.
    public var destinationBucketName: Token<String>?
    /// `LogFilePrefix`.
    public var logFilePrefix: Token<String>?
    /// `TargetObjectKeyFormat`.
    public var targetObjectKeyFormat: TargetObjectKeyFormat?

    /// A value of these properties.
    public init(
      destinationBucketName: Token<String>? = nil,
      logFilePrefix: Token<String>? = nil,
      targetObjectKeyFormat: TargetObjectKeyFormat? = nil
    ) {
      self.destinationBucketName = destinationBucketName
      self.logFilePrefix = logFilePrefix
      self.targetObjectKeyFormat = targetObjectKeyFormat
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("DestinationBucketName", destinationBucketName)
      object.set("LogFilePrefix", logFilePrefix)
      object.set("TargetObjectKeyFormat", targetObjectKeyFormat)
      return .object(object)
    }
  }

  /// The property type `MetadataConfiguration` of `AWS::S3::Bucket`.
  public struct MetadataConfiguration: PropertyValue, Equatable {
    /// `Destination`.
    public var destination: MetadataDestination?
    /// `InventoryTableConfiguration`.
    public var inventoryTableConfiguration: InventoryTableConfiguration?
    /// `JournalTableConfiguration`.
    public var journalTableConfiguration: JournalTableConfiguration

    /// A value of these properties.
    public init(
      journalTableConfiguration: JournalTableConfiguration,
      destination: MetadataDestination? = nil,
      inventoryTableConfiguration: InventoryTableConfiguration? = nil
    ) {
      self.journalTableConfiguration = journalTableConfiguration
      self.destination = destination
      self.inventoryTableConfiguration = inventoryTableConfiguration
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Destination", destination)
      object.set("InventoryTableConfiguration", inventoryTableConfiguration)
      object.set("JournalTableConfiguration", journalTableConfiguration)
      return .object(object)
    }
  }

  /// The property type `MetadataDestination` of `AWS::S3::Bucket`.
  public struct MetadataDestination: PropertyValue, Equatable {
    /// `TableBucketArn`.
    public var tableBucketArn: Token<ARN>?
    /// `TableBucketType`.
    public var tableBucketType: Token<TableBucketType>
    /// `TableNamespace`.
    public var tableNamespace: Token<String>?

    /// A value of these properties.
    public init(
      tableBucketType: Token<TableBucketType>,
      tableBucketArn: Token<ARN>? = nil,
      tableNamespace: Token<String>? = nil
    ) {
      self.tableBucketType = tableBucketType
      self.tableBucketArn = tableBucketArn
      self.tableNamespace = tableNamespace
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("TableBucketArn", tableBucketArn)
      object.set("TableBucketType", tableBucketType)
      object.set("TableNamespace", tableNamespace)
      return .object(object)
    }

    /// What `TableBucketType` may say: any text, and those that are known by name.
    public enum TableBucketType: StringLike {}
  }

  /// The property type `MetadataTableConfiguration` of `AWS::S3::Bucket`.
  public struct MetadataTableConfiguration: PropertyValue, Equatable {
    /// `S3TablesDestination`.
    public var s3TablesDestination: S3TablesDestination

    /// A value of these properties.
    public init(s3TablesDestination: S3TablesDestination) {
      self.s3TablesDestination = s3TablesDestination
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("S3TablesDestination", s3TablesDestination)
      return .object(object)
    }
  }

  /// The property type `MetadataTableEncryptionConfiguration` of `AWS::S3::Bucket`.
  public struct MetadataTableEncryptionConfiguration: PropertyValue, Equatable {
    /// `KmsKeyArn`.
    public var kmsKeyArn: Token<ARN>?
    /// `SseAlgorithm`.
    public var sseAlgorithm: Token<SseAlgorithm>

    /// A value of these properties.
    public init(sseAlgorithm: Token<SseAlgorithm>, kmsKeyArn: Token<ARN>? = nil) {
      self.sseAlgorithm = sseAlgorithm
      self.kmsKeyArn = kmsKeyArn
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("KmsKeyArn", kmsKeyArn)
      object.set("SseAlgorithm", sseAlgorithm)
      return .object(object)
    }

    /// What `SseAlgorithm` may say: any text, and those that are known by name.
    public enum SseAlgorithm: StringLike {}
  }

  /// The property type `Metrics` of `AWS::S3::Bucket`.
  public struct Metrics: PropertyValue, Equatable {
    /// `EventThreshold`.
    public var eventThreshold: ReplicationTimeValue?
    /// `Status`.
    public var status: Token<Status>

    /// A value of these properties.
    public init(status: Token<Status>, eventThreshold: ReplicationTimeValue? = nil) {
      self.status = status
      self.eventThreshold = eventThreshold
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("EventThreshold", eventThreshold)
      object.set("Status", status)
      return .object(object)
    }

    /// What `Status` may say: any text, and those that are known by name.
    public enum Status: StringLike {}
  }

  /// The property type `MetricsConfiguration` of `AWS::S3::Bucket`.
  public struct MetricsConfiguration: PropertyValue, Equatable {
    /// `AccessPointArn`.
    public var accessPointArn: Token<ARN>?
    /// `Id`.
    public var id: Token<String>
    /// `Prefix`.
    public var prefix: Token<String>?
    /// `TagFilters`.
    public var tagFilters: [TagFilter]?

    /// A value of these properties.
    public init(
      id: Token<String>,
      accessPointArn: Token<ARN>? = nil,
      prefix: Token<String>? = nil,
      tagFilters: [TagFilter]? = nil
    ) {
      self.id = id
      self.accessPointArn = accessPointArn
      self.prefix = prefix
      self.tagFilters = tagFilters
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AccessPointArn", accessPointArn)
      object.set("Id", id)
      object.set("Prefix", prefix)
      object.set("TagFilters", tagFilters)
      return .object(object)
    }
  }

  /// The property type `NoncurrentVersionExpiration` of `AWS::S3::Bucket`.
  public struct NoncurrentVersionExpiration: PropertyValue, Equatable {
    /// `NewerNoncurrentVersions`.
    public var newerNoncurrentVersions: Token<Int>?
    /// `NoncurrentDays`.
    public var noncurrentDays: Token<Int>

    /// A value of these properties.
    public init(noncurrentDays: Token<Int>, newerNoncurrentVersions: Token<Int>? = nil) {
      self.noncurrentDays = noncurrentDays
      self.newerNoncurrentVersions = newerNoncurrentVersions
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("NewerNoncurrentVersions", newerNoncurrentVersions)
      object.set("NoncurrentDays", noncurrentDays)
      return .object(object)
    }
  }

  /// The property type `NoncurrentVersionTransition` of `AWS::S3::Bucket`.
  public struct NoncurrentVersionTransition: PropertyValue, Equatable {
    /// `NewerNoncurrentVersions`.
    public var newerNoncurrentVersions: Token<Int>?
    /// `StorageClass`.
    public var storageClass: Token<StorageClass>
    /// `TransitionInDays`.
    public var transitionInDays: Token<Int>

    /// A value of these properties.
    public init(
      storageClass: Token<StorageClass>,
      transitionInDays: Token<Int>,
      newerNoncurrentVersions: Token<Int>? = nil
    ) {
      self.storageClass = storageClass
      self.transitionInDays = transitionInDays
      self.newerNoncurrentVersions = newerNoncurrentVersions
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("NewerNoncurrentVersions", newerNoncurrentVersions)
      object.set("StorageClass", storageClass)
      object.set("TransitionInDays", transitionInDays)
      return .object(object)
    }

    /// What `StorageClass` may say: any text, and those that are known by name.
    public enum StorageClass: StringLike {}
  }

  /// The property type `NotificationConfiguration` of `AWS::S3::Bucket`.
  public struct NotificationConfiguration: PropertyValue, Equatable {
    /// `EventBridgeConfiguration`.
    public var eventBridgeConfiguration: EventBridgeConfiguration?
    /// `LambdaConfigurations`.
    public var lambdaConfigurations: [LambdaConfiguration]?
    /// `QueueConfigurations`.
    public var queueConfigurations: [QueueConfiguration]?
    /// `TopicConfigurations`.
    public var topicConfigurations: [TopicConfiguration]?

    /// A value of these properties.
    public init(
      eventBridgeConfiguration: EventBridgeConfiguration? = nil,
      lambdaConfigurations: [LambdaConfiguration]? = nil,
      queueConfigurations: [QueueConfiguration]? = nil,
      topicConfigurations: [TopicConfiguration]? = nil
    ) {
      self.eventBridgeConfiguration = eventBridgeConfiguration
      self.lambdaConfigurations = lambdaConfigurations
      self.queueConfigurations = queueConfigurations
      self.topicConfigurations = topicConfigurations
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("EventBridgeConfiguration", eventBridgeConfiguration)
      object.set("LambdaConfigurations", lambdaConfigurations)
      object.set("QueueConfigurations", queueConfigurations)
      object.set("TopicConfigurations", topicConfigurations)
      return .object(object)
    }
  }

  /// The property type `NotificationFilter` of `AWS::S3::Bucket`.
  public struct NotificationFilter: PropertyValue, Equatable {
    /// `S3Key`.
    public var s3Key: S3KeyFilter

    /// A value of these properties.
    public init(s3Key: S3KeyFilter) {
      self.s3Key = s3Key
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("S3Key", s3Key)
      return .object(object)
    }
  }

  /// The property type `ObjectLockConfiguration` of `AWS::S3::Bucket`.
  public struct ObjectLockConfiguration: PropertyValue, Equatable {
    /// `ObjectLockEnabled`.
    public var objectLockEnabled: Token<ObjectLockEnabled>?
    /// `Rule`.
    public var rule: ObjectLockRule?

    /// A value of these properties.
    public init(objectLockEnabled: Token<ObjectLockEnabled>? = nil, rule: ObjectLockRule? = nil) {
      self.objectLockEnabled = objectLockEnabled
      self.rule = rule
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ObjectLockEnabled", objectLockEnabled)
      object.set("Rule", rule)
      return .object(object)
    }

    /// What `ObjectLockEnabled` may say: any text, and those that are known by name.
    public enum ObjectLockEnabled: StringLike {}
  }

  /// The property type `ObjectLockRule` of `AWS::S3::Bucket`.
  public struct ObjectLockRule: PropertyValue, Equatable {
    /// `DefaultRetention`.
    public var defaultRetention: DefaultRetention?

    /// A value of these properties.
    public init(defaultRetention: DefaultRetention? = nil) {
      self.defaultRetention = defaultRetention
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("DefaultRetention", defaultRetention)
      return .object(object)
    }
  }

  /// The property type `OwnershipControls` of `AWS::S3::Bucket`.
  public struct OwnershipControls: PropertyValue, Equatable {
    /// `Rules`.
    public var rules: [OwnershipControlsRule]

    /// A value of these properties.
    public init(rules: [OwnershipControlsRule]) {
      self.rules = rules
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Rules", rules)
      return .object(object)
    }
  }

  /// The property type `OwnershipControlsRule` of `AWS::S3::Bucket`.
  public struct OwnershipControlsRule: PropertyValue, Equatable {
    /// `ObjectOwnership`.
    public var objectOwnership: Token<ObjectOwnership>?

    /// A value of these properties.
    public init(objectOwnership: Token<ObjectOwnership>? = nil) {
      self.objectOwnership = objectOwnership
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ObjectOwnership", objectOwnership)
      return .object(object)
    }

    /// What `ObjectOwnership` may say: any text, and those that are known by name.
    public enum ObjectOwnership: StringLike {}
  }

  /// The property type `PartitionedPrefix` of `AWS::S3::Bucket`.
  public struct PartitionedPrefix: PropertyValue, Equatable {
    /// `PartitionDateSource`.
    public var partitionDateSource: Token<PartitionDateSource>?

    /// A value of these properties.
    public init(partitionDateSource: Token<PartitionDateSource>? = nil) {
      self.partitionDateSource = partitionDateSource
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("PartitionDateSource", partitionDateSource)
      return .object(object)
    }

    /// What `PartitionDateSource` may say: any text, and those that are known by name.
    public enum PartitionDateSource: StringLike {}
  }

  /// The property type `PublicAccessBlockConfiguration` of `AWS::S3::Bucket`.
  public struct PublicAccessBlockConfiguration: PropertyValue, Equatable {
    /// `BlockPublicAcls`.
    public var blockPublicAcls: Token<Bool>?
    /// `BlockPublicPolicy`.
    public var blockPublicPolicy: Token<Bool>?
    /// `IgnorePublicAcls`.
    public var ignorePublicAcls: Token<Bool>?
    /// `RestrictPublicBuckets`.
    public var restrictPublicBuckets: Token<Bool>?

    /// A value of these properties.
    public init(
      blockPublicAcls: Token<Bool>? = nil,
      blockPublicPolicy: Token<Bool>? = nil,
      ignorePublicAcls: Token<Bool>? = nil,
      restrictPublicBuckets: Token<Bool>? = nil
    ) {
      self.blockPublicAcls = blockPublicAcls
      self.blockPublicPolicy = blockPublicPolicy
      self.ignorePublicAcls = ignorePublicAcls
      self.restrictPublicBuckets = restrictPublicBuckets
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("BlockPublicAcls", blockPublicAcls)
      object.set("BlockPublicPolicy", blockPublicPolicy)
      object.set("IgnorePublicAcls", ignorePublicAcls)
      object.set("RestrictPublicBuckets", restrictPublicBuckets)
      return .object(object)
    }
  }

  /// The property type `QueueConfiguration` of `AWS::S3::Bucket`.
  public struct QueueConfiguration: PropertyValue, Equatable {
    /// `Event`.
    public var event: Token<String>
    /// `Filter`.
    public var filter: NotificationFilter?
    /// `Queue`.
    public var queue: Token<String>

    /// A value of these properties.
    public init(event: Token<String>, queue: Token<String>, filter: NotificationFilter? = nil) {
      self.event = event
      self.queue = queue
      self.filter = filter
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Event", event)
      object.set("Filter", filter)
      object.set("Queue", queue)
      return .object(object)
    }
  }

  /// The property type `RecordExpiration` of `AWS::S3::Bucket`.
  public struct RecordExpiration: PropertyValue, Equatable {
    /// `Days`.
    public var days: Token<Int>?
    /// `Expiration`.
    public var expiration: Token<Expiration>

    /// A value of these properties.
    public init(expiration: Token<Expiration>, days: Token<Int>? = nil) {
      self.expiration = expiration
      self.days = days
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Days", days)
      object.set("Expiration", expiration)
      return .object(object)
    }

    /// What `Expiration` may say: any text, and those that are known by name.
    public enum Expiration: StringLike {}
  }

  /// The property type `RedirectAllRequestsTo` of `AWS::S3::Bucket`.
  public struct RedirectAllRequestsTo: PropertyValue, Equatable {
    /// `HostName`.
    public var hostName: Token<String>
    /// `Protocol`.
    public var `protocol`: Token<ProtocolProperty>?

    /// A value of these properties.
    public init(hostName: Token<String>, `protocol`: Token<ProtocolProperty>? = nil) {
      self.hostName = hostName
      self.`protocol` = `protocol`
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("HostName", hostName)
      object.set("Protocol", `protocol`)
      return .object(object)
    }

    /// What `Protocol` may say: any text, and those that are known by name.
    public enum ProtocolProperty: StringLike {}
  }

  /// The property type `RedirectRule` of `AWS::S3::Bucket`.
  public struct RedirectRule: PropertyValue, Equatable {
    /// `HostName`.
    public var hostName: Token<String>?
    /// `HttpRedirectCode`.
    public var httpRedirectCode: Token<String>?
    /// `Protocol`.
    public var `protocol`: Token<ProtocolProperty>?
    /// `ReplaceKeyPrefixWith`.
    public var replaceKeyPrefixWith: Token<String>?
    /// `ReplaceKeyWith`.
    public var replaceKeyWith: Token<String>?

    /// A value of these properties.
    public init(
      hostName: Token<String>? = nil,
      httpRedirectCode: Token<String>? = nil,
      `protocol`: Token<ProtocolProperty>? = nil,
      replaceKeyPrefixWith: Token<String>? = nil,
      replaceKeyWith: Token<String>? = nil
    ) {
      self.hostName = hostName
      self.httpRedirectCode = httpRedirectCode
      self.`protocol` = `protocol`
      self.replaceKeyPrefixWith = replaceKeyPrefixWith
      self.replaceKeyWith = replaceKeyWith
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("HostName", hostName)
      object.set("HttpRedirectCode", httpRedirectCode)
      object.set("Protocol", `protocol`)
      object.set("ReplaceKeyPrefixWith", replaceKeyPrefixWith)
      object.set("ReplaceKeyWith", replaceKeyWith)
      return .object(object)
    }

    /// What `Protocol` may say: any text, and those that are known by name.
    public enum ProtocolProperty: StringLike {}
  }

  /// The property type `ReplicaModifications` of `AWS::S3::Bucket`.
  public struct ReplicaModifications: PropertyValue, Equatable {
    /// `Status`.
    public var status: Token<Status>

    /// A value of these properties.
    public init(status: Token<Status>) {
      self.status = status
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Status", status)
      return .object(object)
    }

    /// What `Status` may say: any text, and those that are known by name.
    public enum Status: StringLike {}
  }

  /// The property type `ReplicationConfiguration` of `AWS::S3::Bucket`.
  public struct ReplicationConfiguration: PropertyValue, Equatable {
    /// `Role`.
    public var role: Token<String>
    /// `Rules`.
    public var rules: [ReplicationRule]

    /// A value of these properties.
    public init(role: Token<String>, rules: [ReplicationRule]) {
      self.role = role
      self.rules = rules
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Role", role)
      object.set("Rules", rules)
      return .object(object)
    }
  }

  /// The property type `ReplicationDestination` of `AWS::S3::Bucket`.
  public struct ReplicationDestination: PropertyValue, Equatable {
    /// `AccessControlTranslation`.
    public var accessControlTranslation: AccessControlTranslation?
    /// `Account`.
    public var account: Token<String>?
    /// `Bucket`.
    public var bucket: Token<String>
    /// `EncryptionConfiguration`.
    public var encryptionConfiguration: EncryptionConfiguration?
    /// `Metrics`.
    public var metrics: Metrics?
    /// `ReplicationTime`.
    public var replicationTime: ReplicationTime?
    /// `StorageClass`.
    public var storageClass: Token<StorageClass>?

    /// A value of these properties.
    public init(
      bucket: Token<String>,
      accessControlTranslation: AccessControlTranslation? = nil,
      account: Token<String>? = nil,
      encryptionConfiguration: EncryptionConfiguration? = nil,
      metrics: Metrics? = nil,
      replicationTime: ReplicationTime? = nil,
      storageClass: Token<StorageClass>? = nil
    ) {
      self.bucket = bucket
      self.accessControlTranslation = accessControlTranslation
      self.account = account
      self.encryptionConfiguration = encryptionConfiguration
      self.metrics = metrics
      self.replicationTime = replicationTime
      self.storageClass = storageClass
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AccessControlTranslation", accessControlTranslation)
      object.set("Account", account)
      object.set("Bucket", bucket)
      object.set("EncryptionConfiguration", encryptionConfiguration)
      object.set("Metrics", metrics)
      object.set("ReplicationTime", replicationTime)
      object.set("StorageClass", storageClass)
      return .object(object)
    }

    /// What `StorageClass` may say: any text, and those that are known by name.
    public enum StorageClass: StringLike {}
  }

  /// The property type `ReplicationRule` of `AWS::S3::Bucket`.
  public struct ReplicationRule: PropertyValue, Equatable {
    /// `DeleteMarkerReplication`.
    public var deleteMarkerReplication: DeleteMarkerReplication?
    /// `Destination`.
    public var destination: ReplicationDestination
    /// `Filter`.
    public var filter: ReplicationRuleFilter?
    /// `Id`: at most 255 characters.
    public var id: Token<String>?
    /// `Prefix`: at most 1024 characters.
    public var prefix: Token<String>?
    /// `Priority`.
    public var priority: Token<Int>?
    /// `SourceSelectionCriteria`.
    public var sourceSelectionCriteria: SourceSelectionCriteria?
    /// `Status`.
    public var status: Token<Status>

    /// A value of these properties.
    public init(
      destination: ReplicationDestination,
      status: Token<Status>,
      deleteMarkerReplication: DeleteMarkerReplication? = nil,
      filter: ReplicationRuleFilter? = nil,
      id: Token<String>? = nil,
      prefix: Token<String>? = nil,
      priority: Token<Int>? = nil,
      sourceSelectionCriteria: SourceSelectionCriteria? = nil
    ) {
      self.destination = destination
      self.status = status
      self.deleteMarkerReplication = deleteMarkerReplication
      self.filter = filter
      self.id = id
      self.prefix = prefix
      self.priority = priority
      self.sourceSelectionCriteria = sourceSelectionCriteria
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("DeleteMarkerReplication", deleteMarkerReplication)
      object.set("Destination", destination)
      object.set("Filter", filter)
      object.set("Id", id)
      object.set("Prefix", prefix)
      object.set("Priority", priority)
      object.set("SourceSelectionCriteria", sourceSelectionCriteria)
      object.set("Status", status)
      return .object(object)
    }

    /// What `Status` may say: any text, and those that are known by name.
    public enum Status: StringLike {}
  }

  /// The property type `ReplicationRuleAndOperator` of `AWS::S3::Bucket`.
  public struct ReplicationRuleAndOperator: PropertyValue, Equatable {
    /// `Prefix`.
    public var prefix: Token<String>?
    /// `TagFilters`.
    public var tagFilters: [TagFilter]?

    /// A value of these properties.
    public init(prefix: Token<String>? = nil, tagFilters: [TagFilter]? = nil) {
      self.prefix = prefix
      self.tagFilters = tagFilters
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Prefix", prefix)
      object.set("TagFilters", tagFilters)
      return .object(object)
    }
  }

  /// The property type `ReplicationRuleFilter` of `AWS::S3::Bucket`.
  public struct ReplicationRuleFilter: PropertyValue, Equatable {
    /// `And`.
    public var and: ReplicationRuleAndOperator?
    /// `Prefix`.
    public var prefix: Token<String>?
    /// `TagFilter`.
    public var tagFilter: TagFilter?

    /// A value of these properties.
    public init(
      and: ReplicationRuleAndOperator? = nil,
      prefix: Token<String>? = nil,
      tagFilter: TagFilter? = nil
    ) {
      self.and = and
      self.prefix = prefix
      self.tagFilter = tagFilter
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("And", and)
      object.set("Prefix", prefix)
      object.set("TagFilter", tagFilter)
      return .object(object)
    }
  }

  /// The property type `ReplicationTime` of `AWS::S3::Bucket`.
  public struct ReplicationTime: PropertyValue, Equatable {
    /// `Status`.
    public var status: Token<Status>
    /// `Time`.
    public var time: ReplicationTimeValue

    /// A value of these properties.
    public init(status: Token<Status>, time: ReplicationTimeValue) {
      self.status = status
      self.time = time
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Status", status)
      object.set("Time", time)
      return .object(object)
    }

    /// What `Status` may say: any text, and those that are known by name.
    public enum Status: StringLike {}
  }

  /// The property type `ReplicationTimeValue` of `AWS::S3::Bucket`.
  public struct ReplicationTimeValue: PropertyValue, Equatable {
    /// `Minutes`.
    public var minutes: Token<Int>

    /// A value of these properties.
    public init(minutes: Token<Int>) {
      self.minutes = minutes
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Minutes", minutes)
      return .object(object)
    }
  }

  /// The property type `RoutingRule` of `AWS::S3::Bucket`.
  public struct RoutingRule: PropertyValue, Equatable {
    /// `RedirectRule`.
    public var redirectRule: RedirectRule
    /// `RoutingRuleCondition`.
    public var routingRuleCondition: RoutingRuleCondition?

    /// A value of these properties.
    public init(redirectRule: RedirectRule, routingRuleCondition: RoutingRuleCondition? = nil) {
      self.redirectRule = redirectRule
      self.routingRuleCondition = routingRuleCondition
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("RedirectRule", redirectRule)
      object.set("RoutingRuleCondition", routingRuleCondition)
      return .object(object)
    }
  }

  /// The property type `RoutingRuleCondition` of `AWS::S3::Bucket`.
  public struct RoutingRuleCondition: PropertyValue, Equatable {
    /// `HttpErrorCodeReturnedEquals`.
    public var httpErrorCodeReturnedEquals: Token<String>?
    /// `KeyPrefixEquals`.
    public var keyPrefixEquals: Token<String>?

    /// A value of these properties.
    public init(
      httpErrorCodeReturnedEquals: Token<String>? = nil,
      keyPrefixEquals: Token<String>? = nil
    ) {
      self.httpErrorCodeReturnedEquals = httpErrorCodeReturnedEquals
      self.keyPrefixEquals = keyPrefixEquals
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("HttpErrorCodeReturnedEquals", httpErrorCodeReturnedEquals)
      object.set("KeyPrefixEquals", keyPrefixEquals)
      return .object(object)
    }
  }

  /// The property type `Rule` of `AWS::S3::Bucket`.
  public struct Rule: PropertyValue, Equatable {
    /// `AbortIncompleteMultipartUpload`.
    public var abortIncompleteMultipartUpload: AbortIncompleteMultipartUpload?
    /// `ExpirationDate`.
    public var expirationDate: Token<String>?
    /// `ExpirationInDays`.
    public var expirationInDays: Token<Int>?
    /// `ExpiredObjectDeleteMarker`.
    public var expiredObjectDeleteMarker: Token<Bool>?
    /// `Id`: at most 255 characters.
    public var id: Token<String>?
    /// `NoncurrentVersionExpiration`.
    public var noncurrentVersionExpiration: NoncurrentVersionExpiration?
    /// `NoncurrentVersionExpirationInDays`.
    public var noncurrentVersionExpirationInDays: Token<Int>?
    /// `NoncurrentVersionTransition`.
    public var noncurrentVersionTransition: NoncurrentVersionTransition?
    /// `NoncurrentVersionTransitions`.
    public var noncurrentVersionTransitions: [NoncurrentVersionTransition]?
    /// `ObjectSizeGreaterThan`: at most 20 characters, matching `[0-9]+`.
    public var objectSizeGreaterThan: Token<String>?
    /// `ObjectSizeLessThan`: at most 20 characters, matching `[0-9]+`.
    public var objectSizeLessThan: Token<String>?
    /// `Prefix`.
    public var prefix: Token<String>?
    /// `Status`.
    public var status: Token<Status>
    /// `TagFilters`.
    public var tagFilters: [TagFilter]?
    /// `Transition`.
    public var transition: Transition?
    /// `Transitions`.
    public var transitions: [Transition]?

    /// A value of these properties.
    public init(
      status: Token<Status>,
      abortIncompleteMultipartUpload: AbortIncompleteMultipartUpload? = nil,
      expirationDate: Token<String>? = nil,
      expirationInDays: Token<Int>? = nil,
      expiredObjectDeleteMarker: Token<Bool>? = nil,
      id: Token<String>? = nil,
      noncurrentVersionExpiration: NoncurrentVersionExpiration? = nil,
      noncurrentVersionExpirationInDays: Token<Int>? = nil,
      noncurrentVersionTransition: NoncurrentVersionTransition? = nil,
      noncurrentVersionTransitions: [NoncurrentVersionTransition]? = nil,
      objectSizeGreaterThan: Token<String>? = nil,
      objectSizeLessThan: Token<String>? = nil,
      prefix: Token<String>? = nil,
      tagFilters: [TagFilter]? = nil,
      transition: Transition? = nil,
      transitions: [Transition]? = nil
    ) {
      self.status = status
      self.abortIncompleteMultipartUpload = abortIncompleteMultipartUpload
      self.expirationDate = expirationDate
      self.expirationInDays = expirationInDays
      self.expiredObjectDeleteMarker = expiredObjectDeleteMarker
      self.id = id
      self.noncurrentVersionExpiration = noncurrentVersionExpiration
      self.noncurrentVersionExpirationInDays = noncurrentVersionExpirationInDays
      self.noncurrentVersionTransition = noncurrentVersionTransition
      self.noncurrentVersionTransitions = noncurrentVersionTransitions
      self.objectSizeGreaterThan = objectSizeGreaterThan
      self.objectSizeLessThan = objectSizeLessThan
      self.prefix = prefix
      self.tagFilters = tagFilters
      self.transition = transition
      self.transitions = transitions
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AbortIncompleteMultipartUpload", abortIncompleteMultipartUpload)
      object.set("ExpirationDate", expirationDate)
      object.set("ExpirationInDays", expirationInDays)
      object.set("ExpiredObjectDeleteMarker", expiredObjectDeleteMarker)
      object.set("Id", id)
      object.set("NoncurrentVersionExpiration", noncurrentVersionExpiration)
      object.set("NoncurrentVersionExpirationInDays", noncurrentVersionExpirationInDays)
      object.set("NoncurrentVersionTransition", noncurrentVersionTransition)
      object.set("NoncurrentVersionTransitions", noncurrentVersionTransitions)
      object.set("ObjectSizeGreaterThan", objectSizeGreaterThan)
      object.set("ObjectSizeLessThan", objectSizeLessThan)
      object.set("Prefix", prefix)
      object.set("Status", status)
      object.set("TagFilters", tagFilters)
      object.set("Transition", transition)
      object.set("Transitions", transitions)
      return .object(object)
    }

    /// What `Status` may say: any text, and those that are known by name.
    public enum Status: StringLike {}
  }

  /// The property type `S3KeyFilter` of `AWS::S3::Bucket`.
  public struct S3KeyFilter: PropertyValue, Equatable {
    /// `Rules`.
    public var rules: [FilterRule]

    /// A value of these properties.
    public init(rules: [FilterRule]) {
      self.rules = rules
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Rules", rules)
      return .object(object)
    }
  }

  /// The property type `S3TablesDestination` of `AWS::S3::Bucket`.
  public struct S3TablesDestination: PropertyValue, Equatable {
    /// `TableArn`.
    public var tableArn: Token<ARN>?
    /// `TableBucketArn`.
    public var tableBucketArn: Token<ARN>
    /// `TableName`.
    public var tableName: Token<String>
    /// `TableNamespace`.
    public var tableNamespace: Token<String>?

    /// A value of these properties.
    public init(
      tableBucketArn: Token<ARN>,
      tableName: Token<String>,
      tableArn: Token<ARN>? = nil,
      tableNamespace: Token<String>? = nil
    ) {
      self.tableBucketArn = tableBucketArn
      self.tableName = tableName
      self.tableArn = tableArn
      self.tableNamespace = tableNamespace
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("TableArn", tableArn)
      object.set("TableBucketArn", tableBucketArn)
      object.set("TableName", tableName)
      object.set("TableNamespace", tableNamespace)
      return .object(object)
    }
  }

  /// The property type `ServerSideEncryptionByDefault` of `AWS::S3::Bucket`.
  public struct ServerSideEncryptionByDefault: PropertyValue, Equatable {
    /// `KMSMasterKeyID`.
    public var kmsMasterKeyID: Token<String>?
    /// `SSEAlgorithm`.
    public var sseAlgorithm: Token<SSEAlgorithm>

    /// A value of these properties.
    public init(sseAlgorithm: Token<SSEAlgorithm>, kmsMasterKeyID: Token<String>? = nil) {
      self.sseAlgorithm = sseAlgorithm
      self.kmsMasterKeyID = kmsMasterKeyID
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("KMSMasterKeyID", kmsMasterKeyID)
      object.set("SSEAlgorithm", sseAlgorithm)
      return .object(object)
    }

    /// What `SSEAlgorithm` may say: any text, and those that are known by name.
    public enum SSEAlgorithm: StringLike {}
  }

  /// The property type `ServerSideEncryptionRule` of `AWS::S3::Bucket`.
  public struct ServerSideEncryptionRule: PropertyValue, Equatable {
    /// `BlockedEncryptionTypes`.
    public var blockedEncryptionTypes: BlockedEncryptionTypes?
    /// `BucketKeyEnabled`.
    public var bucketKeyEnabled: Token<Bool>?
    /// `ServerSideEncryptionByDefault`.
    public var serverSideEncryptionByDefault: ServerSideEncryptionByDefault?

    /// A value of these properties.
    public init(
      blockedEncryptionTypes: BlockedEncryptionTypes? = nil,
      bucketKeyEnabled: Token<Bool>? = nil,
      serverSideEncryptionByDefault: ServerSideEncryptionByDefault? = nil
    ) {
      self.blockedEncryptionTypes = blockedEncryptionTypes
      self.bucketKeyEnabled = bucketKeyEnabled
      self.serverSideEncryptionByDefault = serverSideEncryptionByDefault
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("BlockedEncryptionTypes", blockedEncryptionTypes)
      object.set("BucketKeyEnabled", bucketKeyEnabled)
      object.set("ServerSideEncryptionByDefault", serverSideEncryptionByDefault)
      return .object(object)
    }
  }

  /// The property type `SourceSelectionCriteria` of `AWS::S3::Bucket`.
  public struct SourceSelectionCriteria: PropertyValue, Equatable {
    /// `ReplicaModifications`.
    public var replicaModifications: ReplicaModifications?
    /// `SseKmsEncryptedObjects`.
    public var sseKmsEncryptedObjects: SseKmsEncryptedObjects?

    /// A value of these properties.
    public init(
      replicaModifications: ReplicaModifications? = nil,
      sseKmsEncryptedObjects: SseKmsEncryptedObjects? = nil
    ) {
      self.replicaModifications = replicaModifications
      self.sseKmsEncryptedObjects = sseKmsEncryptedObjects
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ReplicaModifications", replicaModifications)
      object.set("SseKmsEncryptedObjects", sseKmsEncryptedObjects)
      return .object(object)
    }
  }

  /// The property type `SseKmsEncryptedObjects` of `AWS::S3::Bucket`.
  public struct SseKmsEncryptedObjects: PropertyValue, Equatable {
    /// `Status`.
    public var status: Token<Status>

    /// A value of these properties.
    public init(status: Token<Status>) {
      self.status = status
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Status", status)
      return .object(object)
    }

    /// What `Status` may say: any text, and those that are known by name.
    public enum Status: StringLike {}
  }

  /// The property type `StorageClassAnalysis` of `AWS::S3::Bucket`.
  public struct StorageClassAnalysis: PropertyValue, Equatable {
    /// `DataExport`.
    public var dataExport: DataExport?

    /// A value of these properties.
    public init(dataExport: DataExport? = nil) {
      self.dataExport = dataExport
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("DataExport", dataExport)
      return .object(object)
    }
  }

  /// The property type `Tag` of `AWS::S3::Bucket`.
  public struct Tag: PropertyValue, Equatable {
    /// `Key`: 1 to 128 characters.
    public var key: Token<String>
    /// `Value`: at most 256 characters.
    public var value: Token<String>

    /// A value of these properties.
    public init(key: Token<String>, value: Token<String>) {
      self.key = key
      self.value = value
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Key", key)
      object.set("Value", value)
      return .object(object)
    }
  }

  /// The property type `TagFilter` of `AWS::S3::Bucket`.
  public struct TagFilter: PropertyValue, Equatable {
    /// `Key`.
    public var key: Token<String>
    /// `Value`.
    public var value: Token<String>

    /// A value of these properties.
    public init(key: Token<String>, value: Token<String>) {
      self.key = key
      self.value = value
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Key", key)
      object.set("Value", value)
      return .object(object)
    }
  }

  /// The property type `TargetObjectKeyFormat` of `AWS::S3::Bucket`.
  public struct TargetObjectKeyFormat: PropertyValue, Equatable {
    /// `SimplePrefix`.
    public var simplePrefix: Expression?
    /// `PartitionedPrefix`.
    public var partitionedPrefix: PartitionedPrefix?

    /// A value of these properties.
    public init(simplePrefix: Expression? = nil, partitionedPrefix: PartitionedPrefix? = nil) {
      self.simplePrefix = simplePrefix
      self.partitionedPrefix = partitionedPrefix
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("PartitionedPrefix", partitionedPrefix)
      object.set("SimplePrefix", simplePrefix)
      return .object(object)
    }
  }

  /// The property type `Tiering` of `AWS::S3::Bucket`.
  public struct Tiering: PropertyValue, Equatable {
    /// `AccessTier`.
    public var accessTier: Token<AccessTier>
    /// `Days`.
    public var days: Token<Int>

    /// A value of these properties.
    public init(accessTier: Token<AccessTier>, days: Token<Int>) {
      self.accessTier = accessTier
      self.days = days
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AccessTier", accessTier)
      object.set("Days", days)
      return .object(object)
    }

    /// What `AccessTier` may say: any text, and those that are known by name.
    public enum AccessTier: StringLike {}
  }

  /// The property type `TopicConfiguration` of `AWS::S3::Bucket`.
  public struct TopicConfiguration: PropertyValue, Equatable {
    /// `Event`.
    public var event: Token<String>
    /// `Filter`.
    public var filter: NotificationFilter?
    /// `Topic`.
    public var topic: Token<String>

    /// A value of these properties.
    public init(event: Token<String>, topic: Token<String>, filter: NotificationFilter? = nil) {
      self.event = event
      self.topic = topic
      self.filter = filter
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Event", event)
      object.set("Filter", filter)
      object.set("Topic", topic)
      return .object(object)
    }
  }

  /// The property type `Transition` of `AWS::S3::Bucket`.
  public struct Transition: PropertyValue, Equatable {
    /// `StorageClass`.
    public var storageClass: Token<StorageClass>
    /// `TransitionDate`.
    public var transitionDate: Token<String>?
    /// `TransitionInDays`.
    public var transitionInDays: Token<Int>?

    /// A value of these properties.
    public init(
      storageClass: Token<StorageClass>,
      transitionDate: Token<String>? = nil,
      transitionInDays: Token<Int>? = nil
    ) {
      self.storageClass = storageClass
      self.transitionDate = transitionDate
      self.transitionInDays = transitionInDays
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("StorageClass", storageClass)
      object.set("TransitionDate", transitionDate)
      object.set("TransitionInDays", transitionInDays)
      return .object(object)
    }

    /// What `StorageClass` may say: any text, and those that are known by name.
    public enum StorageClass: StringLike {}
  }

  /// The property type `VersioningConfiguration` of `AWS::S3::Bucket`.
  public struct VersioningConfiguration: PropertyValue, Equatable {
    /// `Status`: `Suspended` unless set.
    public var status: Token<Status>

    /// A value of these properties.
    public init(status: Token<Status>) {
      self.status = status
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Status", status)
      return .object(object)
    }

    /// What `Status` may say: any text, and those that are known by name.
    public enum Status: StringLike {}
  }

  /// The property type `WebsiteConfiguration` of `AWS::S3::Bucket`.
  public struct WebsiteConfiguration: PropertyValue, Equatable {
    /// `ErrorDocument`.
    public var errorDocument: Token<String>?
    /// `IndexDocument`.
    public var indexDocument: Token<String>?
    /// `RedirectAllRequestsTo`.
    public var redirectAllRequestsTo: RedirectAllRequestsTo?
    /// `RoutingRules`.
    public var routingRules: [RoutingRule]?

    /// A value of these properties.
    public init(
      errorDocument: Token<String>? = nil,
      indexDocument: Token<String>? = nil,
      redirectAllRequestsTo: RedirectAllRequestsTo? = nil,
      routingRules: [RoutingRule]? = nil
    ) {
      self.errorDocument = errorDocument
      self.indexDocument = indexDocument
      self.redirectAllRequestsTo = redirectAllRequestsTo
      self.routingRules = routingRules
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ErrorDocument", errorDocument)
      object.set("IndexDocument", indexDocument)
      object.set("RedirectAllRequestsTo", redirectAllRequestsTo)
      object.set("RoutingRules", routingRules)
      return .object(object)
    }
  }
}

extension Token<CFN.S3.Bucket.AbacStatus> {
  /// `Enabled`.
  public static var enabled: Self { "Enabled" }
  /// `Disabled`.
  public static var disabled: Self { "Disabled" }
}

extension Token<CFN.S3.Bucket.AccessControl> {
  /// `AuthenticatedRead`.
  public static var authenticatedRead: Self { "AuthenticatedRead" }
  /// `AwsExecRead`.
  public static var awsExecRead: Self { "AwsExecRead" }
  /// `BucketOwnerFullControl`.
  public static var bucketOwnerFullControl: Self { "BucketOwnerFullControl" }
  /// `BucketOwnerRead`.
  public static var bucketOwnerRead: Self { "BucketOwnerRead" }
  /// `LogDeliveryWrite`.
  public static var logDeliveryWrite: Self { "LogDeliveryWrite" }
  /// `Private`.
  public static var `private`: Self { "Private" }
  /// `PublicRead`.
  public static var publicRead: Self { "PublicRead" }
  /// `PublicReadWrite`.
  public static var publicReadWrite: Self { "PublicReadWrite" }
}

extension Token<CFN.S3.Bucket.BlockedEncryptionTypeList> {
  /// `NONE`.
  public static var noneValue: Self { "NONE" }
  /// `SSE-C`.
  public static var sseC: Self { "SSE-C" }
}

extension Token<CFN.S3.Bucket.BucketNamespace> {
  /// `global`.
  public static var global: Self { "global" }
  /// `account-regional`.
  public static var accountRegional: Self { "account-regional" }
}

extension Token<CFN.S3.Bucket.AccelerateConfiguration.AccelerationStatus> {
  /// `Enabled`.
  public static var enabled: Self { "Enabled" }
  /// `Suspended`.
  public static var suspended: Self { "Suspended" }
}

extension Token<CFN.S3.Bucket.AccessControlTranslation.Owner> {
  /// `Destination`.
  public static var destination: Self { "Destination" }
}

extension Token<CFN.S3.Bucket.CorsRule.AllowedMethod> {
  /// `GET`.
  public static var get: Self { "GET" }
  /// `PUT`.
  public static var put: Self { "PUT" }
  /// `HEAD`.
  public static var head: Self { "HEAD" }
  /// `POST`.
  public static var post: Self { "POST" }
  /// `DELETE`.
  public static var delete: Self { "DELETE" }
}

extension Token<CFN.S3.Bucket.DataExport.OutputSchemaVersion> {
  /// `V_1`.
  public static var v1: Self { "V_1" }
}

extension Token<CFN.S3.Bucket.DefaultRetention.Mode> {
  /// `COMPLIANCE`.
  public static var compliance: Self { "COMPLIANCE" }
  /// `GOVERNANCE`.
  public static var governance: Self { "GOVERNANCE" }
}

extension Token<CFN.S3.Bucket.DeleteMarkerReplication.Status> {
  /// `Disabled`.
  public static var disabled: Self { "Disabled" }
  /// `Enabled`.
  public static var enabled: Self { "Enabled" }
}

extension Token<CFN.S3.Bucket.Destination.Format> {
  /// `CSV`.
  public static var csv: Self { "CSV" }
  /// `ORC`.
  public static var orc: Self { "ORC" }
  /// `Parquet`.
  public static var parquet: Self { "Parquet" }
}

extension Token<CFN.S3.Bucket.IntelligentTieringConfiguration.Status> {
  /// `Disabled`.
  public static var disabled: Self { "Disabled" }
  /// `Enabled`.
  public static var enabled: Self { "Enabled" }
}

extension Token<CFN.S3.Bucket.InventoryConfiguration.IncludedObjectVersions> {
  /// `All`.
  public static var all: Self { "All" }
  /// `Current`.
  public static var current: Self { "Current" }
}

extension Token<CFN.S3.Bucket.InventoryConfiguration.OptionalField> {
  /// `Size`.
  public static var size: Self { "Size" }
  /// `LastModifiedDate`.
  public static var lastModifiedDate: Self { "LastModifiedDate" }
  /// `StorageClass`.
  public static var storageClass: Self { "StorageClass" }
  /// `ETag`.
  public static var eTag: Self { "ETag" }
  /// `IsMultipartUploaded`.
  public static var isMultipartUploaded: Self { "IsMultipartUploaded" }
  /// `ReplicationStatus`.
  public static var replicationStatus: Self { "ReplicationStatus" }
  /// `EncryptionStatus`.
  public static var encryptionStatus: Self { "EncryptionStatus" }
  /// `ObjectLockRetainUntilDate`.
  public static var objectLockRetainUntilDate: Self { "ObjectLockRetainUntilDate" }
  /// `ObjectLockMode`.
  public static var objectLockMode: Self { "ObjectLockMode" }
  /// `ObjectLockLegalHoldStatus`.
  public static var objectLockLegalHoldStatus: Self { "ObjectLockLegalHoldStatus" }
  /// `IntelligentTieringAccessTier`.
  public static var intelligentTieringAccessTier: Self { "IntelligentTieringAccessTier" }
  /// `BucketKeyStatus`.
  public static var bucketKeyStatus: Self { "BucketKeyStatus" }
  /// `ChecksumAlgorithm`.
  public static var checksumAlgorithm: Self { "ChecksumAlgorithm" }
  /// `ObjectAccessControlList`.
  public static var objectAccessControlList: Self { "ObjectAccessControlList" }
  /// `ObjectOwner`.
  public static var objectOwner: Self { "ObjectOwner" }
  /// `LifecycleExpirationDate`.
  public static var lifecycleExpirationDate: Self { "LifecycleExpirationDate" }
}

extension Token<CFN.S3.Bucket.InventoryConfiguration.ScheduleFrequency> {
  /// `Daily`.
  public static var daily: Self { "Daily" }
  /// `Weekly`.
  public static var weekly: Self { "Weekly" }
}

extension Token<CFN.S3.Bucket.InventoryTableConfiguration.ConfigurationState> {
  /// `ENABLED`.
  public static var enabled: Self { "ENABLED" }
  /// `DISABLED`.
  public static var disabled: Self { "DISABLED" }
}

extension Token<CFN.S3.Bucket.LifecycleConfiguration.TransitionDefaultMinimumObjectSize> {
  /// `varies_by_storage_class`.
  public static var variesByStorageClass: Self { "varies_by_storage_class" }
  /// `all_storage_classes_128K`.
  public static var allStorageClasses128K: Self { "all_storage_classes_128K" }
}

extension Token<CFN.S3.Bucket.MetadataDestination.TableBucketType> {
  /// `aws`.
  public static var aws: Self { "aws" }
  /// `customer`.
  public static var customer: Self { "customer" }
}

extension Token<CFN.S3.Bucket.MetadataTableEncryptionConfiguration.SseAlgorithm> {
  /// `aws:kms`.
  public static var awsKms: Self { "aws:kms" }
  /// `AES256`.
  public static var aes256: Self { "AES256" }
}

extension Token<CFN.S3.Bucket.Metrics.Status> {
  /// `Disabled`.
  public static var disabled: Self { "Disabled" }
  /// `Enabled`.
  public static var enabled: Self { "Enabled" }
}

extension Token<CFN.S3.Bucket.NoncurrentVersionTransition.StorageClass> {
  /// `DEEP_ARCHIVE`.
  public static var deepArchive: Self { "DEEP_ARCHIVE" }
  /// `GLACIER`.
  public static var glacier: Self { "GLACIER" }
  /// `Glacier`.
  public static var glacierValue: Self { "Glacier" }
  /// `GLACIER_IR`.
  public static var glacierIr: Self { "GLACIER_IR" }
  /// `INTELLIGENT_TIERING`.
  public static var intelligentTiering: Self { "INTELLIGENT_TIERING" }
  /// `ONEZONE_IA`.
  public static var onezoneIa: Self { "ONEZONE_IA" }
  /// `STANDARD_IA`.
  public static var standardIa: Self { "STANDARD_IA" }
}

extension Token<CFN.S3.Bucket.ObjectLockConfiguration.ObjectLockEnabled> {
  /// `Enabled`.
  public static var enabled: Self { "Enabled" }
}

extension Token<CFN.S3.Bucket.OwnershipControlsRule.ObjectOwnership> {
  /// `ObjectWriter`.
  public static var objectWriter: Self { "ObjectWriter" }
  /// `BucketOwnerPreferred`.
  public static var bucketOwnerPreferred: Self { "BucketOwnerPreferred" }
  /// `BucketOwnerEnforced`.
  public static var bucketOwnerEnforced: Self { "BucketOwnerEnforced" }
}

extension Token<CFN.S3.Bucket.PartitionedPrefix.PartitionDateSource> {
  /// `EventTime`.
  public static var eventTime: Self { "EventTime" }
  /// `DeliveryTime`.
  public static var deliveryTime: Self { "DeliveryTime" }
}

extension Token<CFN.S3.Bucket.RecordExpiration.Expiration> {
  /// `ENABLED`.
  public static var enabled: Self { "ENABLED" }
  /// `DISABLED`.
  public static var disabled: Self { "DISABLED" }
}

extension Token<CFN.S3.Bucket.RedirectAllRequestsTo.ProtocolProperty> {
  /// `http`.
  public static var http: Self { "http" }
  /// `https`.
  public static var https: Self { "https" }
}

extension Token<CFN.S3.Bucket.RedirectRule.ProtocolProperty> {
  /// `http`.
  public static var http: Self { "http" }
  /// `https`.
  public static var https: Self { "https" }
}

extension Token<CFN.S3.Bucket.ReplicaModifications.Status> {
  /// `Enabled`.
  public static var enabled: Self { "Enabled" }
  /// `Disabled`.
  public static var disabled: Self { "Disabled" }
}

extension Token<CFN.S3.Bucket.ReplicationDestination.StorageClass> {
  /// `DEEP_ARCHIVE`.
  public static var deepArchive: Self { "DEEP_ARCHIVE" }
  /// `GLACIER`.
  public static var glacier: Self { "GLACIER" }
  /// `GLACIER_IR`.
  public static var glacierIr: Self { "GLACIER_IR" }
  /// `INTELLIGENT_TIERING`.
  public static var intelligentTiering: Self { "INTELLIGENT_TIERING" }
  /// `ONEZONE_IA`.
  public static var onezoneIa: Self { "ONEZONE_IA" }
  /// `REDUCED_REDUNDANCY`.
  public static var reducedRedundancy: Self { "REDUCED_REDUNDANCY" }
  /// `STANDARD`.
  public static var standard: Self { "STANDARD" }
  /// `STANDARD_IA`.
  public static var standardIa: Self { "STANDARD_IA" }
}

extension Token<CFN.S3.Bucket.ReplicationRule.Status> {
  /// `Disabled`.
  public static var disabled: Self { "Disabled" }
  /// `Enabled`.
  public static var enabled: Self { "Enabled" }
}

extension Token<CFN.S3.Bucket.ReplicationTime.Status> {
  /// `Disabled`.
  public static var disabled: Self { "Disabled" }
  /// `Enabled`.
  public static var enabled: Self { "Enabled" }
}

extension Token<CFN.S3.Bucket.Rule.Status> {
  /// `Enabled`.
  public static var enabled: Self { "Enabled" }
  /// `Disabled`.
  public static var disabled: Self { "Disabled" }
}

extension Token<CFN.S3.Bucket.ServerSideEncryptionByDefault.SSEAlgorithm> {
  /// `aws:kms`.
  public static var awsKms: Self { "aws:kms" }
  /// `AES256`.
  public static var aes256: Self { "AES256" }
  /// `aws:kms:dsse`.
  public static var awsKmsDsse: Self { "aws:kms:dsse" }
}

extension Token<CFN.S3.Bucket.SseKmsEncryptedObjects.Status> {
  /// `Disabled`.
  public static var disabled: Self { "Disabled" }
  /// `Enabled`.
  public static var enabled: Self { "Enabled" }
}

extension Token<CFN.S3.Bucket.Tiering.AccessTier> {
  /// `ARCHIVE_ACCESS`.
  public static var archiveAccess: Self { "ARCHIVE_ACCESS" }
  /// `DEEP_ARCHIVE_ACCESS`.
  public static var deepArchiveAccess: Self { "DEEP_ARCHIVE_ACCESS" }
}

extension Token<CFN.S3.Bucket.Transition.StorageClass> {
  /// `DEEP_ARCHIVE`.
  public static var deepArchive: Self { "DEEP_ARCHIVE" }
  /// `GLACIER`.
  public static var glacier: Self { "GLACIER" }
  /// `Glacier`.
  public static var glacierValue: Self { "Glacier" }
  /// `GLACIER_IR`.
  public static var glacierIr: Self { "GLACIER_IR" }
  /// `INTELLIGENT_TIERING`.
  public static var intelligentTiering: Self { "INTELLIGENT_TIERING" }
  /// `ONEZONE_IA`.
  public static var onezoneIa: Self { "ONEZONE_IA" }
  /// `STANDARD_IA`.
  public static var standardIa: Self { "STANDARD_IA" }
}

extension Token<CFN.S3.Bucket.VersioningConfiguration.Status> {
  /// `Enabled`.
  public static var enabled: Self { "Enabled" }
  /// `Suspended`.
  public static var suspended: Self { "Suspended" }
}
