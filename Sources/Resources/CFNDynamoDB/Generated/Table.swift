// Generated from the schema of AWS::DynamoDB::Table
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.DynamoDB {
  /// The resource type `AWS::DynamoDB::Table`.
  public struct Table: Resource {
    /// `AttributeDefinitions`.
    public var attributeDefinitions: [AttributeDefinition]?
    /// `BillingMode`.
    public var billingMode: Token<String>?
    /// `ContributorInsightsSpecification`.
    public var contributorInsightsSpecification: ContributorInsightsSpecification?
    /// `DeletionProtectionEnabled`.
    public var deletionProtectionEnabled: Token<Bool>?
    /// `GlobalSecondaryIndexes`.
    public var globalSecondaryIndexes: [GlobalSecondaryIndex]?
    /// `ImportSourceSpecification`. Changing it replaces the resource.
    public var importSourceSpecification: ImportSourceSpecification?
    /// `KeySchema`. Changing it may replace the resource.
    public var keySchema: Expression
    /// `KinesisStreamSpecification`.
    public var kinesisStreamSpecification: KinesisStreamSpecification?
    /// `LocalSecondaryIndexes`.
    public var localSecondaryIndexes: [LocalSecondaryIndex]?
    /// `OnDemandThroughput`.
    public var onDemandThroughput: OnDemandThroughput?
    /// `PointInTimeRecoverySpecification`.
    public var pointInTimeRecoverySpecification: PointInTimeRecoverySpecification?
    /// `ProvisionedThroughput`.
    public var provisionedThroughput: ProvisionedThroughput?
    /// `ResourcePolicy`.
    public var resourcePolicy: ResourcePolicy?
    /// `SSESpecification`.
    public var sseSpecification: SSESpecification?
    /// `StreamSpecification`.
    public var streamSpecification: StreamSpecification?
    /// `TableClass`.
    public var tableClass: Token<String>?
    /// `TableName`: 1 to 1024 characters. Changing it replaces the resource.
    public var tableName: Token<String>?
    /// `Tags`.
    public var tags: [Tag]?
    /// `TimeToLiveSpecification`.
    public var timeToLiveSpecification: TimeToLiveSpecification?
    /// `WarmThroughput`.
    public var warmThroughput: WarmThroughput?

    /// A resource with these properties.
    public init(
      keySchema: Expression,
      attributeDefinitions: [AttributeDefinition]? = nil,
      billingMode: Token<String>? = nil,
      contributorInsightsSpecification: ContributorInsightsSpecification? = nil,
      deletionProtectionEnabled: Token<Bool>? = nil,
      globalSecondaryIndexes: [GlobalSecondaryIndex]? = nil,
      importSourceSpecification: ImportSourceSpecification? = nil,
      kinesisStreamSpecification: KinesisStreamSpecification? = nil,
      localSecondaryIndexes: [LocalSecondaryIndex]? = nil,
      onDemandThroughput: OnDemandThroughput? = nil,
      pointInTimeRecoverySpecification: PointInTimeRecoverySpecification? = nil,
      provisionedThroughput: ProvisionedThroughput? = nil,
      resourcePolicy: ResourcePolicy? = nil,
      sseSpecification: SSESpecification? = nil,
      streamSpecification: StreamSpecification? = nil,
      tableClass: Token<String>? = nil,
      tableName: Token<String>? = nil,
      tags: [Tag]? = nil,
      timeToLiveSpecification: TimeToLiveSpecification? = nil,
      warmThroughput: WarmThroughput? = nil
    ) {
      self.keySchema = keySchema
      self.attributeDefinitions = attributeDefinitions
      self.billingMode = billingMode
      self.contributorInsightsSpecification = contributorInsightsSpecification
      self.deletionProtectionEnabled = deletionProtectionEnabled
      self.globalSecondaryIndexes = globalSecondaryIndexes
      self.importSourceSpecification = importSourceSpecification
      self.kinesisStreamSpecification = kinesisStreamSpecification
      self.localSecondaryIndexes = localSecondaryIndexes
      self.onDemandThroughput = onDemandThroughput
      self.pointInTimeRecoverySpecification = pointInTimeRecoverySpecification
      self.provisionedThroughput = provisionedThroughput
      self.resourcePolicy = resourcePolicy
      self.sseSpecification = sseSpecification
      self.streamSpecification = streamSpecification
      self.tableClass = tableClass
      self.tableName = tableName
      self.tags = tags
      self.timeToLiveSpecification = timeToLiveSpecification
      self.warmThroughput = warmThroughput
    }

    /// `AWS::DynamoDB::Table`.
    public var type: String { "AWS::DynamoDB::Table" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("AttributeDefinitions", attributeDefinitions)
      properties.set("BillingMode", billingMode)
      properties.set("ContributorInsightsSpecification", contributorInsightsSpecification)
      properties.set("DeletionProtectionEnabled", deletionProtectionEnabled)
      properties.set("GlobalSecondaryIndexes", globalSecondaryIndexes)
      properties.set("ImportSourceSpecification", importSourceSpecification)
      properties.set("KeySchema", keySchema)
      properties.set("KinesisStreamSpecification", kinesisStreamSpecification)
      properties.set("LocalSecondaryIndexes", localSecondaryIndexes)
      properties.set("OnDemandThroughput", onDemandThroughput)
      properties.set("PointInTimeRecoverySpecification", pointInTimeRecoverySpecification)
      properties.set("ProvisionedThroughput", provisionedThroughput)
      properties.set("ResourcePolicy", resourcePolicy)
      properties.set("SSESpecification", sseSpecification)
      properties.set("StreamSpecification", streamSpecification)
      properties.set("TableClass", tableClass)
      properties.set("TableName", tableName)
      properties.set("Tags", tags)
      properties.set("TimeToLiveSpecification", timeToLiveSpecification)
      properties.set("WarmThroughput", warmThroughput)
      return properties
    }
  }
}

extension Handle<CFN.DynamoDB.Table> {
  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }

  /// The attribute `StreamArn`, of `Fn::GetAtt`.
  public var streamArn: Token<ARN> { attribute("StreamArn") }
}
