// Generated from the schema of AWS::Logs::LogStream
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Logs {
  /// The resource type `AWS::Logs::LogStream`.
  public struct LogStream: Resource {
    /// `LogGroupName`: 1 to 512 characters, matching `^[\.\-_/#A-Za-z0-9]+$`. Changing it replaces
    /// the resource.
    public var logGroupName: Token<String>
    /// `LogStreamName`: 1 to 512 characters, matching `^[^:*]*$`. Changing it replaces the
    /// resource.
    public var logStreamName: Token<String>?

    /// A resource with these properties.
    public init(logGroupName: Token<String>, logStreamName: Token<String>? = nil) {
      self.logGroupName = logGroupName
      self.logStreamName = logStreamName
    }

    /// `AWS::Logs::LogStream`.
    public var type: String { "AWS::Logs::LogStream" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("LogGroupName", logGroupName)
      properties.set("LogStreamName", logStreamName)
      return properties
    }
  }
}
