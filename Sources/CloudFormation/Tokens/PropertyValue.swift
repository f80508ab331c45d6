public import OrderedCollections

/// What can stand as the value of a resource's property.
public protocol PropertyValue: Sendable {
  /// What the template will say, still symbolic.
  var expression: Expression { get }
}

extension Token: PropertyValue {}

extension Expression: PropertyValue {
  /// The expression itself.
  public var expression: Expression { self }
}

extension Value: PropertyValue {
  /// The value as a literal.
  public var expression: Expression { .literal(self) }
}

extension String: PropertyValue {
  /// The text as a literal.
  public var expression: Expression { .literal(.string(self)) }
}

extension Int: PropertyValue {
  /// The integer as a literal.
  public var expression: Expression { .literal(.integer(self)) }
}

extension Bool: PropertyValue {
  /// The truth value as a literal.
  public var expression: Expression { .literal(.bool(self)) }
}

extension Array: PropertyValue where Element: PropertyValue {
  /// The elements in order.
  public var expression: Expression { .array(map(\.expression)) }
}

extension Dictionary: PropertyValue where Key == String, Value: PropertyValue {
  /// The members, sorted by their keys: a dictionary has no order of its own.
  public var expression: Expression {
    .object(
      Expression.Object(
        uniqueKeysWithValues: sorted { $0.key < $1.key }.map { ($0.key, $0.value.expression) }))
  }
}

extension OrderedDictionary where Key == String, Value == Expression {
  /// Sets a property; one that is nil is not written.
  public mutating func set(_ name: String, _ value: (some PropertyValue)?) {
    if let value { self[name] = value.expression }
  }
}
