/// What holds or does not hold once a stack's parameters are known (AWS page "Condition functions").
///
///     let isProduction = stack.condition("IsProduction", stage == "production" && !isTrial)
///
/// Written with Swift's operators; `==` and `!=` compare tokens.
public struct StackCondition: Sendable, Hashable {
  /// The condition as the template will say it.
  public let expression: Expression

  /// The condition of an expression that its maker knows to be one.
  public init(_ expression: Expression) {
    self.expression = expression
  }
}

/// A condition that a stack declares under a name: what `Fn::If`, resources and outputs refer to.
public struct NamedCondition: Sendable, Hashable {
  /// The name, still symbolic.
  public let name: Expression

  /// The condition of this name.
  public init(named name: Expression) {
    self.name = name
  }
}

/// What can stand where a condition is asked for.
public protocol ConditionConvertible {
  /// The condition itself.
  var condition: StackCondition { get }
}

extension StackCondition: ConditionConvertible {
  /// The condition itself.
  public var condition: StackCondition { self }
}

extension NamedCondition: ConditionConvertible {
  /// A mention of the condition inside of another: `{"Condition": "IsProduction"}`.
  public var condition: StackCondition { StackCondition(.function("Condition", name)) }
}

extension Token {
  /// `Fn::Equals`: whether both are the same text, case included.
  public static func == (one: Self, other: Self) -> StackCondition {
    StackCondition(.function("Fn::Equals", .array([one.expression, other.expression])))
  }

  /// `Fn::Not` of `Fn::Equals`.
  public static func != (one: Self, other: Self) -> StackCondition {
    !(one == other)
  }

  /// `Fn::If`: the first value when the condition holds, the other one otherwise.
  public static func `if`(_ condition: NamedCondition, _ value: Self, else other: Self) -> Self {
    .init(
      .function("Fn::If", .array([condition.name, value.expression, other.expression])))
  }
}

/// `Fn::Not`: whether the condition does not hold.
public prefix func ! (condition: some ConditionConvertible) -> StackCondition {
  StackCondition(.function("Fn::Not", .array([condition.condition.expression])))
}

/// `Fn::And`: whether both conditions hold.
public func && (
  one: some ConditionConvertible, other: some ConditionConvertible
) -> StackCondition {
  .combined("Fn::And", one.condition, other.condition)
}

/// `Fn::Or`: whether one of the conditions holds.
public func || (
  one: some ConditionConvertible, other: some ConditionConvertible
) -> StackCondition {
  .combined("Fn::Or", one.condition, other.condition)
}

extension StackCondition {
  /// The function of both; a chain becomes one function, which takes ten conditions at most.
  fileprivate static func combined(_ function: String, _ one: Self, _ other: Self) -> Self {
    if case .function(function, .array(let parts)) = one.expression, parts.count < 10 {
      return Self(.function(function, .array(parts + [other.expression])))
    }
    return Self(.function(function, .array([one.expression, other.expression])))
  }
}
