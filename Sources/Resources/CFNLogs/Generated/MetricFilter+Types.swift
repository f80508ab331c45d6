// Generated from the schema of AWS::Logs::MetricFilter
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.Logs.MetricFilter {
  /// The property type `Dimension` of `AWS::Logs::MetricFilter`.
  public struct Dimension: PropertyValue, Equatable {
    /// `Key`: 1 to 255 characters.
    public var key: Token<String>
    /// `Value`: 1 to 255 characters.
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

  /// The property type `MetricTransformation` of `AWS::Logs::MetricFilter`.
  public struct MetricTransformation: PropertyValue, Equatable {
    /// `DefaultValue`.
    public var defaultValue: Token<Double>?
    /// `Dimensions`: 1 to 3 elements.
    public var dimensions: [Dimension]?
    /// `MetricName`: 1 to 255 characters, matching `^((?![:*$])[\x00-\x7F]){1,255}`.
    public var metricName: Token<String>
    /// `MetricNamespace`: 1 to 256 characters, matching `^[0-9a-zA-Z\.\-_\/#]{1,256}`.
    public var metricNamespace: Token<String>
    /// `MetricValue`: 1 to 100 characters, matching `^(([0-9]*)|(\$.*))$`.
    public var metricValue: Token<String>
    /// `Unit`.
    public var unit: Token<Unit>?

    /// A value of these properties.
    public init(
      metricName: Token<String>,
      metricNamespace: Token<String>,
      metricValue: Token<String>,
      defaultValue: Token<Double>? = nil,
      dimensions: [Dimension]? = nil,
      unit: Token<Unit>? = nil
    ) {
      self.metricName = metricName
      self.metricNamespace = metricNamespace
      self.metricValue = metricValue
      self.defaultValue = defaultValue
      self.dimensions = dimensions
      self.unit = unit
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("DefaultValue", defaultValue)
      object.set("Dimensions", dimensions)
      object.set("MetricName", metricName)
      object.set("MetricNamespace", metricNamespace)
      object.set("MetricValue", metricValue)
      object.set("Unit", unit)
      return .object(object)
    }

    /// What `Unit` may say: any text, and those that are known by name.
    public enum Unit: StringLike {}
  }
}

extension Token<CFN.Logs.MetricFilter.MetricTransformation.Unit> {
  /// `Seconds`.
  public static var seconds: Self { "Seconds" }
  /// `Microseconds`.
  public static var microseconds: Self { "Microseconds" }
  /// `Milliseconds`.
  public static var milliseconds: Self { "Milliseconds" }
  /// `Bytes`.
  public static var bytes: Self { "Bytes" }
  /// `Kilobytes`.
  public static var kilobytes: Self { "Kilobytes" }
  /// `Megabytes`.
  public static var megabytes: Self { "Megabytes" }
  /// `Gigabytes`.
  public static var gigabytes: Self { "Gigabytes" }
  /// `Terabytes`.
  public static var terabytes: Self { "Terabytes" }
  /// `Bits`.
  public static var bits: Self { "Bits" }
  /// `Kilobits`.
  public static var kilobits: Self { "Kilobits" }
  /// `Megabits`.
  public static var megabits: Self { "Megabits" }
  /// `Gigabits`.
  public static var gigabits: Self { "Gigabits" }
  /// `Terabits`.
  public static var terabits: Self { "Terabits" }
  /// `Percent`.
  public static var percent: Self { "Percent" }
  /// `Count`.
  public static var count: Self { "Count" }
  /// `Bytes/Second`.
  public static var bytesSecond: Self { "Bytes/Second" }
  /// `Kilobytes/Second`.
  public static var kilobytesSecond: Self { "Kilobytes/Second" }
  /// `Megabytes/Second`.
  public static var megabytesSecond: Self { "Megabytes/Second" }
  /// `Gigabytes/Second`.
  public static var gigabytesSecond: Self { "Gigabytes/Second" }
  /// `Terabytes/Second`.
  public static var terabytesSecond: Self { "Terabytes/Second" }
  /// `Bits/Second`.
  public static var bitsSecond: Self { "Bits/Second" }
  /// `Kilobits/Second`.
  public static var kilobitsSecond: Self { "Kilobits/Second" }
  /// `Megabits/Second`.
  public static var megabitsSecond: Self { "Megabits/Second" }
  /// `Gigabits/Second`.
  public static var gigabitsSecond: Self { "Gigabits/Second" }
  /// `Terabits/Second`.
  public static var terabitsSecond: Self { "Terabits/Second" }
  /// `Count/Second`.
  public static var countSecond: Self { "Count/Second" }
  /// `None`.
  public static var noneValue: Self { "None" }
}
