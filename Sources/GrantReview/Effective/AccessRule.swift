/// How a resource's own policy and the identity policies of its account decide together (AWS page
/// "Policy evaluation logic").
enum AccessRule: Sendable {
  /// What the resource's policy neither allows nor leaves to the account is denied: KMS keys, roles.
  case resourceDecides
  /// Within the account either of them suffices.
  case eitherSuffices
}

/// What the policies of a template let somebody do.
enum Access: Int, Comparable, Sendable {
  case none
  /// Allowed where identity policies that are not in the template allow it too.
  case delegated
  case allowed

  static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}
