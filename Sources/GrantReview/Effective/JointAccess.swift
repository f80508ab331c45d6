/// The identity policies of a caller and the policy of a resource, decided together, class of
/// requests by class.
struct JointAccess {
  let question: AccessQuestion
  let matter: AccessMatter
  let caller: Caller
  /// How each statement means the caller; nil where it does not.
  private let naming: [Naming?]
  private var spaces: [Bits: ContextSpace] = [:]

  init(_ question: AccessQuestion, _ matter: AccessMatter, caller: Caller) {
    self.question = question
    self.matter = matter
    self.caller = caller
    let isLimited = matter.mayBeLimited && caller.isRole
    naming = matter.entries.enumerated().map { index, entry in
      index < matter.identityCount
        ? Naming(strength: .direct, isCertain: true)
        : entry.statement.naming(caller, isLimited: { _ in isLimited })
    }
  }

  /// A way in which some requests are allowed.
  struct Way: Hashable {
    let access: Access
    let isCertain: Bool
    /// The statements that together allow them, by their places.
    let makers: [Int]
    /// In words; nil for every context.
    var condition: String?
  }

  /// One class of actions and resources, and an example of a context.
  struct Spot {
    let action: Int
    let resource: Int
    let context: [String: [String]]
  }

  /// All ways, with the classes that go them.
  mutating func ways(_ budget: inout WorkBudget) throws(OverBudget) -> [Way: [Spot]] {
    var ways: [Way: [Spot]] = [:]
    for (action, one) in matter.actions.classes.enumerated() {
      for (place, two) in matter.resources.classes.enumerated() {
        try budget.spend(2 * matter.entries.count)
        let selection = selection(one, two)
        let space = try space(of: selection.sure + selection.doubtful, &budget)
        for (way, points) in try decide(selection, space, &budget) {
          var way = way
          way.condition = space.description(of: points)
          let context = points.min().map(space.witness) ?? [:]
          ways[way, default: []].append(Spot(action: action, resource: place, context: context))
        }
      }
    }
    return ways
  }

  /// The statements that mean a class: surely, or if letters stand for the right texts and
  /// services read a principal so. A Deny that is not sure is left out.
  private struct Selection {
    var sure: [Int] = []
    var doubtful: [Int] = []
    let isCertain: Bool
  }

  private func selection(_ action: TextClasses.Class, _ place: TextClasses.Class) -> Selection {
    var selection = Selection(isCertain: action.isCertain && place.isCertain)
    for (index, entry) in matter.entries.enumerated() {
      guard let naming = naming[index] else { continue }
      let isSure =
        action.selecting.contains(index + 1) && place.selecting.contains(index + 1)
        && naming.isCertain
      if isSure {
        selection.sure.append(index)
      } else if entry.statement.isGrant,
        action.selecting.contains(index + 1) || entry.statement.actions.maySelect(action.witness),
        place.selecting.contains(index + 1) || entry.statement.resources.maySelect(place.witness)
      {
        selection.doubtful.append(index)
      }
    }
    return selection
  }

  private mutating func space(
    of active: [Int], _ budget: inout WorkBudget
  ) throws(OverBudget) -> ContextSpace {
    if let known = spaces[Bits(active)] { return known }
    let space = try ContextSpace(
      active.map { matter.entries[$0] }, caller: caller, avoiding: question.view.known, &budget)
    spaces[Bits(active)] = space
    return space
  }

  private func decide(
    _ selection: Selection, _ space: ContextSpace, _ budget: inout WorkBudget
  ) throws(OverBudget) -> [Way: Set<Int>] {
    let active = selection.sure + selection.doubtful
    let meant = active.map { matter.entries[$0] }
    var found: [Way: Set<Int>] = [:]
    for point in 0..<space.count {
      try budget.spend(active.count + 1)
      let holds = space.holding(meant, at: point)
      let holding = active.indices.filter { holds[$0] }
      let sure = outcome(holding.filter { $0 < selection.sure.count }.map { active[$0] })
      let possible = outcome(holding.map { active[$0] })
      if sure.access != .none {
        let isCertain = selection.isCertain && space.isCertain(point)
        found[Way(access: sure.access, isCertain: isCertain, makers: sure.makers), default: []]
          .insert(point)
      }
      if possible.access > sure.access {
        found[Way(access: possible.access, isCertain: false, makers: possible.makers), default: []]
          .insert(point)
      }
    }
    return found
  }

  /// What these statements, all of which hold, let the caller do, and which of them are why.
  private func outcome(_ holding: [Int]) -> (access: Access, makers: [Int]) {
    if holding.contains(where: { matter.entries[$0].statement.effect == .deny }) {
      return (.none, [])
    }
    let own = holding.filter { $0 < matter.identityCount }
    let granting = own.filter { !matter.entries[$0].statement.isBoundary }
    let isThrough = own.count > granting.count
    let theirs = Dictionary(grouping: holding.filter { $0 >= matter.identityCount }) {
      naming[$0]?.strength ?? .none
    }
    if let direct = theirs[.direct] { return (.allowed, direct) }
    if let limited = theirs[.limited], isThrough || matter.isOpen { return (.allowed, limited) }
    let delegating = theirs[.delegated] ?? []
    guard !delegating.isEmpty || (question.view.rule == .eitherSuffices && isOfAccount) else {
      return (.none, [])
    }
    if matter.isOpen { return (.delegated, delegating) }
    return granting.isEmpty || !isThrough ? (.none, []) : (.allowed, granting + delegating)
  }

  private var isOfAccount: Bool {
    switch caller {
    case .anyone(let account): account == question.account
    case .named: !matter.isOpen
    default: false
    }
  }
}

extension PolicyStatement.Selection<Pattern> {
  /// Whether the word is selected for some texts that letters stand for.
  fileprivate func maySelect(_ word: SymbolicText) -> Bool {
    !isComplement
      && items.contains { ($0.hasLetters || word.hasLetters) && $0.mayMatch(word) }
  }
}
