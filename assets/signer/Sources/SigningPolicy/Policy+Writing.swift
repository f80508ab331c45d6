internal import EthereumPrimitives
internal import JSON

extension Policy: CustomStringConvertible {
  /// The policy as JSON on one line, always the same for the same policy: members and lists are
  /// sorted, and a rule that allows what it would allow anyway is left out.
  public var description: String {
    JSON.object(Rule.allCases.compactMap { rule in value(of: rule).map { (rule.rawValue, $0) } })
      .description
  }

  /// What a rule says in JSON; nil when it says nothing.
  private func value(of rule: Rule) -> JSON? {
    switch rule {
    case .chains: chains?.json { .number(String($0.id)) }
    case .creation: creation ? .bool(true) : nil
    case .destinations: destinations.limit { .string($0.checksummed) }
    case .domains: domains.limit(\.json)
    case .maxFeePerGas: maxFeePerGas.map { .string($0.description) }
    case .maxGas: maxGas.map { .string(String($0)) }
    case .maxValue: maxValue.map { .string($0.description) }
    case .operations:
      operations == Policy().operations ? nil : operations.list { .string($0.rawValue) }
    case .selectors: selectors.limit { .string($0.description) }
    }
  }
}

extension Allowance {
  fileprivate func json(_ item: (Item) -> JSON) -> JSON {
    limit(item) ?? .string("any")
  }

  /// The list; nil where anything passes.
  fileprivate func limit(_ item: (Item) -> JSON) -> JSON? {
    if case .only(let items) = self { items.list(item) } else { nil }
  }
}

extension Set {
  /// The elements in the order of their texts, shorter ones first, so that numbers stand in theirs.
  fileprivate func list(_ item: (Element) -> JSON) -> JSON {
    .array(
      map(item).sorted { ($0.bytes.count, $0.description) < ($1.bytes.count, $1.description) })
  }
}
