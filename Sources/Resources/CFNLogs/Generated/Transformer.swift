// Generated from the schema of AWS::Logs::Transformer
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Logs {
  /// The resource type `AWS::Logs::Transformer`.
  public struct Transformer: Resource {
    /// `LogGroupIdentifier`: 1 to 2048 characters, matching `[\w#+=/:,.@-]*`. Changing it replaces
    /// the resource.
    public var logGroupIdentifier: Token<String>
    /// `TransformerConfig`: 1 to 20 elements.
    public var transformerConfig: [Processor]

    /// A resource with these properties.
    public init(logGroupIdentifier: Token<String>, transformerConfig: [Processor]) {
      self.logGroupIdentifier = logGroupIdentifier
      self.transformerConfig = transformerConfig
    }

    /// `AWS::Logs::Transformer`.
    public var type: String { "AWS::Logs::Transformer" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("LogGroupIdentifier", logGroupIdentifier)
      properties.set("TransformerConfig", transformerConfig)
      return properties
    }
  }
}
