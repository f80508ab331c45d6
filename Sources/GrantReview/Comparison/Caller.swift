/// Who makes a request, as far as resource policies can tell callers apart.
enum Caller: Hashable, Sendable {
  /// Whoever an identity policy is attached to.
  case holder
  /// A principal of AWS that is named somewhere.
  case named(SymbolicText)
  /// Anybody else in an account that is named somewhere.
  case anyone(inAccount: SymbolicText)
  /// A principal of an account that is named nowhere.
  case outsider
  /// Somebody without credentials.
  case anonymous
  /// A service, an identity provider's user and the like, by kind and name.
  case other(kind: String, SymbolicText)
  /// One of a kind that is named nowhere.
  case unnamed(kind: String)
}

/// How much an Allow of a resource policy gives a caller: more is stronger.
enum Strength: Int, Comparable, Sendable {
  /// Denied, whatever else allows it.
  case denied = -1
  /// Neither allowed nor denied.
  case none
  /// Allowed where an identity policy of the account allows it too.
  case delegated
  /// Allowed as far as the role's permissions boundary goes.
  case limited
  /// Allowed.
  case direct

  static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}

extension Caller {
  /// The values of condition keys that follow from who calls; nil for other keys.
  ///
  /// Inside the result, nil means that the request has no such key.
  func fixedValue(of key: String) -> SymbolicText?? {
    switch (key, self) {
    case ("aws:principalarn", .named(let arn)): return .some(arn)
    case ("aws:principalaccount", .named(let arn)), ("kms:calleraccount", .named(let arn)):
      return arn.accountOfARN.map { .some($0) }
    case ("aws:principalaccount", .anyone(let account)),
      ("kms:calleraccount", .anyone(let account)):
      return .some(account)
    case ("aws:principalarn", .anonymous), ("aws:principalaccount", .anonymous),
      ("kms:calleraccount", .anonymous), ("aws:principalorgid", .anonymous),
      ("aws:principalarn", .other), ("aws:principalaccount", .other),
      ("aws:principalarn", .unnamed), ("aws:principalaccount", .unnamed):
      return .some(nil)
    default: return nil
    }
  }
}

extension Caller {
  /// Whether it is a role that is named: only roles' sessions are limited by a boundary where a
  /// resource's policy names them.
  var isRole: Bool {
    if case .named(let arn) = self { arn.isRole } else { false }
  }

  /// Who it is from the point of view of this account.
  func reach(from account: SymbolicText) -> Reach {
    switch self {
    case .holder, .other("Service", _), .unnamed("Service"): .internal
    case .named(let arn): arn.accountOfARN == account ? .internal : .external
    case .anyone(let other): other == account ? .internal : .external
    case .outsider, .anonymous: .public
    case .other, .unnamed: .external
    }
  }
}

extension PrincipalName {
  /// What naming this principal gives the caller; nil if it does not mean the caller. The answer
  /// is doubtful where services differ in what `{"AWS": "*"}` means.
  func strength(on caller: Caller, isLimited: (SymbolicText) -> Bool) -> (Strength, certain: Bool)?
  {
    switch (self, caller) {
    case (.everyone, _): return (.direct, true)
    case (.everyAWS, .other), (.everyAWS, .unnamed): return (.direct, false)
    case (.everyAWS, _): return (.direct, true)
    case (.account(let id), .anyone(let account)): return id == account ? (.delegated, true) : nil
    case (.account(let id), .named(let arn)):
      return id == arn.accountOfARN ? (.delegated, true) : nil
    case (.arn(let name), .named(let arn)):
      return name == arn ? (isLimited(arn) ? .limited : .direct, true) : nil
    case (.other(let kind, let name), .other(let otherKind, let other)):
      return kind == otherKind && name == other ? (.direct, true) : nil
    default: return nil
    }
  }
}

/// How a statement means a caller.
struct Naming {
  let strength: Strength
  /// False where services differ, or where it cannot be told.
  let isCertain: Bool
}

extension PolicyStatement {
  /// How the statement means a caller; nil if it does not.
  func naming(_ caller: Caller, isLimited: (SymbolicText) -> Bool) -> Naming? {
    guard let principals else { return Naming(strength: .direct, isCertain: true) }
    let best = principals.meaning(caller)
      .compactMap { $0.strength(on: caller, isLimited: isLimited) }.max { $0.0 < $1.0 }
    if !principals.isComplement {
      return best.map { Naming(strength: $0.0, isCertain: $0.certain) }
    }
    return Naming(strength: .direct, isCertain: best == nil && caller != .anonymous)
  }
}
