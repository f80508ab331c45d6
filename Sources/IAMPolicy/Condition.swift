public import CloudFormation

/// One test of a statement: an operator, a key of the request, and the values that pass (AWS page
/// "IAM JSON policy elements: Condition operators").
public struct Condition: Sendable, Hashable {
  /// How the request's value is compared.
  public struct Operator: Sendable, Hashable {
    /// The word of the policy language: `StringEquals`.
    public let rawValue: String

    /// The operator of this name.
    public init(_ rawValue: String) {
      self.rawValue = rawValue
    }

    /// The same text, case included.
    public static let stringEquals = Self("StringEquals")
    /// Another text.
    public static let stringNotEquals = Self("StringNotEquals")
    /// A text that fits a pattern with `*` and `?`.
    public static let stringLike = Self("StringLike")
    /// A text that fits no pattern.
    public static let stringNotLike = Self("StringNotLike")
    /// An ARN that fits, part by part; the same as `arnLike`.
    public static let arnEquals = Self("ArnEquals")
    /// An ARN that fits a pattern, part by part.
    public static let arnLike = Self("ArnLike")
    /// An ARN that fits none, part by part; the same as `arnNotLike`.
    public static let arnNotEquals = Self("ArnNotEquals")
    /// An ARN that fits no pattern.
    public static let arnNotLike = Self("ArnNotLike")
    /// `true` or `false`.
    public static let bool = Self("Bool")
    /// `true` where the request has no such key, `false` where it has one.
    public static let null = Self("Null")
    /// An address in a range, in CIDR notation.
    public static let ipAddress = Self("IpAddress")
    /// The same number.
    public static let numericEquals = Self("NumericEquals")
    /// A number that is not larger.
    public static let numericLessThanEquals = Self("NumericLessThanEquals")

    /// The operator for a key of many values that holds if one of them passes.
    public var forAnyValue: Self { Self("ForAnyValue:\(rawValue)") }
    /// The operator for a key of many values that holds if each of them passes, or there is none.
    public var forAllValues: Self { Self("ForAllValues:\(rawValue)") }
    /// The operator that also holds where the request has no such key.
    public var ifExists: Self { Self("\(rawValue)IfExists") }
  }

  /// How the values are compared.
  public let `operator`: Operator
  /// The key of the request: `kms:MessageType`.
  public let key: String
  /// The values that pass; one is enough.
  public let values: [Token<String>]

  /// A test of a key of the request.
  public init(_ operator: Operator, _ key: String, _ values: [Token<String>]) {
    self.operator = `operator`
    self.key = key
    self.values = values
  }

  /// The test that a key has one of these values.
  public static func equals(_ key: String, _ values: Token<String>...) -> Self {
    Self(.stringEquals, key, values)
  }
}

extension Condition {
  /// The tests as the policy language groups them: operators, then keys, then values.
  ///
  /// A key that is tested twice with one operator is a mistake, for there is no way to write it.
  static func expression(of conditions: [Condition]) -> Expression {
    var operators: [String: [String: [Token<String>]]] = [:]
    for condition in conditions {
      operators[condition.operator.rawValue, default: [:]][condition.key] = condition.values
    }
    return operators.mapValues { keys in
      keys.mapValues { Expression.collapsed($0.map(\.expression)) }.expression
    }.expression
  }
}
