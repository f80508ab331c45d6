import CloudFormation

/// A review in the making: facts of both sides, and the rows found so far.
struct Review {
  let before: Facts
  let after: Facts
  var budget: WorkBudget
  var findings: [Comparison.Finding] = []
  var found: [Comparison.Finding.Direction: [GrantRow]] = [:]
  var unknown: [GrantRow] = []
  private var seen: Set<SeenRow> = []
  /// What is lost only if two references stand for the same text: said where nothing else is.
  private var possibleLosses: [GrantRow] = []
  var notes: [GrantRow] = []
  var lockOuts: [GrantRow] = []
  let glossary: Glossary
  /// Who may do what afterwards; made when it is first asked for.
  var graph: EffectiveGrants?

  private struct SeenRow: Hashable {
    let direction: Comparison.Finding.Direction
    let row: GrantRow
  }

  init(before: Facts, after: Facts, budget: WorkBudget) {
    self.before = before
    self.after = after
    self.budget = budget
    glossary = Glossary(
      before.glossary.merging(after.glossary) { $1 },
      conditions: before.conditionNames.merging(after.conditionNames) { $1 })
  }

  /// Compares all that carries permissions.
  mutating func run() {
    comparePrincipals()
    compareHolders()
    compareResources()
    compareOpaque()
    compareRoles()
    compareURLs()
    compareGranting()
    compareBlocks()
    compareMovable()
    compareParameters()
    compareLockOuts()
    for id in after.unmanaged {
      notes.append(
        .about(
          "${\(id)}", path: "/Resources/\(id)",
          note: "it leaves the template and is retained: what it grants stays, unmanaged"))
    }
    if found.isEmpty, unknown.isEmpty { found[.removed] = possibleLosses }
  }

  /// The rows of one direction: what is for everybody first, then what is for others, the gravest
  /// first.
  func rows(_ direction: Comparison.Finding.Direction) -> [GrantRow] {
    (found[direction] ?? []).sorted(on: { -$0.risk.rank }).sorted(on: { -$0.reach.rank })
  }

  /// Compares the statements of one principal or resource.
  mutating func compare(
    _ name: String, before: [PlacedStatement], after: [PlacedStatement], holder: String?,
    note: String? = nil, resource: String? = nil,
    isLimited: @escaping (SymbolicText) -> Bool = { _ in true }
  ) {
    guard before != after, Set(before) != Set(after) else { return }
    var comparison = Comparison(
      Entry.all(before: before, after: after), holder: holder, budget: budget,
      isLimited: isLimited)
    do throws(OverBudget) {
      try comparison.run()
      budget = comparison.budget
    } catch {
      budget = comparison.budget
      let path = (after.first ?? before.first)?.path ?? ""
      unknown.append(
        .about(
          glossary.shown(name), path: path,
          note: "too many kinds of requests to decide whether this grants more"))
      return
    }
    for finding in comparison.findings { add(finding, note: note, resource: resource) }
  }

  private mutating func add(_ finding: Comparison.Finding, note: String?, resource: String?) {
    let row = row(finding, note: note, resource: resource)
    guard finding.isCertain || finding.direction == .removed else {
      if !unknown.contains(row) { unknown.append(row) }
      return
    }
    guard seen.insert(SeenRow(direction: finding.direction, row: row)).inserted else { return }
    if finding.isCertain {
      found[finding.direction, default: []].append(row)
    } else {
      possibleLosses.append(row)
    }
  }
}
