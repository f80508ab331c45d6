extension Review {
  /// What a row hands over beyond its own words: the role that can be assumed, the way to more.
  func effects(of row: GrantRow) -> [String] {
    var effects = handedOver(by: row)
    for (action, way) in KnownActions.ways(of: row.action).prefix(Self.mostWays) {
      effects.append("\(action) \(way)")
    }
    return effects
  }

  private static var mostWays: Int { 3 }

  /// What the role has that the row lets somebody assume, roles that it may assume in turn
  /// included.
  private func handedOver(by row: GrantRow) -> [String] {
    guard row.action.lowercased().contains("assumerole") || row.action == "*",
      let role = roles[row.resource]
    else { return [] }
    var grants: [String] = []
    var seen: Set<String> = []
    var waiting = [role]
    while let name = waiting.popLast(), seen.count < Self.longestChain {
      guard seen.insert(name).inserted, let facts = after.principals[name] else { continue }
      for grant in facts.allowed {
        grants.append("\(grant.actions) on \(glossary.shown(grant.resources))")
        guard grant.mayAssume else { continue }
        waiting += grant.resources.split(separator: ", ").compactMap {
          roles[glossary.shown(String($0))]
        }
      }
      grants += facts.opaquePolicies.sorted().map { "contents of \($0)" }
    }
    guard !grants.isEmpty else { return [] }
    let more = grants.count - Self.mostGrants
    let shown = grants.prefix(Self.mostGrants) + (more > 0 ? ["\(more) more"] : [])
    return ["so it gains what \(row.resource) has: \(shown.joined(separator: ", "))"]
  }

  private static var mostGrants: Int { 4 }
  private static var longestChain: Int { 32 }

  /// The roles that the template makes, by the short names of their ARNs.
  private var roles: [String: String] {
    var roles: [String: String] = [:]
    for (key, principal) in after.principals {
      guard let id = principal.id else { continue }
      roles["${\(id).Arn}"] = key
    }
    return roles
  }
}

extension PrincipalFacts {
  /// What its statements allow, in the words of the policies.
  fileprivate var allowed: [(actions: String, resources: String, mayAssume: Bool)] {
    statements.map(\.statement).filter { $0.effect == .allow && !$0.isBoundary }.map { statement in
      (
        statement.actions.text, statement.resources.text,
        statement.actions.selects("sts:assumerole")
      )
    }
  }
}

extension PolicyStatement.Selection<Pattern> {
  fileprivate var text: String {
    (isComplement ? "NOT " : "") + items.map(\.description).joined(separator: ", ")
  }
}
