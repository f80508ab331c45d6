extension Token: ExpressibleByUnicodeScalarLiteral where Kind: StringLike {
  /// Text that is known now.
  public init(unicodeScalarLiteral value: String) { self.init(value) }
}

extension Token: ExpressibleByExtendedGraphemeClusterLiteral where Kind: StringLike {
  /// Text that is known now.
  public init(extendedGraphemeClusterLiteral value: String) { self.init(value) }
}

extension Token: ExpressibleByStringLiteral where Kind: StringLike {
  /// Text that is known now.
  public init(stringLiteral value: String) { self.init(value) }
}

extension Token: ExpressibleByStringInterpolation where Kind: StringLike {
  /// Text put together from what is known and what a deployment will know.
  public init(stringInterpolation: Interpolation) {
    self.init(.join(separator: "", stringInterpolation.parts))
  }

  /// Gathers the parts of an interpolated text.
  public struct Interpolation: StringInterpolationProtocol {
    fileprivate var parts: [Expression] = []

    /// An empty text.
    public init(literalCapacity: Int, interpolationCount: Int) {
      parts.reserveCapacity(2 * interpolationCount + 1)
    }

    /// Adds text that is known now.
    public mutating func appendLiteral(_ text: String) {
      if !text.isEmpty { parts.append(.literal(.string(text))) }
    }

    /// Adds what the token will stand for.
    public mutating func appendInterpolation<Part: StringLike>(_ token: Token<Part>) {
      parts.append(token.expression)
    }

    /// Adds text that is known now.
    public mutating func appendInterpolation(_ text: String) {
      appendLiteral(text)
    }

    /// Adds an integer in decimal digits.
    public mutating func appendInterpolation(_ value: some BinaryInteger) {
      appendLiteral(String(value))
    }
  }
}

extension Token: ExpressibleByBooleanLiteral where Kind == Bool {
  /// A truth value that is known now.
  public init(booleanLiteral value: Bool) { self.init(value) }
}

/// A kind of token whose values are numbers.
public protocol NumberLike {}

extension Int: NumberLike {}
extension Double: NumberLike {}

extension Token: ExpressibleByIntegerLiteral where Kind: NumberLike {
  /// A number that is known now.
  public init(integerLiteral value: Int) { self.init(.literal(.integer(value))) }
}

extension Token: ExpressibleByFloatLiteral where Kind == Double {
  /// A number that is known now.
  public init(floatLiteral value: Double) { self = Token(value) ?? .noValue }
}

extension Token: ExpressibleByArrayLiteral where Kind: ListLike {
  /// The list of these elements.
  public init(arrayLiteral elements: Token<Kind.Element>...) { self.init(elements) }
}
