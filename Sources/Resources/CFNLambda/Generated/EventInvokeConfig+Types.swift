// Generated from the schema of AWS::Lambda::EventInvokeConfig
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.Lambda.EventInvokeConfig {
  /// The property type `DestinationConfig` of `AWS::Lambda::EventInvokeConfig`.
  public struct DestinationConfig: PropertyValue, Equatable {
    /// `OnFailure`.
    public var onFailure: OnFailure?
    /// `OnSuccess`.
    public var onSuccess: OnSuccess?

    /// A value of these properties.
    public init(onFailure: OnFailure? = nil, onSuccess: OnSuccess? = nil) {
      self.onFailure = onFailure
      self.onSuccess = onSuccess
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("OnFailure", onFailure)
      object.set("OnSuccess", onSuccess)
      return .object(object)
    }
  }

  /// The property type `OnFailure` of `AWS::Lambda::EventInvokeConfig`.
  public struct OnFailure: PropertyValue, Equatable {
    /// `Destination`: at most 350 characters.
    public var destination: Token<ARN>

    /// A value of these properties.
    public init(destination: Token<ARN>) {
      self.destination = destination
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Destination", destination)
      return .object(object)
    }
  }

  /// The property type `OnSuccess` of `AWS::Lambda::EventInvokeConfig`.
  public struct OnSuccess: PropertyValue, Equatable {
    /// `Destination`: at most 350 characters.
    public var destination: Token<ARN>

    /// A value of these properties.
    public init(destination: Token<ARN>) {
      self.destination = destination
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Destination", destination)
      return .object(object)
    }
  }
}
