// Generated from the schema of AWS::Logs::DeliverySource
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Logs {
  /// The resource type `AWS::Logs::DeliverySource`.
  public struct DeliverySource: Resource {
    /// `LogType`: 1 to 255 characters, matching `[\w-]*$`.
    public var logType: Token<String>?
    /// `Name`: 1 to 60 characters, matching `[\w-]*$`. Changing it replaces the resource.
    public var name: Token<String>
    /// `ResourceArn`: 16 to 2048 characters, matching `[\w#+=/:,.@-]*\*?`.
    public var resourceArn: Token<ARN>?
    /// `Tags`.
    public var tags: [Tag]?

    /// A resource with these properties.
    public init(
      name: Token<String>,
      logType: Token<String>? = nil,
      resourceArn: Token<ARN>? = nil,
      tags: [Tag]? = nil
    ) {
      self.name = name
      self.logType = logType
      self.resourceArn = resourceArn
      self.tags = tags
    }

    /// `AWS::Logs::DeliverySource`.
    public var type: String { "AWS::Logs::DeliverySource" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("LogType", logType)
      properties.set("Name", name)
      properties.set("ResourceArn", resourceArn)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.Logs.DeliverySource> {
  /// The attribute `Service`, of `Fn::GetAtt`.
  public var service: Token<String> { attribute("Service") }

  /// The attribute `ResourceArns`, of `Fn::GetAtt`.
  public var resourceArns: Token<[ARN]> { attribute("ResourceArns") }

  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }
}
