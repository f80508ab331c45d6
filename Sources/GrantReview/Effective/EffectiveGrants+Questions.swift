extension EffectiveGrants {
  /// Who may do this: everybody for whom it cannot be ruled out.
  ///
  /// - Parameters:
  ///   - action: an action or a pattern of actions: `kms:Sign`, `kms:*`.
  ///   - resource: a logical id of the template, or an ARN.
  public func whoMay(_ action: String, on resource: String) -> Answer {
    var budget = WorkBudget(limit: limit)
    let target = model.resource(called: resource)
    var grants: [Grant] = []
    var unknown = unknown
    for (somebody, answer) in model.whoMay([SymbolicText(action)], on: target, &budget) {
      if let answer {
        grants.append(
          model.grant(
            answer, principal: somebody.value, resource: model.name(of: target),
            KnownActions.Meaning(of: answer.action)))
      } else {
        let reason = "too many kinds of requests to tell what \(somebody.value.id) may do"
        unknown.append(Unknown(reason: reason, path: somebody.value.path ?? ""))
      }
    }
    return Answer(grants: grants, unknown: unknown)
  }

  /// Every way to it: those who may themselves, and for everybody who can come to act as one of
  /// them, or to control the resource, a shortest way.
  ///
  /// - Parameters: as for `whoMay(_:on:)`.
  public func paths(to action: String, on resource: String) -> [Path] {
    let direct = whoMay(action, on: resource).grants
    let target = model.name(of: model.resource(called: resource))
    var paths = direct.map { Path(hops: [], grant: $0, principal: $0.principal) }
    let isLeftToAccount = direct.contains { $0.basis == .delegated }
    for hop in hops where hop.to == target && hop.way.gain == .controls {
      paths.append(Path(hops: [hop], grant: nil, principal: hop.from))
    }
    for hop in hops where hop.way.gain == .unlimited && isLeftToAccount {
      paths.append(Path(hops: [hop], grant: nil, principal: hop.from))
    }
    var seen = Set(paths.map(\.principal))
    var next = 0
    while next < paths.count {
      let path = paths[next]
      next += 1
      for hop in hops where hop.to == path.principal && hop.way.gain == .actsAs {
        guard isSomebody(hop.from), seen.insert(hop.from).inserted else { continue }
        paths.append(Path(hops: [hop] + path.hops, grant: path.grant, principal: hop.from))
      }
    }
    return paths
  }

  /// Whether it is a principal that people or programs are, not a service or a resource.
  private func isSomebody(_ id: String) -> Bool {
    principals.contains { $0.id == id && $0.kind != .service }
  }
}

extension AccessModel {
  /// The resource of a logical id or an ARN. One that is not of the template has no policy here.
  func resource(called name: String) -> Resource {
    let known = resources.first {
      $0.id == name || "\($0.arn)" == name || self.name(of: $0) == name
    }
    return known ?? resource(named: .init(items: [Pattern(wildcards: SymbolicText(name))]))
  }
}
