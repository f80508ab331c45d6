// Generated from the schema of AWS::DynamoDB::GlobalTable
// by GenerateResources; not edited by hand.

public import CloudFormation
public import IAMPolicy

extension CFN.DynamoDB.GlobalTable {
  /// The property type `AttributeDefinition` of `AWS::DynamoDB::GlobalTable`.
  public struct AttributeDefinition: PropertyValue, Equatable {
    /// `AttributeName`: 1 to 255 characters.
    public var attributeName: Token<String>
    /// `AttributeType`.
    public var attributeType: Token<AttributeType>

    /// A value of these properties.
    public init(attributeName: Token<String>, attributeType: Token<AttributeType>) {
      self.attributeName = attributeName
      self.attributeType = attributeType
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AttributeName", attributeName)
      object.set("AttributeType", attributeType)
      return .object(object)
    }

    /// What `AttributeType` may say: any text, and those that are known by name.
    public enum AttributeType: StringLike {}
  }

  /// The property type `CapacityAutoScalingSettings` of `AWS::DynamoDB::GlobalTable`.
  public struct CapacityAutoScalingSettings: PropertyValue, Equatable {
    /// `MaxCapacity`: at least 1.
    public var maxCapacity: Token<Int>
    /// `MinCapacity`: at least 1.
    public var minCapacity: Token<Int>
    /// `SeedCapacity`: at least 1.
    public var seedCapacity: Token<Int>?
    /// `TargetTrackingScalingPolicyConfiguration`.
    public var targetTrackingScalingPolicyConfiguration: TargetTrackingScalingPolicyConfiguration

    /// A value of these properties.
    public init(
      maxCapacity: Token<Int>,
      minCapacity: Token<Int>,
      targetTrackingScalingPolicyConfiguration: TargetTrackingScalingPolicyConfiguration,
      seedCapacity: Token<Int>? = nil
    ) {
      self.maxCapacity = maxCapacity
      self.minCapacity = minCapacity
      self.targetTrackingScalingPolicyConfiguration = targetTrackingScalingPolicyConfiguration
      self.seedCapacity = seedCapacity
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("MaxCapacity", maxCapacity)
      object.set("MinCapacity", minCapacity)
      object.set("SeedCapacity", seedCapacity)
      object.set(
        "TargetTrackingScalingPolicyConfiguration",
        targetTrackingScalingPolicyConfiguration
      )
      return .object(object)
    }
  }

  /// The property type `ContributorInsightsSpecification` of `AWS::DynamoDB::GlobalTable`.
  public struct ContributorInsightsSpecification: PropertyValue, Equatable {
    /// `Enabled`.
    public var enabled: Token<Bool>
    /// `Mode`.
    public var mode: Token<Mode>?

    /// A value of these properties.
    public init(enabled: Token<Bool>, mode: Token<Mode>? = nil) {
      self.enabled = enabled
      self.mode = mode
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Enabled", enabled)
      object.set("Mode", mode)
      return .object(object)
    }

    /// What `Mode` may say: any text, and those that are known by name.
    public enum Mode: StringLike {}
  }

  /// The property type `GlobalReadProvisionedThroughputSettings` of `AWS::DynamoDB::GlobalTable`.
  public struct GlobalReadProvisionedThroughputSettings: PropertyValue, Equatable {
    /// `ReadCapacityUnits`: at least 1.
    public var readCapacityUnits: Token<Int>?

    /// A value of these properties.
    public init(readCapacityUnits: Token<Int>? = nil) {
      self.readCapacityUnits = readCapacityUnits
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ReadCapacityUnits", readCapacityUnits)
      return .object(object)
    }
  }

