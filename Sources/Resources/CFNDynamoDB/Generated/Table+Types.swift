// Generated from the schema of AWS::DynamoDB::Table
// by GenerateResources; not edited by hand.

public import CloudFormation
public import IAMPolicy

extension CFN.DynamoDB.Table {
  /// The property type `AttributeDefinition` of `AWS::DynamoDB::Table`.
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

  /// The property type `ContributorInsightsSpecification` of `AWS::DynamoDB::Table`.
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

  /// The property type `Csv` of `AWS::DynamoDB::Table`.
  public struct Csv: PropertyValue, Equatable {
    /// `Delimiter`.
    public var delimiter: Token<String>?
    /// `HeaderList`.
    public var headerList: Token<[String]>?

    /// A value of these properties.
    public init(delimiter: Token<String>? = nil, headerList: Token<[String]>? = nil) {
      self.delimiter = delimiter
      self.headerList = headerList
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Delimiter", delimiter)
      object.set("HeaderList", headerList)
      return .object(object)
    }
  }

  /// The property type `GlobalSecondaryIndex` of `AWS::DynamoDB::Table`.
  public struct GlobalSecondaryIndex: PropertyValue, Equatable {
    /// `ContributorInsightsSpecification`.
    public var contributorInsightsSpecification: ContributorInsightsSpecification?
    /// `IndexName`.
    public var indexName: Token<String>
    /// `KeySchema`: at least 1 element.
    public var keySchema: [KeySchemaProperty]
    /// `OnDemandThroughput`.
    public var onDemandThroughput: OnDemandThroughput?
    /// `Projection`.
    public var projection: Projection
    /// `ProvisionedThroughput`.
    public var provisionedThroughput: ProvisionedThroughput?
    /// `WarmThroughput`.
    public var warmThroughput: WarmThroughput?

    /// A value of these properties.
    public init(
      indexName: Token<String>,
      keySchema: [KeySchemaProperty],
      projection: Projection,
      contributorInsightsSpecification: ContributorInsightsSpecification? = nil,
      onDemandThroughput: OnDemandThroughput? = nil,
      provisionedThroughput: ProvisionedThroughput? = nil,
      warmThroughput: WarmThroughput? = nil
    ) {
      self.indexName = indexName
      self.keySchema = keySchema
      self.projection = projection
      self.contributorInsightsSpecification = contributorInsightsSpecification
      self.onDemandThroughput = onDemandThroughput
      self.provisionedThroughput = provisionedThroughput
      self.warmThroughput = warmThroughput
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ContributorInsightsSpecification", contributorInsightsSpecification)
      object.set("IndexName", indexName)
      object.set("KeySchema", keySchema)
      object.set("OnDemandThroughput", onDemandThroughput)
      object.set("Projection", projection)
      object.set("ProvisionedThroughput", provisionedThroughput)
      object.set("WarmThroughput", warmThroughput)
      return .object(object)
    }

    /// The property type `KeySchema` of `AWS::DynamoDB::Table`.
    public struct KeySchemaProperty: PropertyValue, Equatable {
      /// `AttributeName`.
      public var attributeName: Token<String>
      /// `KeyType`.
      public var keyType: Token<String>

      /// A value of these properties.
      public init(attributeName: Token<String>, keyType: Token<String>) {
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
    }
  }

  /// The property type `ImportSourceSpecification` of `AWS::DynamoDB::Table`.
  public struct ImportSourceSpecification: PropertyValue, Equatable {
    /// `InputCompressionType`.
    public var inputCompressionType: Token<String>?
    /// `InputFormat`.
    public var inputFormat: Token<String>
    /// `InputFormatOptions`.
    public var inputFormatOptions: InputFormatOptions?
    /// `S3BucketSource`.
    public var s3BucketSource: S3BucketSource

    /// A value of these properties.
    public init(
      inputFormat: Token<String>,
      s3BucketSource: S3BucketSource,
      inputCompressionType: Token<String>? = nil,
      inputFormatOptions: InputFormatOptions? = nil
    ) {
      self.inputFormat = inputFormat
      self.s3BucketSource = s3BucketSource
      self.inputCompressionType = inputCompressionType
      self.inputFormatOptions = inputFormatOptions
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("InputCompressionType", inputCompressionType)
      object.set("InputFormat", inputFormat)
      object.set("InputFormatOptions", inputFormatOptions)
      object.set("S3BucketSource", s3BucketSource)
      return .object(object)
    }
  }

  /// The property type `InputFormatOptions` of `AWS::DynamoDB::Table`.
  public struct InputFormatOptions: PropertyValue, Equatable {
    /// `Csv`.
    public var csv: Csv?

    /// A value of these properties.
    public init(csv: Csv? = nil) {
      self.csv = csv
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Csv", csv)
      return .object(object)
    }
  }

  /// The property type `KeySchema` of `AWS::DynamoDB::Table`.
  public struct KeySchema: PropertyValue, Equatable {
    /// `AttributeName`.
    public var attributeName: Token<String>
    /// `KeyType`.
    public var keyType: Token<String>

    /// A value of these properties.
    public init(attributeName: Token<String>, keyType: Token<String>) {
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
  }

  /// The property type `KinesisStreamSpecification` of `AWS::DynamoDB::Table`.
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

  /// The property type `LocalSecondaryIndex` of `AWS::DynamoDB::Table`.
  public struct LocalSecondaryIndex: PropertyValue, Equatable {
    /// `IndexName`: 3 to 255 characters, matching `^[a-zA-Z0-9_.-]+$`.
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

  /// The property type `OnDemandThroughput` of `AWS::DynamoDB::Table`.
  public struct OnDemandThroughput: PropertyValue, Equatable {
    /// `MaxReadRequestUnits`: at least 1.
    public var maxReadRequestUnits: Token<Int>?
    /// `MaxWriteRequestUnits`: at least 1.
    public var maxWriteRequestUnits: Token<Int>?

