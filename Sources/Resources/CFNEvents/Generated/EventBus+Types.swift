// Generated from the schema of AWS::Events::EventBus
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.Events.EventBus {
  /// The property type `DeadLetterConfig` of `AWS::Events::EventBus`.
  public struct DeadLetterConfig: PropertyValue, Equatable {
    /// `Arn`.
    public var arn: Token<ARN>?

    /// A value of these properties.
    public init(arn: Token<ARN>? = nil) {
      self.arn = arn
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Arn", arn)
      return .object(object)
    }
  }

  /// The property type `LogConfig` of `AWS::Events::EventBus`.
  public struct LogConfig: PropertyValue, Equatable {
    /// `IncludeDetail`.
    public var includeDetail: Token<IncludeDetail>?
    /// `Level`.
    public var level: Token<Level>?

    /// A value of these properties.
    public init(includeDetail: Token<IncludeDetail>? = nil, level: Token<Level>? = nil) {
      self.includeDetail = includeDetail
      self.level = level
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("IncludeDetail", includeDetail)
      object.set("Level", level)
      return .object(object)
    }

    /// What `IncludeDetail` may say: any text, and those that are known by name.
    public enum IncludeDetail: StringLike {}

    /// What `Level` may say: any text, and those that are known by name.
    public enum Level: StringLike {}
  }

  /// The property type `Tag` of `AWS::Events::EventBus`.
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

extension Token<CFN.Events.EventBus.LogConfig.IncludeDetail> {
  /// `FULL`.
  public static var full: Self { "FULL" }
  /// `NONE`.
  public static var noneValue: Self { "NONE" }
}

extension Token<CFN.Events.EventBus.LogConfig.Level> {
  /// `INFO`.
  public static var info: Self { "INFO" }
  /// `ERROR`.
  public static var error: Self { "ERROR" }
  /// `TRACE`.
  public static var trace: Self { "TRACE" }
  /// `OFF`.
  public static var off: Self { "OFF" }
}
