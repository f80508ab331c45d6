internal import CloudFormation

/// An action of an AWS service, or a pattern of them: `kms:Sign`, `kms:*`.
///
/// The set is open: each service adds its own as static members. Matching ignores case (AWS page
/// "IAM JSON policy elements: Action").
public struct Action: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The text in a policy: prefix, colon, name.
  public let rawValue: String

  /// The action of this text.
  public init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  /// The action of this text.
  public init(stringLiteral value: String) {
    self.init(value)
  }

  var expression: Expression { .literal(.string(rawValue)) }
}
