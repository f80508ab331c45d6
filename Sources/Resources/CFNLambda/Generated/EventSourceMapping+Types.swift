// Generated from the schema of AWS::Lambda::EventSourceMapping
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.Lambda.EventSourceMapping {
  /// The property type `AmazonManagedKafkaEventSourceConfig` of `AWS::Lambda::EventSourceMapping`.
  public struct AmazonManagedKafkaEventSourceConfig: PropertyValue, Equatable {
    /// `ConsumerGroupId`: 1 to 200 characters, matching `[a-zA-Z0-9-\/*:_+=.@-]*`.
    public var consumerGroupId: Token<String>?
    /// `SchemaRegistryConfig`.
    public var schemaRegistryConfig: SchemaRegistryConfig?

    /// A value of these properties.
    public init(
      consumerGroupId: Token<String>? = nil,
      schemaRegistryConfig: SchemaRegistryConfig? = nil
    ) {
      self.consumerGroupId = consumerGroupId
      self.schemaRegistryConfig = schemaRegistryConfig
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ConsumerGroupId", consumerGroupId)
      object.set("SchemaRegistryConfig", schemaRegistryConfig)
      return .object(object)
    }
  }

  /// The property type `DestinationConfig` of `AWS::Lambda::EventSourceMapping`.
  public struct DestinationConfig: PropertyValue, Equatable {
    /// `OnFailure`.
    public var onFailure: OnFailure?

    /// A value of these properties.
    public init(onFailure: OnFailure? = nil) {
      self.onFailure = onFailure
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("OnFailure", onFailure)
      return .object(object)
    }
  }

  /// The property type `DocumentDBEventSourceConfig` of `AWS::Lambda::EventSourceMapping`.
  public struct DocumentDBEventSourceConfig: PropertyValue, Equatable {
    /// `CollectionName`: 1 to 57 characters, matching
    /// `^(^(?!(system\x2e)))(^[_a-zA-Z0-9])([^$]*)$`.
    public var collectionName: Token<String>?
    /// `DatabaseName`: 1 to 63 characters.
    public var databaseName: Token<String>?
    /// `FullDocument`.
    public var fullDocument: Token<FullDocument>?

    /// A value of these properties.
    public init(
      collectionName: Token<String>? = nil,
      databaseName: Token<String>? = nil,
      fullDocument: Token<FullDocument>? = nil
    ) {
      self.collectionName = collectionName
      self.databaseName = databaseName
      self.fullDocument = fullDocument
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("CollectionName", collectionName)
      object.set("DatabaseName", databaseName)
      object.set("FullDocument", fullDocument)
      return .object(object)
    }

    /// What `FullDocument` may say: any text, and those that are known by name.
    public enum FullDocument: StringLike {}
  }

  /// The property type `Endpoints` of `AWS::Lambda::EventSourceMapping`.
  public struct Endpoints: PropertyValue, Equatable {
    /// `KafkaBootstrapServers`: 1 to 10 elements.
    public var kafkaBootstrapServers: Token<[String]>?

    /// A value of these properties.
    public init(kafkaBootstrapServers: Token<[String]>? = nil) {
      self.kafkaBootstrapServers = kafkaBootstrapServers
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("KafkaBootstrapServers", kafkaBootstrapServers)
      return .object(object)
    }
  }

  /// The property type `Filter` of `AWS::Lambda::EventSourceMapping`.
  public struct Filter: PropertyValue, Equatable {
    /// `Pattern`: at most 4096 characters.
    public var pattern: Token<String>?

    /// A value of these properties.
    public init(pattern: Token<String>? = nil) {
      self.pattern = pattern
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Pattern", pattern)
      return .object(object)
    }
  }

  /// The property type `FilterCriteria` of `AWS::Lambda::EventSourceMapping`.
  public struct FilterCriteria: PropertyValue, Equatable {
    /// `Filters`: 1 to 20 elements.
    public var filters: [Filter]?

    /// A value of these properties.
    public init(filters: [Filter]? = nil) {
      self.filters = filters
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Filters", filters)
      return .object(object)
    }
  }

  /// What `FunctionResponseType` may say: any text, and those that are known by name.
  public enum FunctionResponseType: StringLike {}

  /// The property type `LoggingConfig` of `AWS::Lambda::EventSourceMapping`.
  public struct LoggingConfig: PropertyValue, Equatable {
    /// `SystemLogLevel`.
    public var systemLogLevel: Token<SystemLogLevel>?

    /// A value of these properties.
    public init(systemLogLevel: Token<SystemLogLevel>? = nil) {
      self.systemLogLevel = systemLogLevel
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("SystemLogLevel", systemLogLevel)
      return .object(object)
    }

    /// What `SystemLogLevel` may say: any text, and those that are known by name.
    public enum SystemLogLevel: StringLike {}
  }

  /// The property type `MetricsConfig` of `AWS::Lambda::EventSourceMapping`.
  public struct MetricsConfig: PropertyValue, Equatable {
    /// `Metrics`: at most 3 elements.
    public var metrics: Token<[Metric]>?

    /// A value of these properties.
    public init(metrics: Token<[Metric]>? = nil) {
      self.metrics = metrics
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Metrics", metrics)
      return .object(object)
    }

    /// What `Metric` may say: any text, and those that are known by name.
    public enum Metric: StringLike {}
  }

  /// The property type `OnFailure` of `AWS::Lambda::EventSourceMapping`.
  public struct OnFailure: PropertyValue, Equatable {
    /// `Destination`: 12 to 1024 characters.
    public var destination: Token<String>?

    /// A value of these properties.
    public init(destination: Token<String>? = nil) {
      self.destination = destination
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Destination", destination)
      return .object(object)
    }
  }

  /// The property type `ProvisionedPollerConfig` of `AWS::Lambda::EventSourceMapping`.
  public struct ProvisionedPollerConfig: PropertyValue, Equatable {
    /// `MaximumPollers`: 1 to 2000.
    public var maximumPollers: Token<Int>?
    /// `MinimumPollers`: 1 to 200.
    public var minimumPollers: Token<Int>?
    /// `PollerGroupName`: at most 128 characters, matching `^[a-zA-Z0-9-_]*$`.
    public var pollerGroupName: Token<String>?

    /// A value of these properties.
    public init(
      maximumPollers: Token<Int>? = nil,
      minimumPollers: Token<Int>? = nil,
      pollerGroupName: Token<String>? = nil
    ) {
      self.maximumPollers = maximumPollers
      self.minimumPollers = minimumPollers
      self.pollerGroupName = pollerGroupName
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("MaximumPollers", maximumPollers)
      object.set("MinimumPollers", minimumPollers)
      object.set("PollerGroupName", pollerGroupName)
      return .object(object)
    }
  }

  /// The property type `ScalingConfig` of `AWS::Lambda::EventSourceMapping`.
  public struct ScalingConfig: PropertyValue, Equatable {
    /// `MaximumConcurrency`: 2 to 1000.
    public var maximumConcurrency: Token<Int>?

    /// A value of these properties.
    public init(maximumConcurrency: Token<Int>? = nil) {
      self.maximumConcurrency = maximumConcurrency
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("MaximumConcurrency", maximumConcurrency)
      return .object(object)
    }
  }

  /// The property type `SchemaRegistryAccessConfig` of `AWS::Lambda::EventSourceMapping`.
  public struct SchemaRegistryAccessConfig: PropertyValue, Equatable {
    /// `Type`.
    public var type: Token<TypeProperty>?
    /// `URI`: 1 to 10000 characters.
    public var uri: Token<ARN>?

    /// A value of these properties.
    public init(type: Token<TypeProperty>? = nil, uri: Token<ARN>? = nil) {
      self.type = type
      self.uri = uri
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Type", type)
      object.set("URI", uri)
      return .object(object)
    }

    /// What `Type` may say: any text, and those that are known by name.
    public enum TypeProperty: StringLike {}
  }

  /// The property type `SchemaRegistryConfig` of `AWS::Lambda::EventSourceMapping`.
  public struct SchemaRegistryConfig: PropertyValue, Equatable {
    /// `AccessConfigs`: at most 2 elements.
    public var accessConfigs: [SchemaRegistryAccessConfig]?
    /// `EventRecordFormat`.
    public var eventRecordFormat: Token<EventRecordFormat>?
    /// `SchemaRegistryURI`: 1 to 10000 characters, matching `[a-zA-Z0-9-/*:_+=.@-]*`.
    public var schemaRegistryURI: Token<String>?
    /// `SchemaValidationConfigs`: 1 to 2 elements.
    public var schemaValidationConfigs: [SchemaValidationConfig]?

    /// A value of these properties.
    public init(
      accessConfigs: [SchemaRegistryAccessConfig]? = nil,
      eventRecordFormat: Token<EventRecordFormat>? = nil,
      schemaRegistryURI: Token<String>? = nil,
      schemaValidationConfigs: [SchemaValidationConfig]? = nil
    ) {
      self.accessConfigs = accessConfigs
      self.eventRecordFormat = eventRecordFormat
      self.schemaRegistryURI = schemaRegistryURI
      self.schemaValidationConfigs = schemaValidationConfigs
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AccessConfigs", accessConfigs)
      object.set("EventRecordFormat", eventRecordFormat)
      object.set("SchemaRegistryURI", schemaRegistryURI)
      object.set("SchemaValidationConfigs", schemaValidationConfigs)
      return .object(object)
    }

    /// What `EventRecordFormat` may say: any text, and those that are known by name.
    public enum EventRecordFormat: StringLike {}
  }

  /// The property type `SchemaValidationConfig` of `AWS::Lambda::EventSourceMapping`.
  public struct SchemaValidationConfig: PropertyValue, Equatable {
    /// `Attribute`.
    public var attribute: Token<Attribute>?

    /// A value of these properties.
    public init(attribute: Token<Attribute>? = nil) {
      self.attribute = attribute
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Attribute", attribute)
      return .object(object)
    }

    /// What `Attribute` may say: any text, and those that are known by name.
    public enum Attribute: StringLike {}
  }

  /// The property type `SelfManagedEventSource` of `AWS::Lambda::EventSourceMapping`.
  public struct SelfManagedEventSource: PropertyValue, Equatable {
    /// `Endpoints`.
    public var endpoints: Endpoints?

    /// A value of these properties.
    public init(endpoints: Endpoints? = nil) {
      self.endpoints = endpoints
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Endpoints", endpoints)
      return .object(object)
    }
  }

  /// The property type `SelfManagedKafkaEventSourceConfig` of `AWS::Lambda::EventSourceMapping`.
  public struct SelfManagedKafkaEventSourceConfig: PropertyValue, Equatable {
    /// `ConsumerGroupId`: 1 to 200 characters, matching `[a-zA-Z0-9-\/*:_+=.@-]*`.
    public var consumerGroupId: Token<String>?
    /// `SchemaRegistryConfig`.
    public var schemaRegistryConfig: SchemaRegistryConfig?

    /// A value of these properties.
    public init(
      consumerGroupId: Token<String>? = nil,
      schemaRegistryConfig: SchemaRegistryConfig? = nil
    ) {
      self.consumerGroupId = consumerGroupId
      self.schemaRegistryConfig = schemaRegistryConfig
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ConsumerGroupId", consumerGroupId)
      object.set("SchemaRegistryConfig", schemaRegistryConfig)
      return .object(object)
    }
  }

  /// The property type `SourceAccessConfiguration` of `AWS::Lambda::EventSourceMapping`.
  public struct SourceAccessConfiguration: PropertyValue, Equatable {
    /// `Type`.
    public var type: Token<TypeProperty>?
    /// `URI`: 1 to 200 characters, matching `[a-zA-Z0-9-\/*:_+=.@-]*`.
    public var uri: Token<String>?

    /// A value of these properties.
    public init(type: Token<TypeProperty>? = nil, uri: Token<String>? = nil) {
      self.type = type
      self.uri = uri
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Type", type)
      object.set("URI", uri)
      return .object(object)
    }

    /// What `Type` may say: any text, and those that are known by name.
    public enum TypeProperty: StringLike {}
  }

  /// The property type `Tag` of `AWS::Lambda::EventSourceMapping`.
  public struct Tag: PropertyValue, Equatable {
    /// `Key`: 1 to 128 characters.
    public var key: Token<String>
    /// `Value`: at most 256 characters.
    public var value: Token<String>?

    /// A value of these properties.
    public init(key: Token<String>, value: Token<String>? = nil) {
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
}

extension Token<CFN.Lambda.EventSourceMapping.FunctionResponseType> {
  /// `ReportBatchItemFailures`.
  public static var reportBatchItemFailures: Self { "ReportBatchItemFailures" }
}

extension Token<CFN.Lambda.EventSourceMapping.DocumentDBEventSourceConfig.FullDocument> {
  /// `UpdateLookup`.
  public static var updateLookup: Self { "UpdateLookup" }
  /// `Default`.
  public static var `default`: Self { "Default" }
}

extension Token<CFN.Lambda.EventSourceMapping.LoggingConfig.SystemLogLevel> {
  /// `DEBUG`.
  public static var debug: Self { "DEBUG" }
  /// `INFO`.
  public static var info: Self { "INFO" }
  /// `WARN`.
  public static var warn: Self { "WARN" }
}

extension Token<CFN.Lambda.EventSourceMapping.MetricsConfig.Metric> {
  /// `EventCount`.
  public static var eventCount: Self { "EventCount" }
  /// `ErrorCount`.
  public static var errorCount: Self { "ErrorCount" }
  /// `KafkaMetrics`.
  public static var kafkaMetrics: Self { "KafkaMetrics" }
}

extension Token<CFN.Lambda.EventSourceMapping.SchemaRegistryAccessConfig.TypeProperty> {
  /// `BASIC_AUTH`.
  public static var basicAuth: Self { "BASIC_AUTH" }
  /// `CLIENT_CERTIFICATE_TLS_AUTH`.
  public static var clientCertificateTlsAuth: Self { "CLIENT_CERTIFICATE_TLS_AUTH" }
  /// `SERVER_ROOT_CA_CERTIFICATE`.
  public static var serverRootCaCertificate: Self { "SERVER_ROOT_CA_CERTIFICATE" }
}

extension Token<CFN.Lambda.EventSourceMapping.SchemaRegistryConfig.EventRecordFormat> {
  /// `JSON`.
  public static var json: Self { "JSON" }
  /// `SOURCE`.
  public static var source: Self { "SOURCE" }
}

extension Token<CFN.Lambda.EventSourceMapping.SchemaValidationConfig.Attribute> {
  /// `KEY`.
  public static var key: Self { "KEY" }
  /// `VALUE`.
  public static var value: Self { "VALUE" }
}

extension Token<CFN.Lambda.EventSourceMapping.SourceAccessConfiguration.TypeProperty> {
  /// `BASIC_AUTH`.
  public static var basicAuth: Self { "BASIC_AUTH" }
  /// `VPC_SUBNET`.
  public static var vpcSubnet: Self { "VPC_SUBNET" }
  /// `VPC_SECURITY_GROUP`.
  public static var vpcSecurityGroup: Self { "VPC_SECURITY_GROUP" }
  /// `SASL_SCRAM_512_AUTH`.
  public static var saslScram512Auth: Self { "SASL_SCRAM_512_AUTH" }
  /// `SASL_SCRAM_256_AUTH`.
  public static var saslScram256Auth: Self { "SASL_SCRAM_256_AUTH" }
  /// `VIRTUAL_HOST`.
  public static var virtualHost: Self { "VIRTUAL_HOST" }
  /// `CLIENT_CERTIFICATE_TLS_AUTH`.
  public static var clientCertificateTlsAuth: Self { "CLIENT_CERTIFICATE_TLS_AUTH" }
  /// `SERVER_ROOT_CA_CERTIFICATE`.
  public static var serverRootCaCertificate: Self { "SERVER_ROOT_CA_CERTIFICATE" }
}
