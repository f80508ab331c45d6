// Generated from the schema of AWS::CloudWatch::AnomalyDetector
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.CloudWatch.AnomalyDetector {
  /// The property type `Configuration` of `AWS::CloudWatch::AnomalyDetector`.
  public struct Configuration: PropertyValue, Equatable {
    /// `ExcludedTimeRanges`.
    public var excludedTimeRanges: [Range]?
    /// `MetricTimeZone`.
    public var metricTimeZone: Token<String>?

    /// A value of these properties.
    public init(excludedTimeRanges: [Range]? = nil, metricTimeZone: Token<String>? = nil) {
      self.excludedTimeRanges = excludedTimeRanges
      self.metricTimeZone = metricTimeZone
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ExcludedTimeRanges", excludedTimeRanges)
      object.set("MetricTimeZone", metricTimeZone)
      return .object(object)
    }
  }

  /// The property type `Dimension` of `AWS::CloudWatch::AnomalyDetector`.
  public struct Dimension: PropertyValue, Equatable {
    /// `Name`.
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

  /// The property type `Metric` of `AWS::CloudWatch::AnomalyDetector`.
  public struct Metric: PropertyValue, Equatable {
    /// `Dimensions`.
    public var dimensions: [Dimension]?
    /// `MetricName`.
    public var metricName: Token<String>
    /// `Namespace`.
    public var namespace: Token<String>

    /// A value of these properties.
    public init(
      metricName: Token<String>,
      namespace: Token<String>,
      dimensions: [Dimension]? = nil
    ) {
      self.metricName = metricName
      self.namespace = namespace
      self.dimensions = dimensions
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Dimensions", dimensions)
      object.set("MetricName", metricName)
      object.set("Namespace", namespace)
      return .object(object)
    }
  }

  /// The property type `MetricCharacteristics` of `AWS::CloudWatch::AnomalyDetector`.
  public struct MetricCharacteristics: PropertyValue, Equatable {
    /// `PeriodicSpikes`.
    public var periodicSpikes: Token<Bool>?

    /// A value of these properties.
    public init(periodicSpikes: Token<Bool>? = nil) {
      self.periodicSpikes = periodicSpikes
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("PeriodicSpikes", periodicSpikes)
      return .object(object)
    }
  }

  /// The property type `MetricDataQuery` of `AWS::CloudWatch::AnomalyDetector`.
  public struct MetricDataQuery: PropertyValue, Equatable {
    /// `AccountId`.
    public var accountId: Token<String>?
    /// `Expression`.
    public var metricDataQueryExpression: Token<String>?
    /// `Id`.
    public var id: Token<String>
    /// `Label`.
    public var label: Token<String>?
    /// `MetricStat`.
    public var metricStat: MetricStat?
    /// `Period`.
    public var period: Token<Int>?
    /// `ReturnData`.
    public var returnData: Token<Bool>?

    /// A value of these properties.
    public init(
      id: Token<String>,
      accountId: Token<String>? = nil,
      metricDataQueryExpression: Token<String>? = nil,
      label: Token<String>? = nil,
      metricStat: MetricStat? = nil,
      period: Token<Int>? = nil,
      returnData: Token<Bool>? = nil
    ) {
      self.id = id
      self.accountId = accountId
      self.metricDataQueryExpression = metricDataQueryExpression
      self.label = label
      self.metricStat = metricStat
      self.period = period
      self.returnData = returnData
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AccountId", accountId)
      object.set("Expression", metricDataQueryExpression)
      object.set("Id", id)
      object.set("Label", label)
      object.set("MetricStat", metricStat)
      object.set("Period", period)
      object.set("ReturnData", returnData)
      return .object(object)
    }
  }

  /// The property type `MetricMathAnomalyDetector` of `AWS::CloudWatch::AnomalyDetector`.
  public struct MetricMathAnomalyDetector: PropertyValue, Equatable {
    /// `MetricDataQueries`.
    public var metricDataQueries: [MetricDataQuery]?

    /// A value of these properties.
    public init(metricDataQueries: [MetricDataQuery]? = nil) {
      self.metricDataQueries = metricDataQueries
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("MetricDataQueries", metricDataQueries)
      return .object(object)
    }
  }

  /// The property type `MetricStat` of `AWS::CloudWatch::AnomalyDetector`.
  public struct MetricStat: PropertyValue, Equatable {
    /// `Metric`.
    public var metric: Metric
    /// `Period`.
    public var period: Token<Int>
    /// `Stat`.
    public var stat: Token<String>
    /// `Unit`.
    public var unit: Token<String>?

    /// A value of these properties.
    public init(
      metric: Metric,
      period: Token<Int>,
      stat: Token<String>,
      unit: Token<String>? = nil
    ) {
      self.metric = metric
      self.period = period
      self.stat = stat
      self.unit = unit
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Metric", metric)
      object.set("Period", period)
      object.set("Stat", stat)
      object.set("Unit", unit)
      return .object(object)
    }
  }

  /// The property type `Range` of `AWS::CloudWatch::AnomalyDetector`.
  public struct Range: PropertyValue, Equatable {
    /// `EndTime`.
    public var endTime: Token<String>
    /// `StartTime`.
    public var startTime: Token<String>

    /// A value of these properties.
    public init(endTime: Token<String>, startTime: Token<String>) {
      self.endTime = endTime
      self.startTime = startTime
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("EndTime", endTime)
      object.set("StartTime", startTime)
      return .object(object)
    }
  }

  /// The property type `SingleMetricAnomalyDetector` of `AWS::CloudWatch::AnomalyDetector`.
  public struct SingleMetricAnomalyDetector: PropertyValue, Equatable {
    /// `AccountId`.
    public var accountId: Token<String>?
    /// `Dimensions`.
    public var dimensions: [Dimension]?
    /// `MetricName`.
    public var metricName: Token<String>?
    /// `Namespace`.
    public var namespace: Token<String>?
    /// `Stat`.
    public var stat: Token<String>?

    /// A value of these properties.
    public init(
      accountId: Token<String>? = nil,
      dimensions: [Dimension]? = nil,
      metricName: Token<String>? = nil,
      namespace: Token<String>? = nil,
      stat: Token<String>? = nil
    ) {
      self.accountId = accountId
      self.dimensions = dimensions
      self.metricName = metricName
      self.namespace = namespace
      self.stat = stat
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AccountId", accountId)
      object.set("Dimensions", dimensions)
      object.set("MetricName", metricName)
      object.set("Namespace", namespace)
      object.set("Stat", stat)
      return .object(object)
    }
  }
}
