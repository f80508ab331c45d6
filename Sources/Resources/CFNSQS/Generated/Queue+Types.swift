// Generated from the schema of AWS::SQS::Queue
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.SQS.Queue {
  /// The property type `RedrivePolicy` of `AWS::SQS::Queue`.
  public struct RedrivePolicy: PropertyValue, Equatable {
    /// `deadLetterTargetArn`.
    public var deadLetterTargetArn: Token<ARN>?
    /// `maxReceiveCount`.
    public var maxReceiveCount: Token<Int>?

    /// A value of these properties.
    public init(deadLetterTargetArn: Token<ARN>? = nil, maxReceiveCount: Token<Int>? = nil) {
      self.deadLetterTargetArn = deadLetterTargetArn
      self.maxReceiveCount = maxReceiveCount
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("deadLetterTargetArn", deadLetterTargetArn)
      object.set("maxReceiveCount", maxReceiveCount)
      return .object(object)
    }
  }

  /// The property type `Tag` of `AWS::SQS::Queue`.
  public struct Tag: PropertyValue, Equatable {
    /// `Key`.
    public var key: Token<String>
    /// `Value`.
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
