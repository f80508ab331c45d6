// Generated from the schema of AWS::CloudWatch::Alarm
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.CloudWatch.Alarm {
  /// The property type `AlarmPromQLCriteria` of `AWS::CloudWatch::Alarm`.
  public struct AlarmPromQLCriteria: PropertyValue, Equatable {
    /// `PendingPeriod`.
    public var pendingPeriod: Token<Int>?
    /// `Query`.
    public var query: Token<String>?
    /// `RecoveryPeriod`.
    public var recoveryPeriod: Token<Int>?

    /// A value of these properties.
    public init(
      pendingPeriod: Token<Int>? = nil,
      query: Token<String>? = nil,
      recoveryPeriod: Token<Int>? = nil
    ) {
      self.pendingPeriod = pendingPeriod
      self.query = query
      self.recoveryPeriod = recoveryPeriod
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("PendingPeriod", pendingPeriod)
      object.set("Query", query)
      object.set("RecoveryPeriod", recoveryPeriod)
      return .object(object)
    }
  }

  /// What `ComparisonOperator` may say: any text, and those that are known by name.
  public enum ComparisonOperator: StringLike {}

  /// The property type `Dimension` of `AWS::CloudWatch::Alarm`.
  public struct Dimension: PropertyValue, Equatable {
    /// `Name`: 1 to 255 characters.
    public var name: Token<String>
    /// `Value`: 1 to 1024 characters.
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

  /// The property type `EvaluationCriteria` of `AWS::CloudWatch::Alarm`.
  public struct EvaluationCriteria: PropertyValue, Equatable {
    /// `PromQLCriteria`.
    public var promQLCriteria: AlarmPromQLCriteria?

    /// A value of these properties.
    public init(promQLCriteria: AlarmPromQLCriteria? = nil) {
      self.promQLCriteria = promQLCriteria
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("PromQLCriteria", promQLCriteria)
      return .object(object)
    }
  }

  /// The property type `Metric` of `AWS::CloudWatch::Alarm`.
  public struct Metric: PropertyValue, Equatable {
    /// `Dimensions`: at most 30 elements.
    public var dimensions: [Dimension]?
    /// `MetricName`: 1 to 255 characters.
    public var metricName: Token<String>?
    /// `Namespace`: 1 to 255 characters, matching `^[^:]`.
    public var namespace: Token<String>?

    /// A value of these properties.
    public init(
      dimensions: [Dimension]? = nil,
      metricName: Token<String>? = nil,
      namespace: Token<String>? = nil
    ) {
      self.dimensions = dimensions
      self.metricName = metricName
      self.namespace = namespace
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

  /// The property type `MetricDataQuery` of `AWS::CloudWatch::Alarm`.
  public struct MetricDataQuery: PropertyValue, Equatable {
    /// `AccountId`: 1 to 255 characters.
    public var accountId: Token<String>?
    /// `Expression`: 1 to 2048 characters.
    public var metricDataQueryExpression: Token<String>?
    /// `Id`: 1 to 255 characters, matching `^([a-z])([A-Za-z0-9\_]*)$`.
    public var id: Token<String>
    /// `Label`.
    public var label: Token<String>?
    /// `MetricStat`.
    public var metricStat: MetricStat?
    /// `Period`: at least 1.
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

  /// The property type `MetricStat` of `AWS::CloudWatch::Alarm`.
  public struct MetricStat: PropertyValue, Equatable {
    /// `Metric`.
    public var metric: Metric
    /// `Period`: at least 1.
    public var period: Token<Int>
    /// `Stat`.
    public var stat: Token<String>
    /// `Unit`.
    public var unit: Token<Unit>?

    /// A value of these properties.
    public init(metric: Metric, period: Token<Int>, stat: Token<String>, unit: Token<Unit>? = nil) {
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

    /// What `Unit` may say: any text, and those that are known by name.
    public enum Unit: StringLike {}
  }

  /// What `Statistic` may say: any text, and those that are known by name.
  public enum Statistic: StringLike {}

  /// The property type `Tag` of `AWS::CloudWatch::Alarm`.
  public struct Tag: PropertyValue, Equatable {
    /// `Key`: 1 to 128 characters.
    public var key: Token<String>
    /// `Value`: 1 to 256 characters.
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

  /// What `TreatMissingData` may say: any text, and those that are known by name.
  public enum TreatMissingData: StringLike {}

  /// What `Unit` may say: any text, and those that are known by name.
  public enum Unit: StringLike {}
}

extension Token<CFN.CloudWatch.Alarm.ComparisonOperator> {
  /// `GreaterThanOrEqualToThreshold`.
  public static var greaterThanOrEqualToThreshold: Self { "GreaterThanOrEqualToThreshold" }
  /// `GreaterThanThreshold`.
  public static var greaterThanThreshold: Self { "GreaterThanThreshold" }
  /// `GreaterThanUpperThreshold`.
  public static var greaterThanUpperThreshold: Self { "GreaterThanUpperThreshold" }
  /// `LessThanLowerOrGreaterThanUpperThreshold`.
  public static var lessThanLowerOrGreaterThanUpperThreshold: Self {
    "LessThanLowerOrGreaterThanUpperThreshold"
  }
  /// `LessThanLowerThreshold`.
  public static var lessThanLowerThreshold: Self { "LessThanLowerThreshold" }
  /// `LessThanOrEqualToThreshold`.
  public static var lessThanOrEqualToThreshold: Self { "LessThanOrEqualToThreshold" }
  /// `LessThanThreshold`.
  public static var lessThanThreshold: Self { "LessThanThreshold" }
}

extension Token<CFN.CloudWatch.Alarm.Statistic> {
  /// `Average`.
  public static var average: Self { "Average" }
  /// `Maximum`.
  public static var maximum: Self { "Maximum" }
  /// `Minimum`.
  public static var minimum: Self { "Minimum" }
  /// `SampleCount`.
  public static var sampleCount: Self { "SampleCount" }
  /// `Sum`.
  public static var sum: Self { "Sum" }
}

extension Token<CFN.CloudWatch.Alarm.TreatMissingData> {
  /// `breaching`.
  public static var breaching: Self { "breaching" }
  /// `ignore`.
  public static var ignore: Self { "ignore" }
  /// `missing`.
  public static var missing: Self { "missing" }
  /// `notBreaching`.
  public static var notBreaching: Self { "notBreaching" }
}

extension Token<CFN.CloudWatch.Alarm.Unit> {
  /// `Bits`.
  public static var bits: Self { "Bits" }
  /// `Bits/Second`.
  public static var bitsSecond: Self { "Bits/Second" }
  /// `Bytes`.
  public static var bytes: Self { "Bytes" }
  /// `Bytes/Second`.
  public static var bytesSecond: Self { "Bytes/Second" }
  /// `Count`.
  public static var count: Self { "Count" }
  /// `Count/Second`.
  public static var countSecond: Self { "Count/Second" }
  /// `Gigabits`.
  public static var gigabits: Self { "Gigabits" }
  /// `Gigabits/Second`.
  public static var gigabitsSecond: Self { "Gigabits/Second" }
  /// `Gigabytes`.
  public static var gigabytes: Self { "Gigabytes" }
  /// `Gigabytes/Second`.
  public static var gigabytesSecond: Self { "Gigabytes/Second" }
  /// `Kilobits`.
  public static var kilobits: Self { "Kilobits" }
  /// `Kilobits/Second`.
  public static var kilobitsSecond: Self { "Kilobits/Second" }
  /// `Kilobytes`.
  public static var kilobytes: Self { "Kilobytes" }
  /// `Kilobytes/Second`.
  public static var kilobytesSecond: Self { "Kilobytes/Second" }
  /// `Megabits`.
  public static var megabits: Self { "Megabits" }
  /// `Megabits/Second`.
  public static var megabitsSecond: Self { "Megabits/Second" }
  /// `Megabytes`.
  public static var megabytes: Self { "Megabytes" }
  /// `Megabytes/Second`.
  public static var megabytesSecond: Self { "Megabytes/Second" }
  /// `Microseconds`.
  public static var microseconds: Self { "Microseconds" }
  /// `Milliseconds`.
  public static var milliseconds: Self { "Milliseconds" }
  /// `None`.
  public static var noneValue: Self { "None" }
  /// `Percent`.
  public static var percent: Self { "Percent" }
  /// `Seconds`.
  public static var seconds: Self { "Seconds" }
  /// `Terabits`.
  public static var terabits: Self { "Terabits" }
  /// `Terabits/Second`.
  public static var terabitsSecond: Self { "Terabits/Second" }
  /// `Terabytes`.
  public static var terabytes: Self { "Terabytes" }
  /// `Terabytes/Second`.
  public static var terabytesSecond: Self { "Terabytes/Second" }
}

extension Token<CFN.CloudWatch.Alarm.MetricStat.Unit> {
  /// `Bits`.
  public static var bits: Self { "Bits" }
  /// `Bits/Second`.
  public static var bitsSecond: Self { "Bits/Second" }
  /// `Bytes`.
  public static var bytes: Self { "Bytes" }
  /// `Bytes/Second`.
  public static var bytesSecond: Self { "Bytes/Second" }
  /// `Count`.
  public static var count: Self { "Count" }
  /// `Count/Second`.
  public static var countSecond: Self { "Count/Second" }
  /// `Gigabits`.
  public static var gigabits: Self { "Gigabits" }
  /// `Gigabits/Second`.
  public static var gigabitsSecond: Self { "Gigabits/Second" }
  /// `Gigabytes`.
  public static var gigabytes: Self { "Gigabytes" }
  /// `Gigabytes/Second`.
  public static var gigabytesSecond: Self { "Gigabytes/Second" }
  /// `Kilobits`.
  public static var kilobits: Self { "Kilobits" }
  /// `Kilobits/Second`.
  public static var kilobitsSecond: Self { "Kilobits/Second" }
  /// `Kilobytes`.
  public static var kilobytes: Self { "Kilobytes" }
  /// `Kilobytes/Second`.
  public static var kilobytesSecond: Self { "Kilobytes/Second" }
  /// `Megabits`.
  public static var megabits: Self { "Megabits" }
  /// `Megabits/Second`.
  public static var megabitsSecond: Self { "Megabits/Second" }
  /// `Megabytes`.
  public static var megabytes: Self { "Megabytes" }
  /// `Megabytes/Second`.
  public static var megabytesSecond: Self { "Megabytes/Second" }
  /// `Microseconds`.
  public static var microseconds: Self { "Microseconds" }
  /// `Milliseconds`.
  public static var milliseconds: Self { "Milliseconds" }
  /// `None`.
  public static var noneValue: Self { "None" }
  /// `Percent`.
  public static var percent: Self { "Percent" }
  /// `Seconds`.
  public static var seconds: Self { "Seconds" }
  /// `Terabits`.
  public static var terabits: Self { "Terabits" }
  /// `Terabits/Second`.
  public static var terabitsSecond: Self { "Terabits/Second" }
  /// `Terabytes`.
  public static var terabytes: Self { "Terabytes" }
  /// `Terabytes/Second`.
  public static var terabytesSecond: Self { "Terabytes/Second" }
}
