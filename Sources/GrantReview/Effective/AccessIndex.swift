/// Which principals of a template can have a say at all, so that a large one is not asked in full.
struct AccessIndex: Sendable {
  /// By the service of an action that a statement gives.
  private var byService: [String: Set<Int>] = [:]
  /// Those who are given actions of services that a pattern leaves open.
  private var anyService: Set<Int> = []
  /// By what a statement names.
  private var byResource: [Pattern: Set<Int>] = [:]
  private var byARN: [SymbolicText: Int] = [:]

  init(_ principals: [AccessModel.Principal]) {
    for (index, principal) in principals.enumerated() {
      byARN[principal.facts.arn] = index
      for statement in principal.statements.map(\.statement) where statement.isGrant {
        for service in statement.actions.services {
          if let service {
            byService[service, default: []].insert(index)
          } else {
            anyService.insert(index)
          }
        }
        for item in statement.resources.items { byResource[item, default: []].insert(index) }
      }
    }
  }

  /// Those who may be given actions of one of these services, or something on one of these
  /// resources.
  func principals(services: [String], naming resources: [Pattern] = []) -> Set<Int> {
    let anywhere = services.isEmpty ? [] : anyService
    return services.reduce(anywhere) { $0.union(byService[$1] ?? []) }
      .union(resources.flatMap { byResource[$0] ?? [] })
  }

  /// Those whom a policy names themselves.
  func principals(namedBy statements: [PlacedStatement]) -> Set<Int> {
    var names: [SymbolicText] = []
    for statement in statements.map(\.statement) where statement.isGrant {
      for case .arn(let arn) in statement.principals?.items ?? [] { names.append(arn) }
      for clause in statement.clauses where clause.key == "aws:principalarn" {
        names += clause.valueTests.compactMap(\.exactText)
      }
    }
    return Set(names.compactMap { byARN[$0] })
  }
}

extension PolicyStatement.Selection<Pattern> {
  /// The services of the actions; nil for one that a wildcard leaves open.
  var services: Set<String?> {
    isComplement ? [nil] : Set(items.map(\.service))
  }
}

extension Pattern {
  /// What stands before the first colon, if all of it is characters.
  var service: String? {
    var name = String.UnicodeScalarView()
    for glyph in glyphs {
      guard case .character(let scalar) = glyph else { return nil }
      if scalar == ":" { return String(name) }
      name.append(scalar)
    }
    return nil
  }
}
