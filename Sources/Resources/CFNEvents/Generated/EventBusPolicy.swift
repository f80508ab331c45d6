// Generated from the schema of AWS::Events::EventBusPolicy
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Events {
  /// The resource type `AWS::Events::EventBusPolicy`.
  public struct EventBusPolicy: Resource {
    /// `Action`: matching `events:[a-zA-Z]+`. CloudFormation advises against it.
    public var action: Token<Action>?
    /// `Condition`. CloudFormation advises against it.
    public var condition: Condition?
    /// `EventBusName`: 1 to 256 characters, matching `[\.\-_A-Za-z0-9]+`. Changing it replaces the
    /// resource.
    public var eventBusName: Token<String>?
    /// `Principal`: 1 to 12 characters, matching `(\d{12}|\*)`. CloudFormation advises against it.
    public var principal: Token<String>?
    /// `Statement`.
    public var statement: Expression?
    /// `StatementId`: 1 to 64 characters, matching `[a-zA-Z0-9-_]+`. Changing it replaces the
    /// resource.
    public var statementId: Token<String>

    /// A resource with these properties.
    public init(
      statementId: Token<String>,
      action: Token<Action>? = nil,
      condition: Condition? = nil,
      eventBusName: Token<String>? = nil,
      principal: Token<String>? = nil,
      statement: Expression? = nil
    ) {
      self.statementId = statementId
      self.action = action
      self.condition = condition
      self.eventBusName = eventBusName
      self.principal = principal
      self.statement = statement
    }

    /// `AWS::Events::EventBusPolicy`.
    public var type: String { "AWS::Events::EventBusPolicy" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Action", action)
      properties.set("Condition", condition)
      properties.set("EventBusName", eventBusName)
      properties.set("Principal", principal)
      properties.set("Statement", statement)
      properties.set("StatementId", statementId)
      return properties
    }
  }
}
