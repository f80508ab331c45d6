import CloudFormation
internal import OrderedCollections

extension Region {
  /// The changes of one kind as few rows as their classes allow.
  func rows(_ change: Change, _ all: [Change: [Spot]]) -> [Comparison.Finding] {
    guard let spots = all[change], !isFolded(change, all) else { return [] }
    var byCaller: [Caller: Set<Cell>] = [:]
    for spot in spots { byCaller[spot.caller, default: []].insert(Cell(spot)) }
    let shown = callers.filter { caller in
      byCaller[caller].map { !isCovered(caller, $0, byCaller) } ?? false
    }
    let byCells = OrderedDictionary(grouping: shown) {
      byCaller[$0] ?? []
    }
    return byCells.values.flatMap { callers in
      rows(change, callers, spots.filter { $0.caller == callers[0] })
    }
  }

  /// Whether the same is said of everybody in the caller's account.
  private func isCovered(
    _ caller: Caller, _ cells: Set<Cell>, _ byCaller: [Caller: Set<Cell>]
  ) -> Bool {
    guard case .named(let arn) = caller, let account = arn.accountOfARN else { return false }
    return byCaller[.anyone(inAccount: account)]?.isSuperset(of: cells) == true
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
    if shapes.count > 1, Set(shapes.keys.map(\.condition)).count == 1 {
      let resources = Set(shapes.keys.flatMap(\.resources)).sorted()
      let whole = Shape(resources: resources, condition: shapes.keys.first?.condition)
      shapes = [whole: Set(shapes.values.joined())]
    }
    let ordered = shapes.sorted(on: { $0.key.condition ?? "" })
      .sorted(on: { $0.key.resources.first ?? 0 }).sorted(on: { $0.value.min() ?? 0 })
    return ordered.compactMap { shape, actions in
      let mine = spots.filter {
        actions.contains($0.action) && shape.resources.contains($0.resource)
      }
      let isPartial = Set(mine.map(Cell.init)).count < actions.count * shape.resources.count
      return mine.first.map { finding(change, callers, $0, shape, actions, isPartial) }
    }
  }

  private func finding(
    _ change: Change, _ callers: [Caller], _ spot: Spot, _ shape: Shape, _ actions: Set<Int>,
    _ isPartial: Bool
  ) -> Comparison.Finding {
    let statement = entries[own].statement
    let witness = Witness(
      principal: holder ?? spot.caller.description,
      action: self.actions.example(spot.action, among: KnownActions.all, reading: { $0 }),
      resource: resources.example(spot.resource, among: Self.exampleResources, reading: reading),
      context: spot.points.min().map(spot.space.witness) ?? [:])
    return Comparison.Finding(
      direction: change.direction, isCertain: change.isCertain, isAllowed: change.isAllowed,
      isPartial: isPartial,
      callers: callers, principal: holder ?? principal(callers, statement),
      action: self.actions.description(of: actions, own: statement.actions),
      resource: resources.description(of: Set(shape.resources), own: statement.resources),
      condition: shape.condition, witness: witness, entry: entries[own])
  }

  private static var exampleResources: [String] { ["arn:aws:any:us-east-1:111122223333:any"] }

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
    let names =
      principals.isComplement ? principals.items : principals.meaning(anyOf: callers)
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
