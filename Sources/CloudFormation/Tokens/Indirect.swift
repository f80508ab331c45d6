/// Holds a property's value out of line, so that a struct can contain itself.
///
/// Some property types do, AWS WAF's statements among them.
@propertyWrapper
public indirect enum Indirect<Value> {
  case value(Value)

  /// Holds a value.
  public init(wrappedValue: Value) { self = .value(wrappedValue) }

  /// The value.
  public var wrappedValue: Value {
    get {
      switch self {
      case .value(let value): value
      }
    }
    set { self = .value(newValue) }
  }
}

extension Indirect: Sendable where Value: Sendable {}
extension Indirect: Equatable where Value: Equatable {}
