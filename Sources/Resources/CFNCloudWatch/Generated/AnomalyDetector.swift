// Generated from the schema of AWS::CloudWatch::AnomalyDetector
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.CloudWatch {
  /// The resource type `AWS::CloudWatch::AnomalyDetector`.
  public struct AnomalyDetector: Resource {
    /// `Configuration`.
    public var configuration: Configuration?
    /// `Dimensions`. Changing it replaces the resource.
    public var dimensions: [Dimension]?
    /// `MetricCharacteristics`. Changing it replaces the resource.
    public var metricCharacteristics: MetricCharacteristics?
    /// `MetricMathAnomalyDetector`. Changing it replaces the resource.
    public var metricMathAnomalyDetector: MetricMathAnomalyDetector?
    /// `MetricName`. Changing it replaces the resource.
    public var metricName: Token<String>?
    /// `Namespace`. Changing it replaces the resource.
    public var namespace: Token<String>?
    /// `SingleMetricAnomalyDetector`. Changing it replaces the resource.
    public var singleMetricAnomalyDetector: SingleMetricAnomalyDetector?
    /// `Stat`. Changing it replaces the resource.
    public var stat: Token<String>?

    /// A resource with these properties.
    public init(
      configuration: Configuration? = nil,
      dimensions: [Dimension]? = nil,
      metricCharacteristics: MetricCharacteristics? = nil,
      metricMathAnomalyDetector: MetricMathAnomalyDetector? = nil,
      metricName: Token<String>? = nil,
      namespace: Token<String>? = nil,
      singleMetricAnomalyDetector: SingleMetricAnomalyDetector? = nil,
      stat: Token<String>? = nil
    ) {
      self.configuration = configuration
      self.dimensions = dimensions
      self.metricCharacteristics = metricCharacteristics
      self.metricMathAnomalyDetector = metricMathAnomalyDetector
      self.metricName = metricName
      self.namespace = namespace
      self.singleMetricAnomalyDetector = singleMetricAnomalyDetector
      self.stat = stat
    }

    /// `AWS::CloudWatch::AnomalyDetector`.
    public var type: String { "AWS::CloudWatch::AnomalyDetector" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Configuration", configuration)
      properties.set("Dimensions", dimensions)
      properties.set("MetricCharacteristics", metricCharacteristics)
      properties.set("MetricMathAnomalyDetector", metricMathAnomalyDetector)
      properties.set("MetricName", metricName)
      properties.set("Namespace", namespace)
      properties.set("SingleMetricAnomalyDetector", singleMetricAnomalyDetector)
      properties.set("Stat", stat)
      return properties
    }
  }
}

extension Handle<CFN.CloudWatch.AnomalyDetector> {
  /// The attribute `Id`, of `Fn::GetAtt`.
  public var id: Token<String> { attribute("Id") }
}
