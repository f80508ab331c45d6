extension Review {
  /// A finding as people read it.
  mutating func row(_ finding: Comparison.Finding, note: String?, resource carrier: String?)
    -> GrantRow
  {
    var row = GrantRow(
      principal: glossary.principal(finding.principal), action: finding.action,
      resource: glossary.shown(shownResource(finding.resource, of: carrier)),
      condition: finding.condition.map(glossary.shown), note: note ?? Self.note(finding),
      risk: .low, witness: finding.witness, path: finding.entry.path)
    if let carrier, carrier != "*", finding.resource == "*" { row.witness?.resource = carrier }
    row.witness = row.witness.map { witness in
      var witness = witness
      witness.principal = glossary.principal(witness.principal)
      witness.resource = glossary.shown(witness.resource)
      witness.context = witness.context.mapValues { $0.map(glossary.shown) }
      return witness
    }
    if finding.isAllowed {
      row.reach = finding.callers.map { $0.reach(from: after.account) }.max() ?? .internal
    }
    row.risk = Risk(of: row)
    if finding.direction == .added { row.effects = effects(of: row) }
    return row
  }

  /// In a resource's policy `*` means that resource.
  private func shownResource(_ resource: String, of carrier: String?) -> String {
    guard let carrier, carrier != "*" else { return resource }
    return resource == "*" ? carrier : resource
  }

  private static func note(_ finding: Comparison.Finding) -> String? {
    let statement = finding.entry.statement
    let isDeny = statement.effect == .deny
    if !finding.isCertain {
      return statement.principals?.isComplement == true
        ? "whom NotPrincipal means cannot be told here\(isDeny ? "; others may be denied no more" : "")"
        : "if two references stand for the same text"
    }
    if statement.isBoundary { return "outside the permissions boundary" }
    switch (finding.isAllowed, finding.direction) {
    case (false, .added): return "no longer denied"
    case (false, .removed): return "now denied"
    case (true, .added): return finding.isPartial ? "beyond what was allowed before" : nil
    case (true, .removed): return finding.isPartial ? "beyond what is still allowed" : nil
    }
  }
}

extension GrantRow {
  /// A row about something as a whole.
  static func about(
    _ principal: String, action: String = "*", resource: String = "*", path: String,
    note: String, reach: Reach = .internal, risk: Risk = .high
  ) -> GrantRow {
    GrantRow(
      principal: principal, action: action, resource: resource, condition: nil, note: note,
      reach: reach, risk: risk,
      witness: Witness(principal: principal, action: action, resource: resource, context: [:]),
      path: path)
  }
}
