extension Risk {
  /// How much harm what the row says can do.
  init(of row: GrantRow) {
    self.init(of: row, KnownActions.Meaning(of: row.action).risk)
  }

  /// The same, where it is known what the row's actions can do on one resource.
  init(of row: GrantRow, _ known: Risk) {
    let actions = row.action.lowercased()
    let isWide = row.resource.hasPrefix("*") || row.resource.hasPrefix("NOT ")
    let isAdministration = actions.hasPrefix("*") || actions.hasPrefix("not ")
    if row.reach == .public {
      self = row.condition == nil ? .critical : .high
    } else if isAdministration {
      self = isWide ? .critical : .high
    } else if row.reach == .external {
      self = max(known, .high)
    } else if isWide {
      self = known == .low ? .medium : .high
    } else {
      self = known
    }
  }
}