  /// The property type `GlobalSecondaryIndex` of `AWS::DynamoDB::GlobalTable`.
  public struct GlobalSecondaryIndex: PropertyValue, Equatable {
    /// `IndexName`: 3 to 255 characters.
    public var indexName: Token<String>
    /// `KeySchema`: at least 1 element.
    public var keySchema: [KeySchemaProperty]
    /// `Projection`.
    public var projection: Projection
    /// `ReadOnDemandThroughputSettings`.
    public var readOnDemandThroughputSettings: ReadOnDemandThroughputSettings?
    /// `ReadProvisionedThroughputSettings`.
    public var readProvisionedThroughputSettings: GlobalReadProvisionedThroughputSettings?
    /// `WarmThroughput`.
    public var warmThroughput: WarmThroughput?
    /// `WriteOnDemandThroughputSettings`.
    public var writeOnDemandThroughputSettings: WriteOnDemandThroughputSettings?
    /// `WriteProvisionedThroughputSettings`.
    public var writeProvisionedThroughputSettings: WriteProvisionedThroughputSettings?

    /// A value of these properties.
    public init(
      indexName: Token<String>,
      keySchema: [KeySchemaProperty],
      projection: Projection,
      readOnDemandThroughputSettings: ReadOnDemandThroughputSettings? = nil,
      readProvisionedThroughputSettings: GlobalReadProvisionedThroughputSettings? = nil,
      warmThroughput: WarmThroughput? = nil,
      writeOnDemandThroughputSettings: WriteOnDemandThroughputSettings? = nil,
      writeProvisionedThroughputSettings: WriteProvisionedThroughputSettings? = nil
    ) {
      self.indexName = indexName
      self.keySchema = keySchema
      self.projection = projection
      self.readOnDemandThroughputSettings = readOnDemandThroughputSettings
      self.readProvisionedThroughputSettings = readProvisionedThroughputSettings
      self.warmThroughput = warmThroughput
      self.writeOnDemandThroughputSettings = writeOnDemandThroughputSettings
      self.writeProvisionedThroughputSettings = writeProvisionedThroughputSettings
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("IndexName", indexName)
      object.set("KeySchema", keySchema)
      object.set("Projection", projection)
      object.set("ReadOnDemandThroughputSettings", readOnDemandThroughputSettings)
      object.set("ReadProvisionedThroughputSettings", readProvisionedThroughputSettings)
      object.set("WarmThroughput", warmThroughput)
      object.set("WriteOnDemandThroughputSettings", writeOnDemandThroughputSettings)
      object.set("WriteProvisionedThroughputSettings", writeProvisionedThroughputSettings)
      return .object(object)
    }

    /// The property type `KeySchema` of `AWS::DynamoDB::GlobalTable`.
    public struct KeySchemaProperty: PropertyValue, Equatable {
      /// `AttributeName`: 1 to 255 characters.
      public var attributeName: Token<String>
      /// `KeyType`.
      public var keyType: Token<KeyType>

      /// A value of these properties.
      public init(attributeName: Token<String>, keyType: Token<KeyType>) {
        self.attributeName = attributeName
        self.keyType = keyType
      }

      /// The properties that are set, by CloudFormation's names.
      public var expression: Expression {
        var object: Expression.Object = [:]
        object.set("AttributeName", attributeName)
        object.set("KeyType", keyType)
        return .object(object)
      }

      /// What `KeyType` may say: any text, and those that are known by name.
      public enum KeyType: StringLike {}
    }
  }

  /// The property type `GlobalTableWitness` of `AWS::DynamoDB::GlobalTable`.
  public struct GlobalTableWitness: PropertyValue, Equatable {
    /// `Region`.
    public var region: Token<String>?

    /// A value of these properties.
    public init(region: Token<String>? = nil) {
      self.region = region
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Region", region)
      return .object(object)
    }
  }

  /// The property type `KeySchema` of `AWS::DynamoDB::GlobalTable`.
  public struct KeySchema: PropertyValue, Equatable {
    /// `AttributeName`: 1 to 255 characters.
    public var attributeName: Token<String>
    /// `KeyType`.
    public var keyType: Token<KeyType>

    /// A value of these properties.
    public init(attributeName: Token<String>, keyType: Token<KeyType>) {
      self.attributeName = attributeName
      self.keyType = keyType
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AttributeName", attributeName)
      object.set("KeyType", keyType)
      return .object(object)
    }

    /// What `KeyType` may say: any text, and those that are known by name.
    public enum KeyType: StringLike {}
  }

