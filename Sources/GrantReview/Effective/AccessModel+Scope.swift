import CloudFormation

extension AccessModel {
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

  /// What identity policies name that is no resource of the template, and the statements that do.
  func mentions(in statements: [PlacedStatement]) -> [Mention] {
    var found: [PolicyStatement.Selection<Pattern>: [PlacedStatement]] = [:]
    for placed in statements where placed.statement.isGrant {
      let resources = placed.statement.resources
      if resources.isComplement {
        found[resources, default: []].append(placed)
      } else {
        for item in resources.items where !extents.contains(item) {
          found[.init(items: [item]), default: []].append(placed)
        }
      }
    }
    return found.sorted(on: { "\($0.key.items)" }).map {
      Mention(extents: $0.key, statements: $0.value)
    }
  }

  /// Something that is named, and by which statements.
  struct Mention {
    let extents: PolicyStatement.Selection<Pattern>
    let statements: [PlacedStatement]
  }
}

extension PolicyStatement.Selection<Pattern> {
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

extension NamedPrincipals {
  /// Whether it names people without their names.
  fileprivate var isForAll: Bool {
    isComplement || items.contains(.everyone) || items.contains(.everyAWS)
  }
}
