/// What a change does to permissions as a whole.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
  /// Somebody can do more, nobody less.
  case broadening
  /// Somebody can do less, nobody more.
  case narrowing
  /// Somebody can do more and somebody less.
  case mixed
  /// Everybody can do what they could do before.
  case unchanged
  /// Something that may let somebody do more could not be decided.
  case unknown
}

/// How much harm a grant can do.
public enum Risk: String, Sendable, Hashable, Comparable, CaseIterable {
  case low, medium, high, critical

  /// Whether one does less harm.
  public static func < (one: Self, other: Self) -> Bool { one.rank < other.rank }

  package var rank: Int {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    case .critical: 3
    }
  }
}

/// Who a grant is for, from the account's point of view.
public enum Reach: String, Sendable, Hashable, Comparable, CaseIterable {
  /// The stack's own account, and services that act for it.
  case `internal`
  /// Another account, or the users of an identity provider.
  case external
  /// Anybody.
  case `public`

  /// Whether one is for fewer.
  public static func < (one: Self, other: Self) -> Bool { one.rank < other.rank }

  package var rank: Int {
    switch self {
    case .internal: 0
    case .external: 1
    case .public: 2
    }
  }
}

/// One concrete request that is decided otherwise than before.
public struct Witness: Sendable, Hashable {
  /// Who makes it.
  public var principal: String
  /// The action.
  public var action: String
  /// The resource's ARN, references as `${Key.Arn}`.
  public var resource: String
  /// The condition keys it carries, and their values.
  public var context: [String: [String]]
}

/// One permission that somebody gains or loses, or that could not be decided.
public struct GrantRow: Sendable, Hashable {
  /// Who: `${Role}`, an ARN, `Service:…`, `*`.
  public var principal: String
  /// Which actions: `kms:* except kms:Sign`.
  public var action: String
  /// On which resources: `${Key.Arn}`.
  public var resource: String
  /// In which requests only; nil for all.
  public var condition: String?
  /// What else is to be said of it.
  public var note: String?
  /// What it hands over or opens the way to beyond its own words.
  public var effects: [String] = []
  /// Who it is for.
  public var reach = Reach.internal
  /// How much harm it can do.
  public var risk: Risk
  /// A request that shows it; nil where the reason is no single request.
  public var witness: Witness?
  /// The JSON pointer of what grants or granted it.
  public var path: String
}
