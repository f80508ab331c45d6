extension Risk {
  /// How much harm what the row says can do.
  init(of row: GrantRow) {
    let actions = row.action.lowercased()
    let isPublic = row.principal == "*"
    let isWide = row.resource.hasPrefix("*") || row.resource.hasPrefix("NOT ")
    let isAdministration = actions.hasPrefix("*") || actions.hasPrefix("not ")
    let known = KnownActions.risk(of: actions)
    let isLimited = row.condition != nil
    if isPublic {
      self = isLimited ? .high : .critical
    } else if isAdministration {
      self = isWide ? .critical : .high
    } else if row.principal.isForeign {
      self = max(known, .high)
    } else if isWide {
      self = known == .low ? .medium : .high
    } else {
      self = known
    }
  }
}

extension String {
  /// Whether it names a principal of an account other than the stack's.
  fileprivate var isForeign: Bool {
    hasPrefix("arn:") && !contains("${AWS::AccountId}") || hasPrefix("any principal of another")
  }
}
