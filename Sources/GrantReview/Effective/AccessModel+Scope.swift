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
    if case .named = caller { answer.access == .delegated && isOfAccount(caller) } else { false }
  }

  private func isOfAccount(_ caller: Caller) -> Bool {
    if case .named(let arn) = caller { arn.accountOfARN == facts.account } else { false }
  }

  /// Whom the graph looks for edges from: those whom the resource's policy names, who name the
  /// resource, or who are given actions of its service.
  func drawn(to resource: Resource, _ view: Resource.View) -> [Principal] {
    let services = ResourceShape.of(resource.type)?.actionServices ?? []
    return index.principals(services: services, naming: resource.extents.items)
      .union(index.principals(namedBy: view.statements)).sorted().map { principals[$0] }
  }

  /// The principals who may be able to do one of these actions by a policy of their own or one that
  /// names them.
  func candidates(for actions: PolicyStatement.Selection<Pattern>, _ view: Resource.View)
    -> [Principal]
  {
    let isForAll = view.statements.contains { placed in
      placed.statement.isGrant && placed.statement.principals?.isForAll == true
    }
    if isForAll || actions.services.contains(nil) { return principals }
    return index.principals(services: actions.services.compactMap(\.self))
      .union(index.principals(namedBy: view.statements)).sorted().map { principals[$0] }
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

extension PolicyStatement.Selection<PrincipalName> {
  /// Whether it names people without their names.
  fileprivate var isForAll: Bool {
    isComplement || items.contains(.everyone) || items.contains(.everyAWS)
  }
}
