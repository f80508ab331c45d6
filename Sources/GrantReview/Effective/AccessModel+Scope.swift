extension AccessModel {
  /// Callers that are no principals of the template and that a resource's policy can tell apart;
  /// anybody else in the account always, since identity policies outside of the template count.
  func callers(of view: Resource.View) -> [Caller] {
    let mine = Set(principals.map(\.caller))
    let own = Caller.anyone(inAccount: facts.account)
    let others = Caller.all(in: view.statements.map(\.statement)).filter {
      !mine.contains($0) && $0 != own
    }
    return [own] + others
  }

  /// Whether the same holds for anybody, so that it need not be said of this caller.
  func isRepeated(_ caller: Caller, _ answer: AccessQuestion.Answer) -> Bool {
    switch caller {
    case .outsider, .anonymous: false
    case .named: answer.access == .delegated && isOfAccount(caller)
    case .unnamed: false
    default: false
    }
  }

  private func isOfAccount(_ caller: Caller) -> Bool {
    if case .named(let arn) = caller { arn.accountOfARN == facts.account } else { false }
  }

  /// Whether the graph looks for an edge: a policy names the resource, or means everything of its
  /// service.
  func isDrawn(_ principal: Principal, _ resource: Resource, _ view: Resource.View) -> Bool {
    let services = ResourceShape.of(resource.type)?.actionServices
    let patterns = (services ?? []).map {
      Pattern(wildcards: SymbolicText("\($0):*"), ignoresCase: true)
    }
    let named = view.statements.contains { placed in
      placed.statement.isGrant
        && placed.statement.naming(principal.caller, isLimited: { _ in true }) != nil
    }
    return named
      || principal.statements.contains { placed in
        let statement = placed.statement
        guard statement.isGrant, statement.resources.mayMeet(resource.extents) else { return false }
        if statement.resources.mentions(resource.extents) { return true }
        return statement.actions.isComplement
          || statement.actions.items.contains { item in patterns.contains(where: item.mayMeet) }
      }
  }

  /// What identity policies name that is no resource of the template.
  func mentions(
    in statements: [PlacedStatement]
  ) -> [PolicyStatement.Selection<Pattern>] {
    var found: Set<PolicyStatement.Selection<Pattern>> = []
    let known = Set(resources.flatMap(\.extents.items))
    for case let statement in statements.map(\.statement) where statement.isGrant {
      if statement.resources.isComplement {
        found.insert(statement.resources)
      } else {
        for item in statement.resources.items where !known.contains(item) {
          found.insert(.init(items: [item]))
        }
      }
    }
    return found.sorted { "\($0.items)" < "\($1.items)" }
  }
}

extension PolicyStatement.Selection<Pattern> {
  /// Whether it names one of these patterns as it stands.
  func mentions(_ other: Self) -> Bool {
    isComplement || other.isComplement
      ? self == other
      : items.contains { $0 != .everything && other.items.contains($0) }
        || self == other
  }

  /// The actions that any of the statements gives.
  static func union(_ statements: [PlacedStatement]) -> Self {
    let selections = statements.map(\.statement).filter(\.isGrant).map(\.actions)
    if selections.count == 1 { return selections[0] }
    if selections.contains(where: \.isComplement) {
      return Self(items: [Pattern(wildcards: "*", ignoresCase: true)])
    }
    return Self(unordered: selections.flatMap(\.items), isComplement: false)
  }
}

extension ResourceShape {
  /// The services whose actions are done on the resource.
  fileprivate var actionServices: [String] {
    service == "iam" ? ["iam", "sts"] : [service]
  }
}
