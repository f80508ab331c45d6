internal import ChangeReview
internal import CloudFormation
internal import GrantReview

extension GrantGraph {
  /// The graph of a review's rows alone, for templates of which all grants would be too many: who
  /// gains and loses what, one statement at a time.
  init(rowsOf review: StackReview, added: Change = .added) {
    let words = RowWords(review)
    var principals: [String: Node] = [:]
    var resources: [String: Node] = [:]
    edges = []
    for (change, rows) in [(added, review.grants.added), (.removed, review.grants.removed)] {
      for row in rows {
        principals[row.principal] = Node(
          id: row.principal, title: words.principal(row.principal), detail: "principal",
          isForeign: row.reach != .internal, order: row.reach == .internal ? 1 : 0, change: .same)
        resources[row.resource] = Node(
          id: row.resource, title: words.resource(row.resource, for: row.action),
          detail: "resource", isForeign: false, order: 0, change: .same)
        edges.append(
          Edge(
            principal: row.principal, resource: row.resource, action: row.action,
            remarks: row.condition.map { ["if \(words.shown($0))"] } ?? [], isDoubtful: false,
            change: change, risk: row.risk, statements: [row.path],
            effects: row.effects.map { words.shown($0) }))
      }
    }
    self.principals = Array(principals.values)
    self.resources = Array(resources.values)
    unknown = ["there are too many statements to put them together: each is drawn alone"]
    arrange()
  }
}

extension StackVersion {
  /// Whether there are more statements than a picture of all grants is made of.
  var isTooLargeToDraw: Bool {
    var rest = 300
    for resource in deployed.template.resources.values {
      Value.object(resource.properties).countStatements(&rest)
      if rest < 0 { return true }
    }
    return false
  }
}

extension Value {
  fileprivate func countStatements(_ rest: inout Int) {
    guard rest >= 0 else { return }
    switch self {
    case .object(let members):
      if members["Effect"] != nil { rest -= 1 }
      for member in members.values { member.countStatements(&rest) }
    case .array(let elements):
      for element in elements { element.countStatements(&rest) }
    case .null, .bool, .number, .string: break
    }
  }
}
