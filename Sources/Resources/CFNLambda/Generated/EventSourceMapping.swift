// Generated from the schema of AWS::Lambda::EventSourceMapping
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Lambda {
  /// The resource type `AWS::Lambda::EventSourceMapping`.
  public struct EventSourceMapping: Resource {
    /// `AmazonManagedKafkaEventSourceConfig`.
    public var amazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig?
    /// `BatchSize`: 1 to 10000.
    public var batchSize: Token<Int>?
    /// `BisectBatchOnFunctionError`.
    public var bisectBatchOnFunctionError: Token<Bool>?
    /// `DestinationConfig`.
    public var destinationConfig: DestinationConfig?
    /// `DocumentDBEventSourceConfig`.
    public var documentDBEventSourceConfig: DocumentDBEventSourceConfig?
    /// `Enabled`.
    public var enabled: Token<Bool>?
    /// `EventSourceArn`: 12 to 1024 characters. Changing it replaces the resource.
    public var eventSourceArn: Token<ARN>?
    /// `FilterCriteria`.
    public var filterCriteria: FilterCriteria?
    /// `FunctionName`: 1 to 140 characters.
    public var functionName: Token<String>
    /// `FunctionResponseTypes`: at most 1 element.
    public var functionResponseTypes: Token<[FunctionResponseType]>?
    /// `KmsKeyArn`: 12 to 2048 characters, matching `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`.
    public var kmsKeyArn: Token<ARN>?
    /// `LoggingConfig`.
    public var loggingConfig: LoggingConfig?
    /// `MaximumBatchingWindowInSeconds`: 0 to 300.
    public var maximumBatchingWindowInSeconds: Token<Int>?
    /// `MaximumRecordAgeInSeconds`: -1 to 604800.
    public var maximumRecordAgeInSeconds: Token<Int>?
    /// `MaximumRetryAttempts`: -1 to 10000.
    public var maximumRetryAttempts: Token<Int>?
    /// `MetricsConfig`.
    public var metricsConfig: MetricsConfig?
    /// `ParallelizationFactor`: 1 to 10.
    public var parallelizationFactor: Token<Int>?
    /// `ProvisionedPollerConfig`.
    public var provisionedPollerConfig: ProvisionedPollerConfig?
    /// `Queues`: exactly 1 element.
    public var queues: Token<[String]>?
    /// `ScalingConfig`.
    public var scalingConfig: ScalingConfig?
    /// `SelfManagedEventSource`. Changing it replaces the resource.
    public var selfManagedEventSource: SelfManagedEventSource?
    /// `SelfManagedKafkaEventSourceConfig`.
    public var selfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig?
    /// `SourceAccessConfigurations`: 1 to 22 elements.
    public var sourceAccessConfigurations: [SourceAccessConfiguration]?
    /// `StartingPosition`: 6 to 12 characters, matching `(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+`.
    /// Changing it replaces the resource.
    public var startingPosition: Token<String>?
    /// `StartingPositionTimestamp`. Changing it replaces the resource.
    public var startingPositionTimestamp: Token<Double>?
    /// `Tags`.
    public var tags: [Tag]?
    /// `Topics`: exactly 1 element.
    public var topics: Token<[String]>?
    /// `TumblingWindowInSeconds`: 0 to 900.
    public var tumblingWindowInSeconds: Token<Int>?

    /// A resource with these properties.
    public init(
      functionName: Token<String>,
      amazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig? = nil,
      batchSize: Token<Int>? = nil,
      bisectBatchOnFunctionError: Token<Bool>? = nil,
      destinationConfig: DestinationConfig? = nil,
      documentDBEventSourceConfig: DocumentDBEventSourceConfig? = nil,
      enabled: Token<Bool>? = nil,
      eventSourceArn: Token<ARN>? = nil,
      filterCriteria: FilterCriteria? = nil,
      functionResponseTypes: Token<[FunctionResponseType]>? = nil,
      kmsKeyArn: Token<ARN>? = nil,
      loggingConfig: LoggingConfig? = nil,
      maximumBatchingWindowInSeconds: Token<Int>? = nil,
      maximumRecordAgeInSeconds: Token<Int>? = nil,
      maximumRetryAttempts: Token<Int>? = nil,
      metricsConfig: MetricsConfig? = nil,
      parallelizationFactor: Token<Int>? = nil,
      provisionedPollerConfig: ProvisionedPollerConfig? = nil,
      queues: Token<[String]>? = nil,
      scalingConfig: ScalingConfig? = nil,
      selfManagedEventSource: SelfManagedEventSource? = nil,
      selfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig? = nil,
      sourceAccessConfigurations: [SourceAccessConfiguration]? = nil,
      startingPosition: Token<String>? = nil,
      startingPositionTimestamp: Token<Double>? = nil,
      tags: [Tag]? = nil,
      topics: Token<[String]>? = nil,
      tumblingWindowInSeconds: Token<Int>? = nil
    ) {
      self.functionName = functionName
      self.amazonManagedKafkaEventSourceConfig = amazonManagedKafkaEventSourceConfig
      self.batchSize = batchSize
      self.bisectBatchOnFunctionError = bisectBatchOnFunctionError
      self.destinationConfig = destinationConfig
      self.documentDBEventSourceConfig = documentDBEventSourceConfig
      self.enabled = enabled
      self.eventSourceArn = eventSourceArn
      self.filterCriteria = filterCriteria
      self.functionResponseTypes = functionResponseTypes
      self.kmsKeyArn = kmsKeyArn
      self.loggingConfig = loggingConfig
      self.maximumBatchingWindowInSeconds = maximumBatchingWindowInSeconds
      self.maximumRecordAgeInSeconds = maximumRecordAgeInSeconds
      self.maximumRetryAttempts = maximumRetryAttempts
      self.metricsConfig = metricsConfig
      self.parallelizationFactor = parallelizationFactor
      self.provisionedPollerConfig = provisionedPollerConfig
      self.queues = queues
      self.scalingConfig = scalingConfig
      self.selfManagedEventSource = selfManagedEventSource
      self.selfManagedKafkaEventSourceConfig = selfManagedKafkaEventSourceConfig
      self.sourceAccessConfigurations = sourceAccessConfigurations
      self.startingPosition = startingPosition
      self.startingPositionTimestamp = startingPositionTimestamp
      self.tags = tags
      self.topics = topics
      self.tumblingWindowInSeconds = tumblingWindowInSeconds
    }

    /// `AWS::Lambda::EventSourceMapping`.
    public var type: String { "AWS::Lambda::EventSourceMapping" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("AmazonManagedKafkaEventSourceConfig", amazonManagedKafkaEventSourceConfig)
      properties.set("BatchSize", batchSize)
      properties.set("BisectBatchOnFunctionError", bisectBatchOnFunctionError)
      properties.set("DestinationConfig", destinationConfig)
      properties.set("DocumentDBEventSourceConfig", documentDBEventSourceConfig)
      properties.set("Enabled", enabled)
      properties.set("EventSourceArn", eventSourceArn)
      properties.set("FilterCriteria", filterCriteria)
      properties.set("FunctionName", functionName)
      properties.set("FunctionResponseTypes", functionResponseTypes)
      properties.set("KmsKeyArn", kmsKeyArn)
      properties.set("LoggingConfig", loggingConfig)
      properties.set("MaximumBatchingWindowInSeconds", maximumBatchingWindowInSeconds)
      properties.set("MaximumRecordAgeInSeconds", maximumRecordAgeInSeconds)
      properties.set("MaximumRetryAttempts", maximumRetryAttempts)
      properties.set("MetricsConfig", metricsConfig)
      properties.set("ParallelizationFactor", parallelizationFactor)
      properties.set("ProvisionedPollerConfig", provisionedPollerConfig)
      properties.set("Queues", queues)
      properties.set("ScalingConfig", scalingConfig)
      properties.set("SelfManagedEventSource", selfManagedEventSource)
      properties.set("SelfManagedKafkaEventSourceConfig", selfManagedKafkaEventSourceConfig)
      properties.set("SourceAccessConfigurations", sourceAccessConfigurations)
      properties.set("StartingPosition", startingPosition)
      properties.set("StartingPositionTimestamp", startingPositionTimestamp)
      properties.set("Tags", tags)
      properties.set("Topics", topics)
      properties.set("TumblingWindowInSeconds", tumblingWindowInSeconds)
      return properties
    }
  }
}

extension Handle<CFN.Lambda.EventSourceMapping> {
  /// The attribute `Id`, of `Fn::GetAtt`.
  public var id: Token<String> { attribute("Id") }

  /// The attribute `EventSourceMappingArn`, of `Fn::GetAtt`.
  public var eventSourceMappingArn: Token<ARN> { attribute("EventSourceMappingArn") }
}
