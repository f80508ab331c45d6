extension AccessModel {
  /// What grants call the resource.
  func name(of resource: Resource) -> String {
    resource.id.map { "${\($0).Arn}" } ?? glossary.shown("\(resource.arn)")
  }

  /// Somebody who is no principal of the template, as grants show them.
  func value(of caller: Caller) -> EffectiveGrants.Principal {
    let (kind, isInternal): (EffectiveGrants.Principal.Kind, Bool) =
      switch caller {
      case .holder: (.role, true)
      case .named(let arn): (arn.principalKind, arn.accountOfARN == facts.account)
      case .anyone(let account): (.account, account == facts.account)
      case .outsider: (.everyAccount, false)
      case .anonymous: (.everyone, false)
      case .other("Service", _), .unnamed("Service"): (.service, false)
      case .other, .unnamed: (.federated, false)
      }
    return EffectiveGrants.Principal(
      id: name(of: caller), kind: kind, isInternal: isInternal, logicalID: nil, path: nil)
  }

  private func name(of caller: Caller) -> String {
    switch caller {
    case .anyone(let account): "\(PrincipalName.account(account))"
    case .outsider: "every AWS account"
    case .anonymous: "*"
    default: glossary.principal(caller.description)
    }
  }

  /// An answer, as an edge of the graph.
  func grant(
    _ answer: AccessQuestion.Answer, principal: EffectiveGrants.Principal, resource: String,
    _ meaning: KnownActions.Meaning
  ) -> EffectiveGrants.Grant {
    var row = GrantRow(
      principal: principal.id, action: answer.action, resource: resource,
      condition: answer.condition.map(glossary.shown), note: nil,
      reach: principal.reach, risk: .low, witness: answer.witness, path: answer.paths.first ?? "")
    row.risk = Risk(of: row, meaning.risk)
    var witness = answer.witness
    witness.principal = principal.id
    witness.resource = glossary.shown(witness.resource)
    witness.context = witness.context.mapValues { $0.map(glossary.shown) }
    return EffectiveGrants.Grant(
      principal: principal.id, action: answer.action, resource: resource,
      scope: answer.scope.map(glossary.shown), condition: row.condition,
      basis: answer.basis,
      statements: answer.paths, risk: row.risk,
      effects: meaning.ways.map { "\($0.action) \($0.way)" },
      witness: witness)
  }
}

extension AccessQuestion.Answer {
  /// How sure it is.
  var basis: EffectiveGrants.Grant.Basis {
    !isCertain ? .possible : access == .allowed ? .allowed : .delegated
  }
}

extension AccessModel.Principal {
  /// What grants call it.
  var id: String { facts.name }

  var value: EffectiveGrants.Principal {
    EffectiveGrants.Principal(
      id: id, kind: kind, isInternal: true, logicalID: facts.id,
      path: facts.path.isEmpty ? nil : facts.path)
  }
}

extension SymbolicText {
  fileprivate var principalKind: EffectiveGrants.Principal.Kind {
    segments.last?.knownPrefix.hasPrefix("user/") == true ? .user : .role
  }
}
