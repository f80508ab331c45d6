/// Compares the statements of one principal or one resource before and after a change, request by
/// request.
///
/// Only requests that a changed statement means can be decided otherwise than before. So each
/// changed statement is cut into classes of requests that no statement can tell apart, and each
/// class is decided on both sides: Deny over Allow over nothing.
struct Comparison {
  let entries: [Entry]
  /// The principal of identity policies; nil for the policies of a resource.
  let holder: String?
  /// Whether a role of this ARN may have a permissions boundary.
  let isLimited: (SymbolicText) -> Bool
  var budget: WorkBudget
  private(set) var findings: [Finding] = []

  init(
    _ entries: [Entry], holder: String?, budget: WorkBudget,
    isLimited: @escaping (SymbolicText) -> Bool = { _ in true }
  ) {
    self.entries = entries
    self.holder = holder
    self.budget = budget
    self.isLimited = isLimited
  }

  /// Requests that are decided otherwise than before, in the words of the policies.
  struct Finding {
    enum Direction: Hashable {
      case added, removed
    }

    let direction: Direction
    let isCertain: Bool
    /// Whether the requests are allowed on the side where more is allowed; otherwise they are only
    /// denied no more.
    let isAllowed: Bool
    /// Whether some of the requests that the words mean are decided as before.
    let isPartial: Bool
    /// Those whom the row is about.
    let callers: [Caller]
    let principal: String
    let action: String
    let resource: String
    let condition: String?
    let witness: Witness
    let entry: Entry
  }

  /// Looks at every changed statement.
  mutating func run() throws(OverBudget) {
    for index in entries.indices where entries[index].isChanged {
      var found = try requests(of: index, reading: { $0 })
      if entries.contains(where: { $0.statement.hasTwoReadings }) {
        let other = try requests(of: index, reading: \.segmentReading)
        if found.isEmpty { found = other }
      }
      findings += found
    }
  }

  private mutating func requests(
    of own: Int, reading: @escaping (Pattern) -> Pattern
  ) throws(OverBudget) -> [Finding] {
    try budget.spend(entries.count)
    let mine = entries[own].statement
    let near = entries.indices.filter { $0 == own || entries[$0].statement.mayMeet(mine) }
    let around = near.map { entries[$0] }
    guard let place = near.firstIndex(of: own) else { return [] }
    var region = try Region(
      around, own: place, holder: holder, reading: reading, isLimited: isLimited, &budget)
    return try region.findings(&budget)
  }
}

extension PolicyStatement {
  /// Whether a `*` in the middle of a segment leaves two ways to read the resources.
  fileprivate var hasTwoReadings: Bool {
    resources.items.contains { $0.segmentReading != $0 }
  }
}
