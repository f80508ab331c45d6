// Generated from the schema of AWS::Lambda::EventInvokeConfig
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Lambda {
  /// The resource type `AWS::Lambda::EventInvokeConfig`.
  public struct EventInvokeConfig: Resource {
    /// `DestinationConfig`.
    public var destinationConfig: DestinationConfig?
    /// `FunctionName`. Changing it replaces the resource.
    public var functionName: Token<String>
    /// `MaximumEventAgeInSeconds`: 60 to 21600.
    public var maximumEventAgeInSeconds: Token<Int>?
    /// `MaximumRetryAttempts`: 0 to 2.
    public var maximumRetryAttempts: Token<Int>?
    /// `Qualifier`: matching `^\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9$_-]{1,129}$`. Changing it
    /// replaces the resource.
    public var qualifier: Token<String>

    /// A resource with these properties.
    public init(
      functionName: Token<String>,
      qualifier: Token<String>,
      destinationConfig: DestinationConfig? = nil,
      maximumEventAgeInSeconds: Token<Int>? = nil,
      maximumRetryAttempts: Token<Int>? = nil
    ) {
      self.functionName = functionName
      self.qualifier = qualifier
      self.destinationConfig = destinationConfig
      self.maximumEventAgeInSeconds = maximumEventAgeInSeconds
      self.maximumRetryAttempts = maximumRetryAttempts
    }

    /// `AWS::Lambda::EventInvokeConfig`.
    public var type: String { "AWS::Lambda::EventInvokeConfig" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("DestinationConfig", destinationConfig)
      properties.set("FunctionName", functionName)
      properties.set("MaximumEventAgeInSeconds", maximumEventAgeInSeconds)
      properties.set("MaximumRetryAttempts", maximumRetryAttempts)
      properties.set("Qualifier", qualifier)
      return properties
    }
  }
}
