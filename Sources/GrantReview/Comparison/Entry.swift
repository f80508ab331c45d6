/// A statement, and which of the two sides has it.
struct Entry: Sendable {
  let statement: PolicyStatement
  let path: String
  var isBefore: Bool
  var isAfter: Bool

  /// Whether only one side has it.
  var isChanged: Bool { isBefore != isAfter }
  /// Whether its change can let somebody do more.
  var mayAdd: Bool { isChanged && (statement.effect == .allow) == isAfter }
  /// Whether its change can let somebody do less.
  var mayRemove: Bool { isChanged && !mayAdd }

  /// The statements of both sides, each once, those that allow first.
  static func all(before: [PlacedStatement], after: [PlacedStatement]) -> [Entry] {
    var entries: [Entry] = []
    var indices: [PolicyStatement: Int] = [:]
    for placed in after where indices[placed.statement] == nil {
      indices[placed.statement] = entries.count
      entries.append(
        Entry(
          statement: placed.statement, path: placed.path, isBefore: false, isAfter: true))
    }
    for placed in before {
      if let index = indices[placed.statement] {
        entries[index].isBefore = true
      } else {
        indices[placed.statement] = entries.count
        entries.append(
          Entry(
            statement: placed.statement, path: placed.path, isBefore: true, isAfter: false))
      }
    }
    return entries.filter { $0.statement.effect == .allow }
      + entries.filter { $0.statement.effect == .deny }
  }
}

extension PolicyStatement {
  /// Whether a request may be meant by both; quick, and true when in doubt.
  func mayMeet(_ other: PolicyStatement) -> Bool {
    actions.mayMeet(other.actions) && resources.mayMeet(other.resources)
  }
}

extension PolicyStatement.Selection<Pattern> {
  func mayMeet(_ other: Self) -> Bool {
    if isComplement || other.isComplement { return true }
    return items.contains { one in other.items.contains(where: one.mayBegin) }
  }
}