    /// A value of these properties.
    public init(maxReadRequestUnits: Token<Int>? = nil, maxWriteRequestUnits: Token<Int>? = nil) {
      self.maxReadRequestUnits = maxReadRequestUnits
      self.maxWriteRequestUnits = maxWriteRequestUnits
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("MaxReadRequestUnits", maxReadRequestUnits)
      object.set("MaxWriteRequestUnits", maxWriteRequestUnits)
      return .object(object)
    }
  }

  /// The property type `PointInTimeRecoverySpecification` of `AWS::DynamoDB::Table`.
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

  /// The property type `Projection` of `AWS::DynamoDB::Table`.
  public struct Projection: PropertyValue, Equatable {
    /// `NonKeyAttributes`.
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

  /// The property type `ProvisionedThroughput` of `AWS::DynamoDB::Table`.
  public struct ProvisionedThroughput: PropertyValue, Equatable {
    /// `ReadCapacityUnits`.
    public var readCapacityUnits: Token<Int>
    /// `WriteCapacityUnits`.
    public var writeCapacityUnits: Token<Int>

    /// A value of these properties.
    public init(readCapacityUnits: Token<Int>, writeCapacityUnits: Token<Int>) {
      self.readCapacityUnits = readCapacityUnits
      self.writeCapacityUnits = writeCapacityUnits
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ReadCapacityUnits", readCapacityUnits)
      object.set("WriteCapacityUnits", writeCapacityUnits)
      return .object(object)
    }
  }

  /// The property type `ResourcePolicy` of `AWS::DynamoDB::Table`.
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

  /// The property type `S3BucketSource` of `AWS::DynamoDB::Table`.
  public struct S3BucketSource: PropertyValue, Equatable {
    /// `S3Bucket`.
    public var s3Bucket: Token<String>
    /// `S3BucketOwner`.
    public var s3BucketOwner: Token<String>?
    /// `S3KeyPrefix`.
    public var s3KeyPrefix: Token<String>?

    /// A value of these properties.
    public init(
      s3Bucket: Token<String>,
      s3BucketOwner: Token<String>? = nil,
      s3KeyPrefix: Token<String>? = nil
    ) {
      self.s3Bucket = s3Bucket
      self.s3BucketOwner = s3BucketOwner
      self.s3KeyPrefix = s3KeyPrefix
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("S3Bucket", s3Bucket)
      object.set("S3BucketOwner", s3BucketOwner)
      object.set("S3KeyPrefix", s3KeyPrefix)
      return .object(object)
    }
  }

  /// The property type `SSESpecification` of `AWS::DynamoDB::Table`.
  public struct SSESpecification: PropertyValue, Equatable {
    /// `KMSMasterKeyId`.
    public var kmsMasterKeyId: Token<String>?
    /// `SSEEnabled`.
    public var sseEnabled: Token<Bool>
    /// `SSEType`.
    public var sseType: Token<SSEType>?

    /// A value of these properties.
    public init(
      sseEnabled: Token<Bool>,
      kmsMasterKeyId: Token<String>? = nil,
      sseType: Token<SSEType>? = nil
    ) {
      self.sseEnabled = sseEnabled
      self.kmsMasterKeyId = kmsMasterKeyId
      self.sseType = sseType
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("KMSMasterKeyId", kmsMasterKeyId)
      object.set("SSEEnabled", sseEnabled)
      object.set("SSEType", sseType)
      return .object(object)
    }

    /// What `SSEType` may say: any text, and those that are known by name.
    public enum SSEType: StringLike {}
  }

  /// The property type `StreamSpecification` of `AWS::DynamoDB::Table`.
  public struct StreamSpecification: PropertyValue, Equatable {
    /// `ResourcePolicy`.
    public var resourcePolicy: ResourcePolicy?
    /// `StreamViewType`.
    public var streamViewType: Token<String>

    /// A value of these properties.
    public init(streamViewType: Token<String>, resourcePolicy: ResourcePolicy? = nil) {
      self.streamViewType = streamViewType
      self.resourcePolicy = resourcePolicy
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ResourcePolicy", resourcePolicy)
      object.set("StreamViewType", streamViewType)
      return .object(object)
    }
  }

  /// The property type `Tag` of `AWS::DynamoDB::Table`.
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

  /// The property type `TimeToLiveSpecification` of `AWS::DynamoDB::Table`.
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

  /// The property type `WarmThroughput` of `AWS::DynamoDB::Table`.
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
}

extension Token<CFN.DynamoDB.Table.AttributeDefinition.AttributeType> {
  /// `B`.
  public static var b: Self { "B" }
  /// `N`.
  public static var n: Self { "N" }
  /// `S`.
  public static var s: Self { "S" }
}

extension Token<CFN.DynamoDB.Table.ContributorInsightsSpecification.Mode> {
  /// `ACCESSED_AND_THROTTLED_KEYS`.
  public static var accessedAndThrottledKeys: Self { "ACCESSED_AND_THROTTLED_KEYS" }
  /// `THROTTLED_KEYS`.
  public static var throttledKeys: Self { "THROTTLED_KEYS" }
}

extension Token<
  CFN.DynamoDB.Table.KinesisStreamSpecification.ApproximateCreationDateTimePrecision
> {
  /// `MICROSECOND`.
  public static var microsecond: Self { "MICROSECOND" }
  /// `MILLISECOND`.
  public static var millisecond: Self { "MILLISECOND" }
}

extension Token<CFN.DynamoDB.Table.SSESpecification.SSEType> {
  /// `KMS`.
  public static var kms: Self { "KMS" }
}
