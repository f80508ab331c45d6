// Generated from the schema of AWS::Events::Rule
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Events {
  /// The resource type `AWS::Events::Rule`.
  public struct Rule: Resource {
    /// `Description`: at most 512 characters.
    public var description: Token<String>?
    /// `EventBusName`: 1 to 1600 characters. Changing it may replace the resource.
    public var eventBusName: Token<String>?
    /// `EventPattern`.
    public var eventPattern: Expression?
    /// `Name`: 1 to 64 characters, matching `^[\.\-_A-Za-z0-9]+$`. Changing it replaces the
    /// resource.
    public var name: Token<String>?
    /// `RoleArn`: 1 to 1600 characters.
    public var roleArn: Token<ARN>?
    /// `ScheduleExpression`: at most 256 characters.
    public var scheduleExpression: Token<String>?
    /// `State`.
    public var state: Token<State>?
    /// `Tags`.
    public var tags: [Tag]?
    /// `Targets`: 1 to 100 elements.
    public var targets: [Target]?

    /// A resource with these properties.
    public init(
      description: Token<String>? = nil,
      eventBusName: Token<String>? = nil,
      eventPattern: Expression? = nil,
      name: Token<String>? = nil,
      roleArn: Token<ARN>? = nil,
      scheduleExpression: Token<String>? = nil,
      state: Token<State>? = nil,
      tags: [Tag]? = nil,
      targets: [Target]? = nil
    ) {
      self.description = description
      self.eventBusName = eventBusName
      self.eventPattern = eventPattern
      self.name = name
      self.roleArn = roleArn
      self.scheduleExpression = scheduleExpression
      self.state = state
      self.tags = tags
      self.targets = targets
    }

    /// `AWS::Events::Rule`.
    public var type: String { "AWS::Events::Rule" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Description", description)
      properties.set("EventBusName", eventBusName)
      properties.set("EventPattern", eventPattern)
      properties.set("Name", name)
      properties.set("RoleArn", roleArn)
      properties.set("ScheduleExpression", scheduleExpression)
      properties.set("State", state)
      properties.set("Tags", tags)
      properties.set("Targets", targets)
      return properties
    }
  }
}

extension Handle<CFN.Events.Rule> {
  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }
}
