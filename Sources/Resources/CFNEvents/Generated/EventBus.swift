// Generated from the schema of AWS::Events::EventBus
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation
public import IAMPolicy

extension CFN.Events {
  /// The resource type `AWS::Events::EventBus`.
  public struct EventBus: Resource {
    /// `DeadLetterConfig`.
    public var deadLetterConfig: DeadLetterConfig?
    /// `Description`.
    public var description: Token<String>?
    /// `EventSourceName`: 1 to 256 characters, matching `^aws\.partner(/[\.\-_A-Za-z0-9]+){2,}$`.
    public var eventSourceName: Token<String>?
    /// `KmsKeyIdentifier`.
    public var kmsKeyIdentifier: Token<String>?
    /// `LogConfig`.
    public var logConfig: LogConfig?
    /// `Name`: 1 to 256 characters, matching `^[/\.\-_A-Za-z0-9]+$`. Changing it replaces the
    /// resource.
    public var name: Token<String>
    /// `Policy`.
    public var policy: PolicyDocument?
    /// `Tags`.
    public var tags: [Tag]?

    /// A resource with these properties.
    public init(
      name: Token<String>,
      deadLetterConfig: DeadLetterConfig? = nil,
      description: Token<String>? = nil,
      eventSourceName: Token<String>? = nil,
      kmsKeyIdentifier: Token<String>? = nil,
      logConfig: LogConfig? = nil,
      policy: PolicyDocument? = nil,
      tags: [Tag]? = nil
    ) {
      self.name = name
      self.deadLetterConfig = deadLetterConfig
      self.description = description
      self.eventSourceName = eventSourceName
      self.kmsKeyIdentifier = kmsKeyIdentifier
      self.logConfig = logConfig
      self.policy = policy
      self.tags = tags
    }

    /// `AWS::Events::EventBus`.
    public var type: String { "AWS::Events::EventBus" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("DeadLetterConfig", deadLetterConfig)
      properties.set("Description", description)
      properties.set("EventSourceName", eventSourceName)
      properties.set("KmsKeyIdentifier", kmsKeyIdentifier)
      properties.set("LogConfig", logConfig)
      properties.set("Name", name)
      properties.set("Policy", policy)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.Events.EventBus> {
  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }
}
