// Generated from the schema of AWS::CloudWatch::Alarm
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.CloudWatch {
  /// The resource type `AWS::CloudWatch::Alarm`.
  public struct Alarm: Resource {
    /// `ActionsEnabled`: true unless set.
    public var actionsEnabled: Token<Bool>?
    /// `AlarmActions`: at most 5 elements.
    public var alarmActions: Token<[String]>?
    /// `AlarmDescription`: at most 1024 characters.
    public var alarmDescription: Token<String>?
    /// `AlarmName`: 1 to 255 characters. Changing it replaces the resource.
    public var alarmName: Token<String>?
    /// `ComparisonOperator`.
    public var comparisonOperator: Token<ComparisonOperator>?
    /// `DatapointsToAlarm`: at least 1.
    public var datapointsToAlarm: Token<Int>?
    /// `Dimensions`: at most 30 elements.
    public var dimensions: [Dimension]?
    /// `EvaluateLowSampleCountPercentile`: 1 to 255 characters.
    public var evaluateLowSampleCountPercentile: Token<String>?
    /// `EvaluationCriteria`.
    public var evaluationCriteria: EvaluationCriteria?
    /// `EvaluationInterval`: 10 to 3600.
    public var evaluationInterval: Token<Int>?
    /// `EvaluationPeriods`: at least 1.
    public var evaluationPeriods: Token<Int>?
    /// `ExtendedStatistic`.
    public var extendedStatistic: Token<String>?
    /// `InsufficientDataActions`: at most 5 elements.
    public var insufficientDataActions: Token<[String]>?
    /// `MetricName`: 1 to 255 characters.
    public var metricName: Token<String>?
    /// `Metrics`.
    public var metrics: [MetricDataQuery]?
    /// `Namespace`: 1 to 255 characters, matching `^[^:]`.
    public var namespace: Token<String>?
    /// `OKActions`: at most 5 elements.
    public var okActions: Token<[String]>?
    /// `Period`: at least 1.
    public var period: Token<Int>?
    /// `Statistic`.
    public var statistic: Token<Statistic>?
    /// `Tags`: at most 50 elements.
    public var tags: [Tag]?
    /// `Threshold`.
    public var threshold: Token<Double>?
    /// `ThresholdMetricId`: 1 to 255 characters.
    public var thresholdMetricId: Token<String>?
    /// `TreatMissingData`.
    public var treatMissingData: Token<TreatMissingData>?
    /// `Unit`.
    public var unit: Token<Unit>?

    /// A resource with these properties.
    public init(
      actionsEnabled: Token<Bool>? = nil,
      alarmActions: Token<[String]>? = nil,
      alarmDescription: Token<String>? = nil,
      alarmName: Token<String>? = nil,
      comparisonOperator: Token<ComparisonOperator>? = nil,
      datapointsToAlarm: Token<Int>? = nil,
      dimensions: [Dimension]? = nil,
      evaluateLowSampleCountPercentile: Token<String>? = nil,
      evaluationCriteria: EvaluationCriteria? = nil,
      evaluationInterval: Token<Int>? = nil,
      evaluationPeriods: Token<Int>? = nil,
      extendedStatistic: Token<String>? = nil,
      insufficientDataActions: Token<[String]>? = nil,
      metricName: Token<String>? = nil,
      metrics: [MetricDataQuery]? = nil,
      namespace: Token<String>? = nil,
      okActions: Token<[String]>? = nil,
      period: Token<Int>? = nil,
      statistic: Token<Statistic>? = nil,
      tags: [Tag]? = nil,
      threshold: Token<Double>? = nil,
      thresholdMetricId: Token<String>? = nil,
      treatMissingData: Token<TreatMissingData>? = nil,
      unit: Token<Unit>? = nil
    ) {
      self.actionsEnabled = actionsEnabled
      self.alarmActions = alarmActions
      self.alarmDescription = alarmDescription
      self.alarmName = alarmName
      self.comparisonOperator = comparisonOperator
      self.datapointsToAlarm = datapointsToAlarm
      self.dimensions = dimensions
      self.evaluateLowSampleCountPercentile = evaluateLowSampleCountPercentile
      self.evaluationCriteria = evaluationCriteria
      self.evaluationInterval = evaluationInterval
      self.evaluationPeriods = evaluationPeriods
      self.extendedStatistic = extendedStatistic
      self.insufficientDataActions = insufficientDataActions
      self.metricName = metricName
      self.metrics = metrics
      self.namespace = namespace
      self.okActions = okActions
      self.period = period
      self.statistic = statistic
      self.tags = tags
      self.threshold = threshold
      self.thresholdMetricId = thresholdMetricId
      self.treatMissingData = treatMissingData
      self.unit = unit
    }

    /// `AWS::CloudWatch::Alarm`.
    public var type: String { "AWS::CloudWatch::Alarm" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("ActionsEnabled", actionsEnabled)
      properties.set("AlarmActions", alarmActions)
      properties.set("AlarmDescription", alarmDescription)
      properties.set("AlarmName", alarmName)
      properties.set("ComparisonOperator", comparisonOperator)
      properties.set("DatapointsToAlarm", datapointsToAlarm)
      properties.set("Dimensions", dimensions)
      properties.set("EvaluateLowSampleCountPercentile", evaluateLowSampleCountPercentile)
      properties.set("EvaluationCriteria", evaluationCriteria)
      properties.set("EvaluationInterval", evaluationInterval)
      properties.set("EvaluationPeriods", evaluationPeriods)
      properties.set("ExtendedStatistic", extendedStatistic)
      properties.set("InsufficientDataActions", insufficientDataActions)
      properties.set("MetricName", metricName)
      properties.set("Metrics", metrics)
      properties.set("Namespace", namespace)
      properties.set("OKActions", okActions)
      properties.set("Period", period)
      properties.set("Statistic", statistic)
      properties.set("Tags", tags)
      properties.set("Threshold", threshold)
      properties.set("ThresholdMetricId", thresholdMetricId)
      properties.set("TreatMissingData", treatMissingData)
      properties.set("Unit", unit)
      return properties
    }
  }
}

extension Handle<CFN.CloudWatch.Alarm> {
  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }
}
