extension Region {
  /// The changes of one kind as few rows as their classes allow.
  func rows(_ change: Change, _ all: [Change: [Spot]]) -> [Comparison.Finding] {
    guard let spots = all[change], !isFolded(change, all) else { return [] }
    var byCaller: [Caller: Set<Cell>] = [:]
    for spot in spots { byCaller[spot.caller, default: []].insert(Cell(spot)) }
    let byCells = Dictionary(grouping: byCaller.keys.sorted { "\($0)" < "\($1)" }) {
      byCaller[$0] ?? []
    }
    return byCells.values.sorted { "\($0)" < "\($1)" }.flatMap { callers in
      rows(change, callers, spots.filter { $0.caller == callers[0] })
    }
  }

  /// Whether other rows say what matters: what is now allowed says more than what is no longer
  /// denied.
  private func isFolded(_ change: Change, _ all: [Change: [Spot]]) -> Bool {
    let isDeny = entries[own].statement.effect == .deny
    let allowed = Change(direction: change.direction, isCertain: true, isAllowed: true)
    let sure = Change(
      direction: change.direction, isCertain: true, isAllowed: change.isAllowed)
    return (isDeny && !change.isAllowed && all[allowed] != nil)
      || (!change.isCertain && all[sure] != nil)
  }

  private struct Cell: Hashable {
    let action: Int
    let resource: Int
    let condition: String?

    init(_ spot: Spot) {
      action = spot.action
      resource = spot.resource
      condition = spot.space.description(of: spot.points)
    }
  }

  private struct Shape: Hashable {
    let resources: [Int]
    let condition: String?
  }

  private func rows(
    _ change: Change, _ callers: [Caller], _ spots: [Spot]
  ) -> [Comparison.Finding] {
    var columns: [Int: [String?: [Int]]] = [:]
    for spot in spots {
      columns[spot.action, default: [:]][Cell(spot).condition, default: []].append(spot.resource)
    }
    var shapes: [Shape: Set<Int>] = [:]
    for (action, conditions) in columns {
      for (condition, resources) in conditions {
        shapes[Shape(resources: resources.sorted(), condition: condition), default: []]
          .insert(action)
      }
    }
    let ordered = shapes.sorted { one, two in
      (one.value.min() ?? 0, one.key.resources.first ?? 0, one.key.condition ?? "")
        < (two.value.min() ?? 0, two.key.resources.first ?? 0, two.key.condition ?? "")
    }
    return ordered.compactMap { shape, actions in
      guard
        let spot = spots.first(where: {
          actions.contains($0.action) && shape.resources.contains($0.resource)
        })
      else { return nil }
      return finding(change, callers, spot, shape, actions)
    }
  }

  private func finding(
    _ change: Change, _ callers: [Caller], _ spot: Spot, _ shape: Shape, _ actions: Set<Int>
  ) -> Comparison.Finding {
    let statement = entries[own].statement
    let witness = Witness(
      principal: holder ?? spot.caller.description,
      action: self.actions.classes[spot.action].witness.description,
      resource: resources.classes[spot.resource].witness.description,
      context: spot.points.min().map(spot.space.witness) ?? [:])
    return Comparison.Finding(
      direction: change.direction, isCertain: change.isCertain, isAllowed: change.isAllowed,
      principal: holder ?? principal(callers, statement),
      action: self.actions.description(of: actions, own: statement.actions),
      resource: resources.description(of: Set(shape.resources), own: statement.resources),
      condition: shape.condition, witness: witness, entry: entries[own])
  }

  /// The callers in the words of the statement, or by their names if only named ones are meant.
  private func principal(_ callers: [Caller], _ statement: PolicyStatement) -> String {
    let isNamed = callers.allSatisfy { caller in
      switch caller {
      case .named, .other: true
      default: false
      }
    }
    if isNamed { return callers.map(\.description).joined(separator: ", ") }
    guard let principals = statement.principals else { return "*" }
    let names = principals.items.filter { name in
      principals.isComplement
        || callers.contains { name.strength(on: $0, isLimited: isLimited) != nil }
    }
    let text = names.map(\.description).joined(separator: ", ")
    return principals.isComplement ? "NOT \(text)" : text
  }
}

extension Caller: CustomStringConvertible {
  /// The caller in a policy's words.
  var description: String {
    switch self {
    case .holder: "holder"
    case .named(let arn): arn.description
    case .anyone(let account): "any principal of account \(account)"
    case .outsider: "any principal of another account"
    case .anonymous: "anybody without credentials"
    case .other(let kind, let name): "\(kind):\(name)"
    case .unnamed(let kind): "any \(kind)"
    }
  }
}