  /// The property type `KinesisStreamSpecification` of `AWS::DynamoDB::GlobalTable`.
  public struct KinesisStreamSpecification: PropertyValue, Equatable {
    /// `ApproximateCreationDateTimePrecision`.
    public var approximateCreationDateTimePrecision: Token<ApproximateCreationDateTimePrecision>?
    /// `StreamArn`.
    public var streamArn: Token<ARN>

    /// A value of these properties.
    public init(
      streamArn: Token<ARN>,
      approximateCreationDateTimePrecision: Token<ApproximateCreationDateTimePrecision>? = nil
    ) {
      self.streamArn = streamArn
      self.approximateCreationDateTimePrecision = approximateCreationDateTimePrecision
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ApproximateCreationDateTimePrecision", approximateCreationDateTimePrecision)
      object.set("StreamArn", streamArn)
      return .object(object)
    }

    /// What `ApproximateCreationDateTimePrecision` may say: any text, and those that are known by
    /// name.
    public enum ApproximateCreationDateTimePrecision: StringLike {}
  }

  /// The property type `LocalSecondaryIndex` of `AWS::DynamoDB::GlobalTable`.
  public struct LocalSecondaryIndex: PropertyValue, Equatable {
    /// `IndexName`: 3 to 255 characters.
    public var indexName: Token<String>
    /// `KeySchema`.
    public var keySchema: [KeySchema]
    /// `Projection`.
    public var projection: Projection

    /// A value of these properties.
    public init(indexName: Token<String>, keySchema: [KeySchema], projection: Projection) {
      self.indexName = indexName
      self.keySchema = keySchema
      self.projection = projection
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("IndexName", indexName)
      object.set("KeySchema", keySchema)
      object.set("Projection", projection)
      return .object(object)
    }
  }

  /// What `MultiRegionConsistency` may say: any text, and those that are known by name.
  public enum MultiRegionConsistency: StringLike {}

  /// The property type `PointInTimeRecoverySpecification` of `AWS::DynamoDB::GlobalTable`.
  public struct PointInTimeRecoverySpecification: PropertyValue, Equatable {
    /// `PointInTimeRecoveryEnabled`.
    public var pointInTimeRecoveryEnabled: Token<Bool>?
    /// `RecoveryPeriodInDays`: 1 to 35.
    public var recoveryPeriodInDays: Token<Int>?

    /// A value of these properties.
    public init(
      pointInTimeRecoveryEnabled: Token<Bool>? = nil,
      recoveryPeriodInDays: Token<Int>? = nil
    ) {
      self.pointInTimeRecoveryEnabled = pointInTimeRecoveryEnabled
      self.recoveryPeriodInDays = recoveryPeriodInDays
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("PointInTimeRecoveryEnabled", pointInTimeRecoveryEnabled)
      object.set("RecoveryPeriodInDays", recoveryPeriodInDays)
      return .object(object)
    }
  }

  /// The property type `Projection` of `AWS::DynamoDB::GlobalTable`.
  public struct Projection: PropertyValue, Equatable {
    /// `NonKeyAttributes`: at most 20 elements.
    public var nonKeyAttributes: Token<[String]>?
    /// `ProjectionType`.
    public var projectionType: Token<String>?

    /// A value of these properties.
    public init(nonKeyAttributes: Token<[String]>? = nil, projectionType: Token<String>? = nil) {
      self.nonKeyAttributes = nonKeyAttributes
      self.projectionType = projectionType
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("NonKeyAttributes", nonKeyAttributes)
      object.set("ProjectionType", projectionType)
      return .object(object)
    }
  }

  /// The property type `ReadOnDemandThroughputSettings` of `AWS::DynamoDB::GlobalTable`.
  public struct ReadOnDemandThroughputSettings: PropertyValue, Equatable {
    /// `MaxReadRequestUnits`: at least 1.
    public var maxReadRequestUnits: Token<Int>?

    /// A value of these properties.
    public init(maxReadRequestUnits: Token<Int>? = nil) {
      self.maxReadRequestUnits = maxReadRequestUnits
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("MaxReadRequestUnits", maxReadRequestUnits)
      return .object(object)
    }
  }

