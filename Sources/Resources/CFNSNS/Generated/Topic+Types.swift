// Generated from the schema of AWS::SNS::Topic
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.SNS.Topic {
  /// The property type `LoggingConfig` of `AWS::SNS::Topic`.
  public struct LoggingConfig: PropertyValue, Equatable {
    /// `FailureFeedbackRoleArn`.
    public var failureFeedbackRoleArn: Token<ARN>?
    /// `Protocol`.
    public var `protocol`: Token<ProtocolProperty>
    /// `SuccessFeedbackRoleArn`.
    public var successFeedbackRoleArn: Token<ARN>?
    /// `SuccessFeedbackSampleRate`.
    public var successFeedbackSampleRate: Token<String>?

    /// A value of these properties.
    public init(
      `protocol`: Token<ProtocolProperty>,
      failureFeedbackRoleArn: Token<ARN>? = nil,
      successFeedbackRoleArn: Token<ARN>? = nil,
      successFeedbackSampleRate: Token<String>? = nil
    ) {
      self.`protocol` = `protocol`
      self.failureFeedbackRoleArn = failureFeedbackRoleArn
      self.successFeedbackRoleArn = successFeedbackRoleArn
      self.successFeedbackSampleRate = successFeedbackSampleRate
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("FailureFeedbackRoleArn", failureFeedbackRoleArn)
      object.set("Protocol", `protocol`)
      object.set("SuccessFeedbackRoleArn", successFeedbackRoleArn)
      object.set("SuccessFeedbackSampleRate", successFeedbackSampleRate)
      return .object(object)
    }

    /// What `Protocol` may say: any text, and those that are known by name.
    public enum ProtocolProperty: StringLike {}
  }

  /// The property type `Subscription` of `AWS::SNS::Topic`.
  public struct Subscription: PropertyValue, Equatable {
    /// `Endpoint`.
    public var endpoint: Token<String>
    /// `Protocol`.
    public var `protocol`: Token<String>

    /// A value of these properties.
    public init(endpoint: Token<String>, `protocol`: Token<String>) {
      self.endpoint = endpoint
      self.`protocol` = `protocol`
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Endpoint", endpoint)
      object.set("Protocol", `protocol`)
      return .object(object)
    }
  }

  /// The property type `Tag` of `AWS::SNS::Topic`.
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

extension Token<CFN.SNS.Topic.LoggingConfig.ProtocolProperty> {
  /// `http/s`.
  public static var httpS: Self { "http/s" }
  /// `sqs`.
  public static var sqs: Self { "sqs" }
  /// `lambda`.
  public static var lambda: Self { "lambda" }
  /// `firehose`.
  public static var firehose: Self { "firehose" }
  /// `application`.
  public static var application: Self { "application" }
}
