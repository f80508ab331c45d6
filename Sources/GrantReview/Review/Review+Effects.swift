import CloudFormation

extension Review {
  /// What a row hands over beyond its own words: the role that can be assumed, the way to more.
  mutating func effects(of row: GrantRow) -> [String] {
    var effects = handedOver(by: row)
    for (action, way) in KnownActions.ways(of: row.action).prefix(Self.mostWays) {
      effects.append("\(action) \(way)")
    }
    return effects
  }

  private static var mostWays: Int { 3 }

  /// What the role has that the row lets somebody assume, roles that it can act as in turn
  /// included.
  private mutating func handedOver(by row: GrantRow) -> [String] {
    guard row.action.lowercased().contains("assumerole") || row.action == "*",
      let role = row.resource.withoutPrefix("${")?.split(separator: ".Arn}").first,
      after.made[String(role)]?.type == "AWS::IAM::Role"
    else { return [] }
    let graph = graph ?? EffectiveGrants(after, limit: budget.limit)
    self.graph = graph
    let grants = graph.reached(from: "${\(role)}").map { grant in
      grant.condition.map { "\(grant.words) if \($0)" } ?? grant.words
    }
    let unread = after.principals.values.filter { $0.id == String(role) }
      .flatMap(\.opaquePolicies).sorted().map { "contents of \($0)" }
    let all = grants + unread
    guard !all.isEmpty else { return [] }
    let more = all.count - Self.mostGrants
    let shown = all.prefix(Self.mostGrants) + (more > 0 ? ["\(more) more"] : [])
    return ["so it gains what \(row.resource) has: \(shown.joined(separator: ", "))"]
  }

  private static var mostGrants: Int { 4 }
}

extension EffectiveGrants {
  /// What somebody may do, and all whom it can act as: the gravest first.
  func reached(from principal: String) -> [Grant] {
    var seen: Set<String> = [principal]
    var waiting = [principal]
    var found: [Grant] = []
    while let one = waiting.popLast() {
      found += grants.filter { $0.principal == one && $0.basis == .allowed }
      for hop in hops where hop.from == one && hop.way.gain == .actsAs {
        if seen.insert(hop.to).inserted { waiting.append(hop.to) }
      }
    }
    return found.sorted(on: { -$0.risk.rank })
  }
}

extension EffectiveGrants.Grant {
  fileprivate var words: String { "\(action) on \(scope ?? resource)" }
}