  /// The property type `ReadProvisionedThroughputSettings` of `AWS::DynamoDB::GlobalTable`.
  public struct ReadProvisionedThroughputSettings: PropertyValue, Equatable {
    /// `ReadCapacityAutoScalingSettings`.
    public var readCapacityAutoScalingSettings: CapacityAutoScalingSettings?
    /// `ReadCapacityUnits`: at least 1.
    public var readCapacityUnits: Token<Int>?

    /// A value of these properties.
    public init(
      readCapacityAutoScalingSettings: CapacityAutoScalingSettings? = nil,
      readCapacityUnits: Token<Int>? = nil
    ) {
      self.readCapacityAutoScalingSettings = readCapacityAutoScalingSettings
      self.readCapacityUnits = readCapacityUnits
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ReadCapacityAutoScalingSettings", readCapacityAutoScalingSettings)
      object.set("ReadCapacityUnits", readCapacityUnits)
      return .object(object)
    }
  }

  /// The property type `ReplicaGlobalSecondaryIndexSpecification` of `AWS::DynamoDB::GlobalTable`.
  public struct ReplicaGlobalSecondaryIndexSpecification: PropertyValue, Equatable {
    /// `ContributorInsightsSpecification`.
    public var contributorInsightsSpecification: ContributorInsightsSpecification?
    /// `IndexName`: 3 to 255 characters.
    public var indexName: Token<String>
    /// `ReadOnDemandThroughputSettings`.
    public var readOnDemandThroughputSettings: ReadOnDemandThroughputSettings?
    /// `ReadProvisionedThroughputSettings`.
    public var readProvisionedThroughputSettings: ReadProvisionedThroughputSettings?

    /// A value of these properties.
    public init(
      indexName: Token<String>,
      contributorInsightsSpecification: ContributorInsightsSpecification? = nil,
      readOnDemandThroughputSettings: ReadOnDemandThroughputSettings? = nil,
      readProvisionedThroughputSettings: ReadProvisionedThroughputSettings? = nil
    ) {
      self.indexName = indexName
      self.contributorInsightsSpecification = contributorInsightsSpecification
      self.readOnDemandThroughputSettings = readOnDemandThroughputSettings
      self.readProvisionedThroughputSettings = readProvisionedThroughputSettings
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ContributorInsightsSpecification", contributorInsightsSpecification)
      object.set("IndexName", indexName)
      object.set("ReadOnDemandThroughputSettings", readOnDemandThroughputSettings)
      object.set("ReadProvisionedThroughputSettings", readProvisionedThroughputSettings)
      return .object(object)
    }
  }

  /// The property type `ReplicaSSESpecification` of `AWS::DynamoDB::GlobalTable`.
  public struct ReplicaSSESpecification: PropertyValue, Equatable {
    /// `KMSMasterKeyId`.
    public var kmsMasterKeyId: Token<String>

    /// A value of these properties.
    public init(kmsMasterKeyId: Token<String>) {
      self.kmsMasterKeyId = kmsMasterKeyId
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("KMSMasterKeyId", kmsMasterKeyId)
      return .object(object)
    }
  }

  /// The property type `ReplicaSpecification` of `AWS::DynamoDB::GlobalTable`.
  public struct ReplicaSpecification: PropertyValue, Equatable {
    /// `ContributorInsightsSpecification`.
    public var contributorInsightsSpecification: ContributorInsightsSpecification?
    /// `DeletionProtectionEnabled`.
    public var deletionProtectionEnabled: Token<Bool>?
    /// `GlobalSecondaryIndexes`.
    public var globalSecondaryIndexes: [ReplicaGlobalSecondaryIndexSpecification]?
    /// `GlobalTableSettingsReplicationMode`.
    public var globalTableSettingsReplicationMode: Token<GlobalTableSettingsReplicationMode>?
    /// `KinesisStreamSpecification`.
    public var kinesisStreamSpecification: KinesisStreamSpecification?
    /// `PointInTimeRecoverySpecification`.
    public var pointInTimeRecoverySpecification: PointInTimeRecoverySpecification?
    /// `ReadOnDemandThroughputSettings`.
    public var readOnDemandThroughputSettings: ReadOnDemandThroughputSettings?
    /// `ReadProvisionedThroughputSettings`.
    public var readProvisionedThroughputSettings: ReadProvisionedThroughputSettings?
    /// `Region`.
    public var region: Token<String>
    /// `ReplicaStreamSpecification`.
    public var replicaStreamSpecification: ReplicaStreamSpecification?
    /// `ResourcePolicy`.
    public var resourcePolicy: ResourcePolicy?
    /// `SSESpecification`.
    public var sseSpecification: ReplicaSSESpecification?
    /// `TableClass`.
    public var tableClass: Token<String>?
    /// `Tags`.
    public var tags: [Tag]?

