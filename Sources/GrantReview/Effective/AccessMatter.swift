/// The policies that have a say in a question, cut into classes of requests that none of them can
/// tell apart.
struct AccessMatter {
  let entries: [Entry]
  /// The first so many entries are the caller's own policies.
  let identityCount: Int
  /// Whether identity policies that are not in the template may allow more.
  let isOpen: Bool
  /// Whether a permissions boundary may limit the caller.
  let mayBeLimited: Bool
  /// Whether any of it allows anything.
  let isGranting: Bool
  /// Empty where nothing is allowed.
  let actions: TextClasses
  let resources: TextClasses

  init(
    _ question: AccessQuestion, identity: [PlacedStatement]?, resource: [PlacedStatement],
    _ budget: inout WorkBudget
  ) throws(OverBudget) {
    entries = ((identity ?? []) + resource).map {
      Entry(statement: $0.statement, path: $0.path, isBefore: true, isAfter: true)
    }
    identityCount = identity?.count ?? 0
    isOpen = identity == nil
    isGranting = entries.contains(where: \.statement.isGrant)
    mayBeLimited = identity?.contains(.noBoundary) != true
    guard isGranting || (isOpen && question.view.rule == .eitherSuffices) else {
      (actions, resources) = (TextClasses(), TextClasses())
      return
    }
    actions = try TextClasses(
      [question.actions] + entries.map(\.statement.actions), own: 0, &budget)
    resources = try TextClasses(
      [question.resource.extents] + entries.map(\.statement.resources), own: 0, &budget)
  }
}
