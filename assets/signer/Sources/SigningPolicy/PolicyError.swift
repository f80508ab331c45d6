public import JSON

/// Why a text is no policy; whoever reads one must then sign nothing.
public struct PolicyError: Error, Hashable, Sendable {
  /// One thing that is wrong with the text.
  public enum Problem: Hashable, Sendable {
    /// It is no JSON.
    case notJSON(JSONError)
    /// It is JSON, and no object.
    case notAnObject
    /// It has a member that is no rule.
    case unknownRule(String)
    /// What the rule says cannot be meant.
    case invalid(Policy.Rule)
  }

  /// All that is wrong, at least one thing.
  public let problems: [Problem]
}

extension PolicyError: CustomStringConvertible {
  /// One clause for each problem.
  public var description: String {
    problems.map(\.description).joined(separator: "; ")
  }
}

extension PolicyError.Problem: CustomStringConvertible {
  /// What is wrong, and what would be right.
  public var description: String {
    switch self {
    case .notJSON(let error): "it is not JSON (\(error))"
    case .notAnObject: "it must be a JSON object"
    case .unknownRule(let name):
      "there is no rule \(JSON.string(name)), only "
        + Policy.Rule.allCases.map(\.rawValue).joined(separator: ", ")
    case .invalid(let rule): "\(rule.rawValue) must be \(rule.form)"
    }
  }
}

extension Policy.Rule {
  /// What its value in JSON must be.
  fileprivate var form: String {
    switch self {
    case .chains: #""any" or a list of chain ids, 1 or more, none twice"#
    case .creation: "true or false"
    case .destinations: #""any" or a list of addresses, none twice"#
    case .domains:
      #""any" or a list of objects with some of name, version, chainId, verifyingContract and "#
        + "salt, none twice"
    case .maxFeePerGas, .maxValue: "a string of decimal digits, an amount of wei"
    case .maxGas: "a string of decimal digits, below 2^64"
    case .operations:
      "a list of " + Policy.Operation.allCases.map(\.rawValue).joined(separator: ", ")
        + ", none twice"
    case .selectors:
      #""any" or a list of 0x and eight hexadecimal digits, or 0x for no data, none twice"#
    }
  }
}