    /// A value of these properties.
    public init(
      region: Token<String>,
      contributorInsightsSpecification: ContributorInsightsSpecification? = nil,
      deletionProtectionEnabled: Token<Bool>? = nil,
      globalSecondaryIndexes: [ReplicaGlobalSecondaryIndexSpecification]? = nil,
      globalTableSettingsReplicationMode: Token<GlobalTableSettingsReplicationMode>? = nil,
      kinesisStreamSpecification: KinesisStreamSpecification? = nil,
      pointInTimeRecoverySpecification: PointInTimeRecoverySpecification? = nil,
      readOnDemandThroughputSettings: ReadOnDemandThroughputSettings? = nil,
      readProvisionedThroughputSettings: ReadProvisionedThroughputSettings? = nil,
      replicaStreamSpecification: ReplicaStreamSpecification? = nil,
      resourcePolicy: ResourcePolicy? = nil,
      sseSpecification: ReplicaSSESpecification? = nil,
      tableClass: Token<String>? = nil,
      tags: [Tag]? = nil
    ) {
      self.region = region
      self.contributorInsightsSpecification = contributorInsightsSpecification
      self.deletionProtectionEnabled = deletionProtectionEnabled
      self.globalSecondaryIndexes = globalSecondaryIndexes
      self.globalTableSettingsReplicationMode = globalTableSettingsReplicationMode
      self.kinesisStreamSpecification = kinesisStreamSpecification
      self.pointInTimeRecoverySpecification = pointInTimeRecoverySpecification
      self.readOnDemandThroughputSettings = readOnDemandThroughputSettings
      self.readProvisionedThroughputSettings = readProvisionedThroughputSettings
      self.replicaStreamSpecification = replicaStreamSpecification
      self.resourcePolicy = resourcePolicy
      self.sseSpecification = sseSpecification
      self.tableClass = tableClass
      self.tags = tags
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ContributorInsightsSpecification", contributorInsightsSpecification)
      object.set("DeletionProtectionEnabled", deletionProtectionEnabled)
      object.set("GlobalSecondaryIndexes", globalSecondaryIndexes)
      object.set("GlobalTableSettingsReplicationMode", globalTableSettingsReplicationMode)
      object.set("KinesisStreamSpecification", kinesisStreamSpecification)
      object.set("PointInTimeRecoverySpecification", pointInTimeRecoverySpecification)
      object.set("ReadOnDemandThroughputSettings", readOnDemandThroughputSettings)
      object.set("ReadProvisionedThroughputSettings", readProvisionedThroughputSettings)
      object.set("Region", region)
      object.set("ReplicaStreamSpecification", replicaStreamSpecification)
      object.set("ResourcePolicy", resourcePolicy)
      object.set("SSESpecification", sseSpecification)
      object.set("TableClass", tableClass)
      object.set("Tags", tags)
      return .object(object)
    }

    /// What `GlobalTableSettingsReplicationMode` may say: any text, and those that are known by
    /// name.
    public enum GlobalTableSettingsReplicationMode: StringLike {}
  }

  /// The property type `ReplicaStreamSpecification` of `AWS::DynamoDB::GlobalTable`.
  public struct ReplicaStreamSpecification: PropertyValue, Equatable {
    /// `ResourcePolicy`.
    public var resourcePolicy: ResourcePolicy

