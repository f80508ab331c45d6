import CloudFormation

/// How requests that the same statements mean are decided on both sides, in every context.
struct Decision {
  let space: ContextSpace
  /// The contexts in which the sides differ and the statement in question is why.
  private(set) var points: [Change: Set<Int>] = [:]

  init(
    _ entries: [Entry], strengths: [Strength], own: Int, caller: Caller,
    avoiding: [String: Set<SymbolicText>], _ budget: inout WorkBudget
  ) throws(OverBudget) {
    space = try ContextSpace(entries, caller: caller, avoiding: avoiding, &budget)
    for point in 0..<space.count {
      try budget.spend(entries.count)
      let holding = space.holding(entries, at: point)
      guard holding[own] else { continue }
      let before = Outcome(entries, strengths, holding, caller) { $0.isBefore }
      let after = Outcome(entries, strengths, holding, caller) { $0.isAfter }
      let isAdded = entries[own].mayAdd
      let (less, more) = isAdded ? (before, after) : (after, before)
      guard less.grant < more.grant || less.boundary < more.boundary else { continue }
      let earlier = entries[..<own].indices.contains {
        holding[$0] && (isAdded ? entries[$0].mayAdd : entries[$0].mayRemove)
      }
      if earlier { continue }
      let isAllowed =
        less.grant < more.grant ? more.grant > .none : entries[own].statement.isBoundary
      let change = Change(
        direction: isAdded ? .added : .removed, isCertain: space.isCertain(point),
        isAllowed: isAllowed)
      points[change, default: []].insert(point)
    }
  }
}

/// What one side answers to a request: what it grants, and what the boundary lets through.
private struct Outcome {
  let grant: Strength
  let boundary: Strength

  init(
    _ entries: [Entry], _ strengths: [Strength], _ holding: [Bool], _ caller: Caller,
    on side: (Entry) -> Bool
  ) {
    var grant = Strength.none
    var boundary = caller == .holder ? Strength.none : .direct
    for (index, entry) in entries.enumerated() where holding[index] && side(entry) {
      if entry.statement.effect == .deny {
        (self.grant, self.boundary) = (.denied, .denied)
        return
      } else if entry.statement.isBoundary {
        boundary = .direct
      } else {
        grant = max(grant, strengths[index])
      }
    }
    self.grant = boundary == .none ? .none : grant
    self.boundary = boundary
  }
}

extension Caller {
  /// A caller of every kind that the statements can tell apart.
  static func all(in statements: [PolicyStatement]) -> [Caller] {
    var named: Set<SymbolicText> = []
    var accounts: Set<SymbolicText> = []
    var others: Set<Caller> = [.unnamed(kind: "Service"), .unnamed(kind: "Federated")]
    for statement in statements {
      for name in statement.principals?.items ?? [] {
        switch name {
        case .everyone, .everyAWS: break
        case .account(let id): accounts.insert(id)
        case .arn(let arn): named.insert(arn)
        case .other(let kind, let name): others.insert(.other(kind: kind, name))
        }
      }
      for clause in statement.clauses where clause.key == "aws:principalarn" {
        named.formUnion(clause.valueTests.compactMap(\.exactText))
      }
    }
    accounts.formUnion(named.compactMap(\.accountOfARN))
    let callers = named.map(Caller.named) + accounts.map { .anyone(inAccount: $0) } + others
    return [.outsider, .anonymous] + callers.sorted(on: \.order)
  }
}

extension Caller {
  /// Callers in one order, those that people think of first before the others.
  fileprivate var order: String {
    switch self {
    case .named: "1\(self)"
    case .anyone: "2\(self)"
    default: "3\(self)"
    }
  }
}

extension ValueTest {
  /// The one text that passes, if there is only one.
  var exactText: SymbolicText? {
    if case .text(let pattern) = self, !pattern.ignoresCase { pattern.text } else { nil }
  }
}

extension [Caller] {
  /// What they bring with them under condition keys: values that stand for callers who are classes
  /// of their own.
  var condition: [String: Set<SymbolicText>] {
    let names = Set(compactMap { if case .named(let arn) = $0 { arn } else { nil } })
    let accounts = Set(compactMap { if case .anyone(let account) = $0 { account } else { nil } })
    return [
      "aws:principalarn": names, "kms:calleraccount": accounts, "aws:principalaccount": accounts,
    ]
  }
}
