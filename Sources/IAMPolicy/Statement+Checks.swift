extension Statement {
  /// Where a statement stands, which decides on the elements that it must and must not have (AWS
  /// page "Grammar of the IAM JSON policy language").
  public enum Place: Sendable {
    /// A policy attached to whoever acts: a role's, a user's.
    case identityPolicy
    /// A policy attached to what is acted on: a key's, a bucket's.
    case resourcePolicy
    /// The policy that says who may assume a role.
    case trustPolicy
  }

  /// Why IAM would refuse the statement in a policy of this kind.
  public func mistakes(in place: Place) -> [String] {
    var mistakes: [String] = []
    if actions.isEmpty { mistakes.append("a statement names at least one action") }
    switch (place, principals) {
    case (.identityPolicy, .some):
      mistakes.append("a statement of an identity policy names no principal: it is who has it")
    case (.resourcePolicy, nil), (.trustPolicy, nil):
      mistakes.append("a statement of a resource policy or a trust policy names its principals")
    case (_, let principals?) where principals.isEmpty:
      mistakes.append("a statement that names principals names at least one")
    default: break
    }
    switch (place, resources) {
    case (.trustPolicy, .some):
      mistakes.append("a statement of a trust policy names no resource: it is the role")
    case (.identityPolicy, nil), (.resourcePolicy, nil):
      mistakes.append("a statement names its resources, \"*\" for all")
    case (_, let resources?) where resources.isEmpty:
      mistakes.append("a statement that names resources names at least one")
    default: break
    }
    return mistakes
  }
}

extension Statement.Match {
  fileprivate var isEmpty: Bool {
    switch self {
    case .only(let items), .allExcept(let items): items.isEmpty
    }
  }
}

extension Condition {
  /// Why tests cannot be written down as they are meant, or would never hold: the policy language
  /// has no room for a key that is tested twice with one operator, whatever the key's case.
  static func mistakes(in conditions: [Condition]) -> [String] {
    var seen: Set<[String]> = []
    let repeated = conditions.filter {
      !seen.insert([$0.operator.rawValue, $0.key.lowercased()]).inserted
    }.map { "'\($0.key)' is tested twice; name all values in one condition" }
    let empty = conditions.filter(\.values.isEmpty).map {
      "the condition on '\($0.key)' names no value, so it would never hold"
    }
    return repeated + empty
  }
}
