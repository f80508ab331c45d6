import CloudFormation

/// The requests that one changed statement means, and the statements that may mean them too.
struct Region {
  let entries: [Entry]
  let own: Int
  let holder: String?
  let isLimited: (SymbolicText) -> Bool
  let reading: (Pattern) -> Pattern
  let callers: [Caller]
  let actions: TextClasses
  let resources: TextClasses
  /// The values of condition keys that stand for callers who are classes of their own.
  private let known: [String: Set<SymbolicText>]
  /// Contexts and their outcomes, for each caller and set of statements that mean a request.
  private var decided: [Situation: Decision] = [:]

  private struct Situation: Hashable {
    let caller: Caller
    let active: Bits
  }

  init(
    _ entries: [Entry], own: Int, holder: String?, reading: @escaping (Pattern) -> Pattern,
    isLimited: @escaping (SymbolicText) -> Bool, _ budget: inout WorkBudget
  ) throws(OverBudget) {
    self.entries = entries
    self.own = own
    self.holder = holder
    self.isLimited = isLimited
    self.reading = reading
    actions = try TextClasses(entries.map(\.statement.actions), own: own, &budget)
    resources = try TextClasses(
      entries.map(\.statement.resources), own: own, reading: reading, &budget)
    callers = holder == nil ? Caller.all(in: entries.map(\.statement)) : [.holder]
    known = callers.condition
  }

  /// What the change lets somebody do more, or less, within the region.
  mutating func findings(_ budget: inout WorkBudget) throws(OverBudget) -> [Comparison.Finding] {
    var spots: [Change: [Spot]] = [:]
    for caller in callers {
      try budget.spend(entries.count)
      let naming = entries.map { $0.statement.naming(caller, isLimited: isLimited) }
      guard naming[own] != nil else { continue }
      for (action, one) in actions.classes.enumerated() {
        for (resource, two) in resources.classes.enumerated() {
          try budget.spend(entries.count)
          let meant = entries.indices.filter {
            naming[$0] != nil && one.selecting.contains($0) && two.selecting.contains($0)
          }
          let doubtful = doubts(meant.filter { naming[$0]?.isCertain == false })
          guard doubtful.count <= 6 else { throw OverBudget() }
          for choice in 0..<1 << doubtful.count {
            let left = doubtful.indices.filter { choice >> $0 & 1 == 0 }.flatMap { doubtful[$0] }
            let active = meant.filter { !left.contains($0) }
            guard active.contains(own) else { continue }
            let decision = try decide(caller, naming, active, &budget)
            let isSure = one.isCertain && two.isCertain && doubtful.isEmpty
            for (change, points) in decision.points {
              let change = Change(
                direction: change.direction, isCertain: change.isCertain && isSure,
                isAllowed: change.isAllowed)
              spots[change, default: []].append(
                Spot(
                  caller: caller, action: action, resource: resource, points: points,
                  space: decision.space))
            }
          }
        }
      }
    }
    return spots.keys.sorted(on: \.order).flatMap { rows($0, spots) }
  }

  /// The statements of which it is not certain that they mean a caller, those together that do so
  /// only together: a service reads `{"AWS": "*"}` in one way on both sides.
  private func doubts(_ statements: [Int]) -> [[Int]] {
    let complements = statements.filter { entries[$0].statement.principals?.isComplement == true }
    let others = statements.filter { !complements.contains($0) }
    return complements.map { [$0] } + (others.isEmpty ? [] : [others])
  }

  private mutating func decide(
    _ caller: Caller, _ naming: [Naming?], _ active: [Int], _ budget: inout WorkBudget
  ) throws(OverBudget) -> Decision {
    let situation = Situation(caller: caller, active: Bits(active))
    if let known = decided[situation] { return known }
    let decision = try Decision(
      active.map { entries[$0] }, strengths: active.map { naming[$0]?.strength ?? .none },
      own: active.firstIndex(of: own) ?? 0, caller: caller,
      avoiding: known, &budget)
    decided[situation] = decision
    return decision
  }
}

/// A kind of change: more or less, surely or not, allowed or only denied no more.
struct Change: Hashable {
  let direction: Comparison.Finding.Direction
  let isCertain: Bool
  let isAllowed: Bool

  /// Sure ones first, allowed ones first.
  fileprivate var order: Int {
    (direction == .added ? 0 : 4) + (isCertain ? 0 : 2) + (isAllowed ? 0 : 1)
  }
}

/// One class of callers, actions and resources, and the contexts in which its requests are decided
/// otherwise than before.
struct Spot {
  let caller: Caller
  let action: Int
  let resource: Int
  let points: Set<Int>
  let space: ContextSpace
}
