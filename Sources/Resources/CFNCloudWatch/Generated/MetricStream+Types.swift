// Generated from the schema of AWS::CloudWatch::MetricStream
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.CloudWatch.MetricStream {
  /// The property type `MetricStreamFilter` of `AWS::CloudWatch::MetricStream`.
  public struct MetricStreamFilter: PropertyValue, Equatable {
    /// `MetricNames`: at most 999 elements.
    public var metricNames: Token<[String]>?
    /// `Namespace`: 1 to 255 characters, matching `^[^:]`.
    public var namespace: Token<String>

    /// A value of these properties.
    public init(namespace: Token<String>, metricNames: Token<[String]>? = nil) {
      self.namespace = namespace
      self.metricNames = metricNames
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("MetricNames", metricNames)
      object.set("Namespace", namespace)
      return .object(object)
    }
  }

  /// The property type `MetricStreamStatisticsConfiguration` of `AWS::CloudWatch::MetricStream`.
  public struct MetricStreamStatisticsConfiguration: PropertyValue, Equatable {
    /// `AdditionalStatistics`: at most 20 elements.
    public var additionalStatistics: Token<[String]>
    /// `IncludeMetrics`: at most 100 elements.
    public var includeMetrics: [MetricStreamStatisticsMetric]

    /// A value of these properties.
    public init(
      additionalStatistics: Token<[String]>,
      includeMetrics: [MetricStreamStatisticsMetric]
    ) {
      self.additionalStatistics = additionalStatistics
      self.includeMetrics = includeMetrics
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AdditionalStatistics", additionalStatistics)
      object.set("IncludeMetrics", includeMetrics)
      return .object(object)
    }
  }

  /// The property type `MetricStreamStatisticsMetric` of `AWS::CloudWatch::MetricStream`.
  public struct MetricStreamStatisticsMetric: PropertyValue, Equatable {
    /// `MetricName`: 1 to 255 characters.
    public var metricName: Token<String>
    /// `Namespace`: 1 to 255 characters, matching `^[^:]`.
    public var namespace: Token<String>

    /// A value of these properties.
    public init(metricName: Token<String>, namespace: Token<String>) {
      self.metricName = metricName
      self.namespace = namespace
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("MetricName", metricName)
      object.set("Namespace", namespace)
      return .object(object)
    }
  }

  /// What `OutputFormat` may say: any text, and those that are known by name.
  public enum OutputFormat: StringLike {}

  /// The property type `Tag` of `AWS::CloudWatch::MetricStream`.
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
}

extension Token<CFN.CloudWatch.MetricStream.OutputFormat> {
  /// `json`.
  public static var json: Self { "json" }
  /// `opentelemetry0.7`.
  public static var opentelemetry0_7: Self { "opentelemetry0.7" }
  /// `opentelemetry1.0`.
  public static var opentelemetry1_0: Self { "opentelemetry1.0" }
}