    /// A value of these properties.
    public init(resourcePolicy: ResourcePolicy) {
      self.resourcePolicy = resourcePolicy
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ResourcePolicy", resourcePolicy)
      return .object(object)
    }
  }

  /// The property type `ResourcePolicy` of `AWS::DynamoDB::GlobalTable`.
  public struct ResourcePolicy: PropertyValue, Equatable {
    /// `PolicyDocument`.
    public var policyDocument: PolicyDocument

    /// A value of these properties.
    public init(policyDocument: PolicyDocument) {
      self.policyDocument = policyDocument
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("PolicyDocument", policyDocument)
      return .object(object)
    }
  }

  /// The property type `SSESpecification` of `AWS::DynamoDB::GlobalTable`.
  public struct SSESpecification: PropertyValue, Equatable {
    /// `SSEEnabled`.
    public var sseEnabled: Token<Bool>
    /// `SSEType`.
    public var sseType: Token<SSEType>?

    /// A value of these properties.
    public init(sseEnabled: Token<Bool>, sseType: Token<SSEType>? = nil) {
      self.sseEnabled = sseEnabled
      self.sseType = sseType
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("SSEEnabled", sseEnabled)
      object.set("SSEType", sseType)
      return .object(object)
    }

    /// What `SSEType` may say: any text, and those that are known by name.
    public enum SSEType: StringLike {}
  }

  /// The property type `StreamSpecification` of `AWS::DynamoDB::GlobalTable`.
  public struct StreamSpecification: PropertyValue, Equatable {
    /// `StreamViewType`.
    public var streamViewType: Token<String>

    /// A value of these properties.
    public init(streamViewType: Token<String>) {
      self.streamViewType = streamViewType
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("StreamViewType", streamViewType)
      return .object(object)
    }
  }

  /// The property type `Tag` of `AWS::DynamoDB::GlobalTable`.
  public struct Tag: PropertyValue, Equatable {
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

  /// The property type `TargetTrackingScalingPolicyConfiguration` of `AWS::DynamoDB::GlobalTable`.
  public struct TargetTrackingScalingPolicyConfiguration: PropertyValue, Equatable {
    /// `DisableScaleIn`.
    public var disableScaleIn: Token<Bool>?
    /// `ScaleInCooldown`: at least 0.
    public var scaleInCooldown: Token<Int>?
    /// `ScaleOutCooldown`: at least 0.
    public var scaleOutCooldown: Token<Int>?
    /// `TargetValue`.
    public var targetValue: Token<Double>

    /// A value of these properties.
    public init(
      targetValue: Token<Double>,
      disableScaleIn: Token<Bool>? = nil,
      scaleInCooldown: Token<Int>? = nil,
      scaleOutCooldown: Token<Int>? = nil
    ) {
      self.targetValue = targetValue
      self.disableScaleIn = disableScaleIn
      self.scaleInCooldown = scaleInCooldown
      self.scaleOutCooldown = scaleOutCooldown
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("DisableScaleIn", disableScaleIn)
      object.set("ScaleInCooldown", scaleInCooldown)
      object.set("ScaleOutCooldown", scaleOutCooldown)
      object.set("TargetValue", targetValue)
      return .object(object)
    }
  }

  /// The property type `TimeToLiveSpecification` of `AWS::DynamoDB::GlobalTable`.
  public struct TimeToLiveSpecification: PropertyValue, Equatable {
    /// `AttributeName`.
    public var attributeName: Token<String>?
    /// `Enabled`.
    public var enabled: Token<Bool>

    /// A value of these properties.
    public init(enabled: Token<Bool>, attributeName: Token<String>? = nil) {
      self.enabled = enabled
      self.attributeName = attributeName
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AttributeName", attributeName)
      object.set("Enabled", enabled)
      return .object(object)
    }
  }

  /// The property type `WarmThroughput` of `AWS::DynamoDB::GlobalTable`.
  public struct WarmThroughput: PropertyValue, Equatable {
    /// `ReadUnitsPerSecond`: at least 1.
    public var readUnitsPerSecond: Token<Int>?
    /// `WriteUnitsPerSecond`: at least 1.
    public var writeUnitsPerSecond: Token<Int>?

