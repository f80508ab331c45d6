// Generated from the schema of AWS::CloudWatch::AlarmMuteRule
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.CloudWatch.AlarmMuteRule {
  /// The property type `MuteTargets` of `AWS::CloudWatch::AlarmMuteRule`.
  public struct MuteTargets: PropertyValue, Equatable {
    /// `AlarmNames`: at most 500 elements.
    public var alarmNames: Token<[String]>

    /// A value of these properties.
    public init(alarmNames: Token<[String]>) {
      self.alarmNames = alarmNames
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AlarmNames", alarmNames)
      return .object(object)
    }
  }

  /// The property type `Rule` of `AWS::CloudWatch::AlarmMuteRule`.
  public struct Rule: PropertyValue, Equatable {
    /// `Schedule`.
    public var schedule: Schedule

    /// A value of these properties.
    public init(schedule: Schedule) {
      self.schedule = schedule
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Schedule", schedule)
      return .object(object)
    }

    /// The property type `Schedule` of `AWS::CloudWatch::AlarmMuteRule`.
    public struct Schedule: PropertyValue, Equatable {
      /// `Duration`: 1 to 50 characters.
      public var duration: Token<String>
      /// `Expression`: 1 to 256 characters.
      public var scheduleExpression: Token<String>
      /// `Timezone`: 1 to 50 characters.
      public var timezone: Token<String>?

      /// A value of these properties.
      public init(
        duration: Token<String>,
        scheduleExpression: Token<String>,
        timezone: Token<String>? = nil
      ) {
        self.duration = duration
        self.scheduleExpression = scheduleExpression
        self.timezone = timezone
      }

      /// The properties that are set, by CloudFormation's names.
      public var expression: Expression {
        var object: Expression.Object = [:]
        object.set("Duration", duration)
        object.set("Expression", scheduleExpression)
        object.set("Timezone", timezone)
        return .object(object)
      }
    }
  }

  /// The property type `Tag` of `AWS::CloudWatch::AlarmMuteRule`.
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
