import CloudFormation

/// Who may do something on a resource: the question, cut into classes of requests and answered
/// class by class.
///
/// Sound in one direction: nobody is left out who may. A Deny counts only where it surely applies,
/// an Allow also where it may.
struct AccessQuestion {
  let resource: AccessModel.Resource
  let view: AccessModel.Resource.View
  let actions: PolicyStatement.Selection<Pattern>
  let account: SymbolicText

  /// One answer: these actions, under this condition, because of these statements.
  struct Answer {
    let access: Access
    let isCertain: Bool
    let action: String
    /// What of the resource; nil for all of it.
    let scope: String?
    let condition: String?
    let witness: Witness
    /// The places of the statements that together allow it.
    let paths: [String]
  }

  /// The policies that have a say, cut into classes: the same for all callers who have the same
  /// identity policies; nil for those who are not of the template.
  func matter(
    identity: [PlacedStatement]?, _ budget: inout WorkBudget
  ) throws(OverBudget) -> AccessMatter {
    try budget.spend(1 + (identity?.count ?? 0) + view.statements.count)
    return try AccessMatter(
      self, identity: identity?.filter { concerns($0.statement) },
      resource: view.statements.filter { concerns($0.statement) }, &budget)
  }

  /// What the caller may do.
  func answers(
    for caller: Caller, _ matter: AccessMatter, _ budget: inout WorkBudget
  ) throws(OverBudget) -> [Answer] {
    try budget.spend(1 + matter.entries.count)
    let isImplicit =
      matter.isOpen && view.rule == .eitherSuffices && caller == .anyone(inAccount: account)
    guard isImplicit || matter.isGranting else { return [] }
    var joint = JointAccess(self, matter, caller: caller)
    let ways = try joint.ways(&budget)
    return ways.sorted(on: { $0.key.condition ?? "" }).sorted(on: { "\($0.key.makers)" })
      .sorted(on: \.key.doubt)
      .flatMap { joint.answers($0.key, $0.value) }
  }

  /// Whether a statement may have a say; quick, and true when in doubt.
  private func concerns(_ statement: PolicyStatement) -> Bool {
    let asked = PolicyStatement(
      effect: .allow, actions: actions, resources: resource.extents, clauses: [])
    return statement.mayMeet(asked)
  }
}

extension JointAccess {
  /// The classes that go one way, as few answers as describe them.
  fileprivate func answers(_ way: Way, _ spots: [Spot]) -> [AccessQuestion.Answer] {
    var shapes: [Set<Int>: Set<Int>] = [:]
    for (place, spots) in Dictionary(grouping: spots, by: \.resource) {
      shapes[Set(spots.map(\.action)), default: []].insert(place)
    }
    return shapes.sorted(on: { $0.value.min() ?? 0 }).compactMap {
      actions, places in
      spots.first { places.contains($0.resource) }.map { answer(way, $0, actions, places) }
    }
  }

  private func answer(
    _ way: Way, _ spot: Spot, _ actions: Set<Int>, _ places: Set<Int>
  ) -> AccessQuestion.Answer {
    let isWhole = places.isSuperset(
      of: matter.resources.classes.indices.filter { matter.resources.classes[$0].isCertain })
    return AccessQuestion.Answer(
      access: way.access, isCertain: way.isCertain,
      action: matter.actions.description(of: actions, own: question.actions),
      scope: isWhole
        ? nil : matter.resources.description(of: places, own: question.resource.extents),
      condition: way.condition,
      witness: Witness(
        principal: caller.description,
        action: matter.actions.example(spot.action, among: KnownActions.all, reading: { $0 }),
        resource: matter.resources.example(spot.resource, among: [], reading: { $0 }),
        context: spot.context),
      paths: way.makers.map { matter.entries[$0].path }.filter { !$0.isEmpty })
  }
}

extension JointAccess.Way {
  /// Sure ones come before doubtful ones.
  fileprivate var doubt: Int { (isCertain ? 0 : 2) + (access == .allowed ? 0 : 1) }
}

extension PolicyStatement {
  /// Whether it gives something.
  var isGrant: Bool { effect == .allow && !isBoundary }
}
