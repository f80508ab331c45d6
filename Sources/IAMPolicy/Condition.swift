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

    public static let stringEquals = Self("StringEquals")
    public static let stringNotEquals = Self("StringNotEquals")
    public static let stringLike = Self("StringLike")
    public static let stringNotLike = Self("StringNotLike")
    public static let arnEquals = Self("ArnEquals")
    public static let arnLike = Self("ArnLike")
    public static let arnNotLike = Self("ArnNotLike")
    public static let bool = Self("Bool")
    public static let null = Self("Null")
    public static let ipAddress = Self("IpAddress")
    public static let numericEquals = Self("NumericEquals")
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
  /// The keys that are tested twice with one operator: the policy language has no way to write
  /// that, and to merge their values would let more pass.
  public static func repeatedKeys(in conditions: [Condition]) -> [String] {
    var seen: Set<[String]> = []
    return conditions.filter {
      !seen.insert([$0.operator.rawValue, $0.key.lowercased()]).inserted
    }.map(\.key)
  }

  /// The tests as the policy language groups them: operators, then keys, then values.
  ///
  /// Of a key that is tested twice only values that pass both tests are kept.
  static func expression(of conditions: [Condition]) -> Expression {
    var operators: [String: [String: [Token<String>]]] = [:]
    for condition in conditions {
      operators[condition.operator.rawValue, default: [:]][condition.key, default: condition.values]
        .removeAll { !condition.values.contains($0) }
    }
    return operators.mapValues { keys in
      keys.mapValues { Expression.collapsed($0.map(\.expression)) }.expression
    }.expression
  }
}
