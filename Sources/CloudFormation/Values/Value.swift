public import JSON
@_exported public import OrderedCollections

/// A finished value of a template: JSON whose objects keep their order and whose numbers keep
/// their digits.
///
/// Nothing in it is symbolic: a reference stands here as the `Ref` or `Fn::GetAtt` that
/// CloudFormation reads. What is not resolved yet is an `Expression`.
public enum Value: Sendable, Hashable {
  case null
  case bool(Bool)
  /// A number as the text of its literal.
  case number(String)
  case string(String)
  case array([Value])
  case object(Object)

  /// Names and their values, in order.
  public typealias Object = OrderedDictionary<String, Value>
}

extension Value: JSONConstructible {
  /// The object of these members, in order.
  public static func object(_ members: [(key: String, value: Value)]) -> Value {
    .object(Object(uniqueKeysWithValues: members.lazy.map { ($0.key, $0.value) }))
  }
}

extension Value {
  /// An integer.
  public static func integer(_ value: some BinaryInteger) -> Value { .number(String(value)) }

  /// The string, if it is one.
  public var string: String? {
    if case .string(let string) = self { string } else { nil }
  }

  /// The elements, if it is an array.
  public var array: [Value]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The members, if it is an object.
  public var object: Object? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The member of this name, if it is an object that has one.
  public subscript(key: String) -> Value? { object?[key] }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A string.
  public init(stringLiteral value: String) { self = .string(value) }
  /// `true` or `false`.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// An integer.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// An array.
  public init(arrayLiteral elements: Value...) { self = .array(elements) }
  /// An object; of a name that stands twice the last value counts.
  public init(dictionaryLiteral members: (String, Value)...) {
    self = .object(Object(members, uniquingKeysWith: { $1 }))
  }
}