    /// A value of these properties.
    public init(readUnitsPerSecond: Token<Int>? = nil, writeUnitsPerSecond: Token<Int>? = nil) {
      self.readUnitsPerSecond = readUnitsPerSecond
      self.writeUnitsPerSecond = writeUnitsPerSecond
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ReadUnitsPerSecond", readUnitsPerSecond)
      object.set("WriteUnitsPerSecond", writeUnitsPerSecond)
      return .object(object)
    }
  }

  /// The property type `WriteOnDemandThroughputSettings` of `AWS::DynamoDB::GlobalTable`.
  public struct WriteOnDemandThroughputSettings: PropertyValue, Equatable {
    /// `MaxWriteRequestUnits`: at least 1.
    public var maxWriteRequestUnits: Token<Int>?

    /// A value of these properties.
    public init(maxWriteRequestUnits: Token<Int>? = nil) {
      self.maxWriteRequestUnits = maxWriteRequestUnits
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("MaxWriteRequestUnits", maxWriteRequestUnits)
      return .object(object)
    }
  }

  /// The property type `WriteProvisionedThroughputSettings` of `AWS::DynamoDB::GlobalTable`.
  public struct WriteProvisionedThroughputSettings: PropertyValue, Equatable {
    /// `WriteCapacityAutoScalingSettings`.
    public var writeCapacityAutoScalingSettings: CapacityAutoScalingSettings?

    /// A value of these properties.
    public init(writeCapacityAutoScalingSettings: CapacityAutoScalingSettings? = nil) {
      self.writeCapacityAutoScalingSettings = writeCapacityAutoScalingSettings
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("WriteCapacityAutoScalingSettings", writeCapacityAutoScalingSettings)
      return .object(object)
    }
  }
}

extension Token<CFN.DynamoDB.GlobalTable.MultiRegionConsistency> {
  /// `EVENTUAL`.
  public static var eventual: Self { "EVENTUAL" }
  /// `STRONG`.
  public static var strong: Self { "STRONG" }
}

extension Token<CFN.DynamoDB.GlobalTable.AttributeDefinition.AttributeType> {
  /// `B`.
  public static var b: Self { "B" }
  /// `N`.
  public static var n: Self { "N" }
  /// `S`.
  public static var s: Self { "S" }
}

extension Token<CFN.DynamoDB.GlobalTable.ContributorInsightsSpecification.Mode> {
  /// `ACCESSED_AND_THROTTLED_KEYS`.
  public static var accessedAndThrottledKeys: Self { "ACCESSED_AND_THROTTLED_KEYS" }
  /// `THROTTLED_KEYS`.
  public static var throttledKeys: Self { "THROTTLED_KEYS" }
}

extension Token<CFN.DynamoDB.GlobalTable.GlobalSecondaryIndex.KeySchemaProperty.KeyType> {
  /// `HASH`.
  public static var hash: Self { "HASH" }
  /// `RANGE`.
  public static var range: Self { "RANGE" }
}

extension Token<CFN.DynamoDB.GlobalTable.KeySchema.KeyType> {
  /// `HASH`.
  public static var hash: Self { "HASH" }
  /// `RANGE`.
  public static var range: Self { "RANGE" }
}

extension Token<
  CFN.DynamoDB.GlobalTable.KinesisStreamSpecification.ApproximateCreationDateTimePrecision
> {
  /// `MICROSECOND`.
  public static var microsecond: Self { "MICROSECOND" }
  /// `MILLISECOND`.
  public static var millisecond: Self { "MILLISECOND" }
}

extension Token<CFN.DynamoDB.GlobalTable.ReplicaSpecification.GlobalTableSettingsReplicationMode> {
  /// `ENABLED`.
  public static var enabled: Self { "ENABLED" }
  /// `DISABLED`.
  public static var disabled: Self { "DISABLED" }
}

extension Token<CFN.DynamoDB.GlobalTable.SSESpecification.SSEType> {
  /// `AES256`.
  public static var aes256: Self { "AES256" }
  /// `KMS`.
  public static var kms: Self { "KMS" }
}
