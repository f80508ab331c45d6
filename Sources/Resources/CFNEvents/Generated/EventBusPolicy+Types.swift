// Generated from the schema of AWS::Events::EventBusPolicy
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.Events.EventBusPolicy {
  /// What `Action` may say: any text, and those that are known by name.
  public enum Action: StringLike {}

  /// The property type `Condition` of `AWS::Events::EventBusPolicy`.
  public struct Condition: PropertyValue, Equatable {
    /// `Key`.
    public var key: Token<String>?
    /// `Type`.
    public var type: Token<TypeProperty>?
    /// `Value`.
    public var value: Token<String>?

    /// A value of these properties.
    public init(
      key: Token<String>? = nil,
      type: Token<TypeProperty>? = nil,
      value: Token<String>? = nil
    ) {
      self.key = key
      self.type = type
      self.value = value
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Key", key)
      object.set("Type", type)
      object.set("Value", value)
      return .object(object)
    }

    /// What `Type` may say: any text, and those that are known by name.
    public enum TypeProperty: StringLike {}
  }
}

extension Token<CFN.Events.EventBusPolicy.Action> {
  /// `events:PutEvents`.
  public static var eventsPutEvents: Self { "events:PutEvents" }
}

extension Token<CFN.Events.EventBusPolicy.Condition.TypeProperty> {
  /// `StringEquals`.
  public static var stringEquals: Self { "StringEquals" }
}
