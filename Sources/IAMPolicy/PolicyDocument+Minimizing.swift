internal import CloudFormation

extension PolicyDocument {
  /// A document of fewer statements that says the same, as the CDK's flag `minimizePolicies` makes it.
  ///
  /// Two statements become one where that is safe: they agree in effect and conditions and in two of
  /// actions, resources and principals, have no Sid and speak of nothing by what it is not. Actions
  /// and resources are sorted.
  public var minimized: Self {
    var document = self
    var index = 0
    while index < document.statements.count {
      let one = document.statements[index]
      let match = document.statements.indices.dropFirst(index + 1).lazy.compactMap { other in
        one.merged(with: document.statements[other]).map { (other, $0) }
      }.first
      if let (other, merged) = match {
        document.statements[index] = merged
        document.statements.remove(at: other)
        index = 0
      } else {
        index += 1
      }
    }
    document.statements = document.statements.map(\.sorted)
    return document
  }
}

extension Statement {
  /// The statement that says what both say; nil where there is none.
  fileprivate func merged(with other: Statement) -> Statement? {
    guard effect == other.effect, sid == nil, other.sid == nil,
      case .only(let actions) = actions, case .only(let otherActions) = other.actions,
      let resources = Self.positive(resources), let otherResources = Self.positive(other.resources),
      let principals = Self.positive(principals),
      let otherPrincipals = Self.positive(other.principals),
      Condition.expression(of: conditions) == Condition.expression(of: other.conditions)
    else { return nil }
    let agreements = [
      Set(actions) == Set(otherActions), Set(resources) == Set(otherResources),
      Set(principals) == Set(otherPrincipals),
    ]
    guard agreements.count(where: { $0 }) >= 2 else { return nil }
    var merged = self
    merged.actions = .only(actions.union(otherActions))
    if self.resources != nil { merged.resources = .only(resources.union(otherResources)) }
    if self.principals != nil { merged.principals = .only(principals.union(otherPrincipals)) }
    return merged
  }

  /// What a match names, nothing if there is none; nil for what it names by exception.
  private static func positive<Item>(_ match: Match<Item>?) -> [Item]? {
    switch match {
    case nil: []
    case .only(let items): items
    case .allExcept: nil
    }
  }

  fileprivate var sorted: Statement {
    var statement = self
    statement.actions = actions.sorted { .literal(.string($0.rawValue)) }
    statement.resources = resources?.sorted(by: \.expression)
    return statement
  }
}

extension Statement.Match {
  /// The same items, those that are known now first and sorted.
  fileprivate func sorted(by expression: (Item) -> Expression) -> Self {
    switch self {
    case .only(let items): .only(items.sortedByText(expression))
    case .allExcept(let items): .allExcept(items.sortedByText(expression))
    }
  }
}

extension Array {
  fileprivate func union(_ other: [Element]) -> [Element] where Element: Hashable {
    var seen: Set<Element> = []
    return (self + other).filter { seen.insert($0).inserted }
  }

  fileprivate func sortedByText(_ expression: (Element) -> Expression) -> [Element] {
    func text(_ element: Element) -> String? {
      guard case .literal(let value) = expression(element) else { return nil }
      return value.string
    }
    return filter { text($0) != nil }.sorted(on: { text($0) ?? "" })
      + filter { text($0) == nil }
  }
}
