extension Review {
  /// A finding as people read it.
  func row(_ finding: Comparison.Finding, note: String?, resource carrier: String?) -> GrantRow {
    var row = GrantRow(
      principal: glossary.shown(finding.principal), action: finding.action,
      resource: glossary.shown(shownResource(finding.resource, of: carrier)),
      condition: finding.condition.map(glossary.shown), note: note ?? Self.note(finding),
      risk: .low, witness: finding.witness, path: finding.entry.path)
    row.witness?.resource = glossary.shown(
      shownResource(finding.witness.resource, of: finding.resource == "*" ? carrier : nil))
    row.witness?.principal = glossary.shown(finding.witness.principal)
    row.risk = Risk(of: row)
    return row
  }

  /// In a resource's policy `*` means that resource.
  private func shownResource(_ resource: String, of carrier: String?) -> String {
    guard let carrier, carrier != "*" else { return resource }
    return resource == "*" ? carrier : resource
  }

  private static func note(_ finding: Comparison.Finding) -> String? {
    if finding.entry.statement.isBoundary { return "outside the permissions boundary" }
    if !finding.isAllowed {
      return finding.direction == .added ? "no longer denied" : "now denied"
    }
    return finding.isCertain ? nil : "if two references stand for the same text"
  }
}

extension GrantRow {
  /// A row about something as a whole.
  static func about(
    _ principal: String, action: String = "*", resource: String = "*", path: String,
    note: String, risk: Risk = .high
  ) -> GrantRow {
    GrantRow(
      principal: principal, action: action, resource: resource, condition: nil, note: note,
      risk: risk, witness: nil, path: path)
  }
}

extension Risk {
  /// How much harm what the row says can do.
  init(of row: GrantRow) {
    let isPublic = row.principal == "*" || row.principal.contains("anybody")
    let isWide = row.resource.hasPrefix("*")
    let action = row.action.lowercased()
    if action.hasPrefix("*") || action.hasPrefix("not ") {
      self = isPublic || isWide ? .critical : .high
    } else if isPublic {
      self = row.condition == nil ? .critical : .high
    } else if Escalation.of(action) != nil || (isWide && action.hasSuffix(":*")) {
      self = .high
    } else {
      self = row.principal.isForeign || isWide ? .medium : .low
    }
  }
}

extension String {
  /// Whether it names an account other than the stack's.
  fileprivate var isForeign: Bool {
    hasPrefix("arn:") && !contains("${AWS::AccountId}")
  }
}
