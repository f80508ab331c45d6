// Generated from the schema of AWS::DynamoDB::GlobalTable
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.DynamoDB {
  /// The resource type `AWS::DynamoDB::GlobalTable`.
  public struct GlobalTable: Resource {
    /// `AttributeDefinitions`: at least 1 element.
    public var attributeDefinitions: [AttributeDefinition]?
    /// `BillingMode`.
    public var billingMode: Token<String>?
    /// `GlobalSecondaryIndexes`.
    public var globalSecondaryIndexes: [GlobalSecondaryIndex]?
    /// `GlobalTableSourceArn`. Changing it may replace the resource.
    public var globalTableSourceArn: Token<ARN>?
    /// `GlobalTableWitnesses`: exactly 1 element.
    public var globalTableWitnesses: [GlobalTableWitness]?
    /// `KeySchema`. Changing it may replace the resource.
    public var keySchema: [KeySchema]?
    /// `LocalSecondaryIndexes`. Changing it may replace the resource.
    public var localSecondaryIndexes: [LocalSecondaryIndex]?
    /// `MultiRegionConsistency`.
    public var multiRegionConsistency: Token<MultiRegionConsistency>?
    /// `ReadOnDemandThroughputSettings`.
    public var readOnDemandThroughputSettings: ReadOnDemandThroughputSettings?
    /// `ReadProvisionedThroughputSettings`.
    public var readProvisionedThroughputSettings: GlobalReadProvisionedThroughputSettings?
    /// `Replicas`: at least 1 element.
    public var replicas: [ReplicaSpecification]
    /// `SSESpecification`.
    public var sseSpecification: SSESpecification?
    /// `StreamSpecification`.
    public var streamSpecification: StreamSpecification?
    /// `TableName`: 1 to 1024 characters. Changing it replaces the resource.
    public var tableName: Token<String>?
    /// `TimeToLiveSpecification`.
    public var timeToLiveSpecification: TimeToLiveSpecification?
    /// `WarmThroughput`.
    public var warmThroughput: WarmThroughput?
    /// `WriteOnDemandThroughputSettings`.
    public var writeOnDemandThroughputSettings: WriteOnDemandThroughputSettings?
    /// `WriteProvisionedThroughputSettings`.
    public var writeProvisionedThroughputSettings: WriteProvisionedThroughputSettings?

    /// A resource with these properties.
    public init(
      replicas: [ReplicaSpecification],
      attributeDefinitions: [AttributeDefinition]? = nil,
      billingMode: Token<String>? = nil,
      globalSecondaryIndexes: [GlobalSecondaryIndex]? = nil,
      globalTableSourceArn: Token<ARN>? = nil,
      globalTableWitnesses: [GlobalTableWitness]? = nil,
      keySchema: [KeySchema]? = nil,
      localSecondaryIndexes: [LocalSecondaryIndex]? = nil,
      multiRegionConsistency: Token<MultiRegionConsistency>? = nil,
      readOnDemandThroughputSettings: ReadOnDemandThroughputSettings? = nil,
      readProvisionedThroughputSettings: GlobalReadProvisionedThroughputSettings? = nil,
      sseSpecification: SSESpecification? = nil,
      streamSpecification: StreamSpecification? = nil,
      tableName: Token<String>? = nil,
      timeToLiveSpecification: TimeToLiveSpecification? = nil,
      warmThroughput: WarmThroughput? = nil,
      writeOnDemandThroughputSettings: WriteOnDemandThroughputSettings? = nil,
      writeProvisionedThroughputSettings: WriteProvisionedThroughputSettings? = nil
    ) {
      self.replicas = replicas
      self.attributeDefinitions = attributeDefinitions
      self.billingMode = billingMode
      self.globalSecondaryIndexes = globalSecondaryIndexes
      self.globalTableSourceArn = globalTableSourceArn
      self.globalTableWitnesses = globalTableWitnesses
      self.keySchema = keySchema
      self.localSecondaryIndexes = localSecondaryIndexes
      self.multiRegionConsistency = multiRegionConsistency
      self.readOnDemandThroughputSettings = readOnDemandThroughputSettings
      self.readProvisionedThroughputSettings = readProvisionedThroughputSettings
      self.sseSpecification = sseSpecification
      self.streamSpecification = streamSpecification
      self.tableName = tableName
      self.timeToLiveSpecification = timeToLiveSpecification
      self.warmThroughput = warmThroughput
      self.writeOnDemandThroughputSettings = writeOnDemandThroughputSettings
      self.writeProvisionedThroughputSettings = writeProvisionedThroughputSettings
    }

    /// `AWS::DynamoDB::GlobalTable`.
    public var type: String { "AWS::DynamoDB::GlobalTable" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("AttributeDefinitions", attributeDefinitions)
      properties.set("BillingMode", billingMode)
      properties.set("GlobalSecondaryIndexes", globalSecondaryIndexes)
      properties.set("GlobalTableSourceArn", globalTableSourceArn)
      properties.set("GlobalTableWitnesses", globalTableWitnesses)
      properties.set("KeySchema", keySchema)
      properties.set("LocalSecondaryIndexes", localSecondaryIndexes)
      properties.set("MultiRegionConsistency", multiRegionConsistency)
      properties.set("ReadOnDemandThroughputSettings", readOnDemandThroughputSettings)
      properties.set("ReadProvisionedThroughputSettings", readProvisionedThroughputSettings)
      properties.set("Replicas", replicas)
      properties.set("SSESpecification", sseSpecification)
      properties.set("StreamSpecification", streamSpecification)
      properties.set("TableName", tableName)
      properties.set("TimeToLiveSpecification", timeToLiveSpecification)
      properties.set("WarmThroughput", warmThroughput)
      properties.set("WriteOnDemandThroughputSettings", writeOnDemandThroughputSettings)
      properties.set("WriteProvisionedThroughputSettings", writeProvisionedThroughputSettings)
      return properties
    }
  }
}

extension Handle<CFN.DynamoDB.GlobalTable> {
  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }

  /// The attribute `StreamArn`, of `Fn::GetAtt`.
  public var streamArn: Token<ARN> { attribute("StreamArn") }

  /// The attribute `TableId`, of `Fn::GetAtt`.
  public var tableId: Token<String> { attribute("TableId") }
}
