/// A value that is known now or only at deploy time.
///
/// `Kind` says of which kind it is and holds no value: a `Token<ARN>` never passes for a
/// `Token<String>`, so an id where a role wants an ARN does not compile. Text is put together by
/// interpolation, `"arn:\(partition):s3:::\(name)"`; there are no markers hidden in strings.
public struct Token<Kind>: Sendable, Hashable {
  /// What the token stands for.
  public let expression: Expression

  /// The token of an expression that its maker knows to be of this kind.
  public init(_ expression: Expression) {
    self.expression = expression
  }

  /// What is known of the value now; nil when only a deployment knows it.
  public var literal: Value? {
    if case .literal(let value) = expression { value } else { nil }
  }
}

/// A kind of token whose values are text.
public protocol StringLike {}

/// An Amazon Resource Name, as text (AWS page "Identify AWS resources with ARNs").
public enum ARN: StringLike {}

extension String: StringLike {}

/// A kind of token whose values are lists of another kind.
public protocol ListLike {
  /// The kind of one element.
  associatedtype Element
}

extension Array: ListLike {}

extension Token where Kind: StringLike {
  /// Text that is known now.
  public init(_ text: String) {
    self.init(.literal(.string(text)))
  }

  /// The same text, of no particular kind.
  public var text: Token<String> { .init(expression) }
}

extension Token where Kind == Int {
  /// An integer that is known now.
  public init(_ value: Int) {
    self.init(.literal(.integer(value)))
  }
}

extension Token where Kind == Bool {
  /// A truth value that is known now.
  public init(_ value: Bool) {
    self.init(.literal(.bool(value)))
  }
}

extension Token where Kind == Double {
  /// A number that is known now, in the shortest decimal that means it; nil for infinity and what
  /// is no number, which JSON cannot write.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    let text = value.description
    self.init(.literal(.number(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)))
  }
}

extension Token where Kind: ListLike {
  /// The list of these elements.
  public init(_ elements: [Token<Kind.Element>]) {
    self.init(.array(elements.map(\.expression)))
  }
}
