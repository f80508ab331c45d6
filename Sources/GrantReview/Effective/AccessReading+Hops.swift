import CloudFormation

extension AccessReading {
  /// The ways from one principal to another.
  mutating func readHops() {
    let roles = model.resources.filter { $0.type == "AWS::IAM::Role" }
    for role in roles {
      guard let principal = model.principal(of: role) else { continue }
      let trust: [SymbolicText] = [
        "sts:AssumeRole", "sts:AssumeRoleWithWebIdentity", "sts:AssumeRoleWithSAML",
      ]
      addHops(trust, on: role, to: principal.id, .assumesRole)
      readPassing(of: role, to: principal.id)
    }
    readRunning()
    for resource in model.resources {
      for way in EffectiveGrants.Escalation.on(resource.type) {
        let target = model.principal(of: resource)?.id ?? model.name(of: resource)
        addHops([SymbolicText(way.name)], on: resource, to: target, way)
      }
    }
  }

  private mutating func addHops(
    _ actions: [SymbolicText], on resource: AccessModel.Resource, to target: String,
    _ way: EffectiveGrants.Escalation, through: String? = nil,
    where isMeant: (AccessModel.Principal?) -> Bool = { _ in true }
  ) {
    guard !isExhausted else { return }
    for (principal, answer) in model.whoMay(actions, on: resource, &budget) {
      guard let answer else {
        note("too many kinds of requests to tell who may \(way.name) on \(target)")
        continue
      }
      guard !answer.paths.isEmpty, isMeant(principal.model), principal.value.id != target else {
        continue
      }
      see(principal.value)
      hops.append(
        EffectiveGrants.Hop(
          from: principal.value.id, to: target, way: way, through: through,
          condition: answer.condition.map(model.glossary.shown), basis: answer.basis,
          statements: answer.paths))
    }
  }

  /// Who may hand the role to a service that it trusts, and make that service act.
  private mutating func readPassing(of role: AccessModel.Resource, to target: String) {
    let trusted = role.views[0].statements.filter(\.statement.isGrant).flatMap {
      $0.statement.principals?.items ?? []
    }
    for (service, action) in EffectiveGrants.Escalation.passing
    where trusted.contains(.other(kind: "Service", SymbolicText(service))) {
      addHops(["iam:PassRole"], on: role, to: target, .passesRole(by: action)) { principal in
        principal?.statements.contains {
          $0.statement.isGrant && $0.statement.actions.selects(SymbolicText(action.lowercased()))
        } == true
      }
    }
  }

  /// What runs as a role, and who may have it run something else.
  private mutating func readRunning() {
    for (_, runs) in model.facts.runsAs.sorted(on: \.key) {
      guard let role = model.principal(ofRole: runs.role),
        let resource = model.resources.first(where: { $0.id == runs.id })
      else { continue }
      let name = model.name(of: resource)
      hops.append(
        EffectiveGrants.Hop(
          from: name, to: role.id, way: .runsAs, through: nil, condition: nil, basis: .allowed,
          statements: [runs.path]))
      for (type, action) in EffectiveGrants.Escalation.onRunning where type == resource.type {
        addHops(
          [SymbolicText(action)], on: resource, to: role.id, .init(action, .actsAs), through: name)
      }
    }
  }
}

extension AccessModel {
  /// The role, user or group that a resource of the template is.
  func principal(of resource: Resource) -> Principal? {
    guard let id = resource.id else { return nil }
    return principals.first { $0.facts.id == id }
  }

  /// The role that an ARN or a name means.
  func principal(ofRole role: String) -> Principal? {
    facts.principal(ofRole: role).flatMap { found in principals.first { $0.facts.arn == found.arn }
    }
  }

  /// Everybody who may do one of these actions, each with an answer; nil where it could not be told.
  func whoMay(
    _ actions: [SymbolicText], on resource: Resource, _ budget: inout WorkBudget
  ) -> [(principal: Somebody, answer: AccessQuestion.Answer?)] {
    let asked = PolicyStatement.Selection(
      items: actions.map { Pattern(wildcards: $0, ignoresCase: true) })
    var found: [(Somebody, AccessQuestion.Answer?)] = []
    for view in resource.views {
      let question = AccessQuestion(
        resource: resource, view: view, actions: asked, account: facts.account)
      let everybody =
        candidates(for: asked, view).map { Somebody(model: $0, caller: $0.caller, value: $0.value) }
        + view.callers.map { Somebody(model: nil, caller: $0, value: value(of: $0)) }
      var outside: AccessMatter?
      for one in everybody {
        do throws(OverBudget) {
          let matter =
            if one.model == nil, let outside {
              outside
            } else {
              try question.matter(identity: one.model?.statements, &budget)
            }
          if one.model == nil { outside = matter }
          let answers = try question.answers(for: one.caller, matter, &budget)
          found += answers.filter { !isRepeated(one.caller, $0) }.map { (one, $0) }
        } catch {
          found.append((one, nil))
        }
      }
    }
    return found
  }

  /// A caller, of the template or not.
  struct Somebody {
    let model: Principal?
    let caller: Caller
    let value: EffectiveGrants.Principal
  }
}
