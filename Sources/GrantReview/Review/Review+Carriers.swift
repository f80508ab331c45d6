extension Review {
  /// Roles, users and groups.
  mutating func comparePrincipals() {
    for key in Set(before.principals.keys).union(after.principals.keys).sorted() {
      let old = before.principals[key]
      let new = after.principals[key]
      compare(old, new)
    }
  }

  /// Whoever has a managed policy that somebody may have of whom no template here says so.
  mutating func compareHolders() {
    for id in Set(before.holders.keys).union(after.holders.keys).sorted() {
      let (old, new) = (before.holders[id], after.holders[id])
      let isKnown =
        (old == nil || before.attached.contains(id)) && (new == nil || after.attached.contains(id))
      if !isKnown { compare(old, new) }
    }
  }

  /// What one principal had and has.
  mutating func compare(_ old: PrincipalFacts?, _ new: PrincipalFacts?, note: String? = nil) {
    guard let facts = new ?? old else { return }
    compare(
      facts.name, before: layered(old, or: new), after: layered(new, or: old),
      holder: facts.name, note: note)
    compareBoundary(old, new, facts)
    compareOpaquePolicies(old, new, facts)
  }

  /// The statements of a principal and of its boundary; no boundary lets everything through. Where
  /// there is no such principal, nothing is granted, and what the other side denies is no loss.
  private func layered(_ facts: PrincipalFacts?, or other: PrincipalFacts?) -> [PlacedStatement] {
    let isMissing = facts == nil && other?.id != nil
    let statements = facts?.statements ?? (isMissing ? other?.statements.limits ?? [] : [])
    let boundary = facts?.boundary ?? (isMissing ? other?.boundary ?? .none : .none)
    guard boundary == .none else { return statements }
    return statements + [.noBoundary(at: (facts ?? other)?.path ?? "")]
  }

  /// Boundaries of which only the name is known.
  private mutating func compareBoundary(
    _ old: PrincipalFacts?, _ new: PrincipalFacts?, _ facts: PrincipalFacts
  ) {
    guard let old, let new, old.opaqueBoundaries != new.opaqueBoundaries else { return }
    let gone = old.opaqueBoundaries.subtracting(new.opaqueBoundaries).sorted()
    let come = new.opaqueBoundaries.subtracting(old.opaqueBoundaries).sorted()
    if !gone.isEmpty, !come.isEmpty || new.boundary == .known {
      unknown.append(
        .about(
          facts.name, path: facts.path,
          note: "the permissions boundary \(glossary.shown(gone[0])), whose document is not known, "
            + "is another one now"))
    } else if let name = gone.first {
      found[.added, default: []].append(
        .about(
          facts.name, action: "* outside the boundary", path: facts.path,
          note: "the permissions boundary \(glossary.shown(name)) is removed"))
    } else if let name = come.first {
      found[.removed, default: []].append(
        .about(
          facts.name, action: "* outside the boundary", path: facts.path,
          note: "the permissions boundary \(glossary.shown(name)) is added"))
    }
  }

  private mutating func compareOpaquePolicies(
    _ old: PrincipalFacts?, _ new: PrincipalFacts?, _ facts: PrincipalFacts
  ) {
    let had = old?.opaquePolicies ?? []
    let has = new?.opaquePolicies ?? []
    for name in has.subtracting(had).sorted() {
      found[.added, default: []].append(
        .about(
          facts.name, action: "contents of \(name.policyName)", path: facts.path,
          note: "the document of \(name) is not known"))
    }
    guard new != nil else { return }
    for name in had.subtracting(has).sorted() {
      unknown.append(
        .about(
          facts.name, action: "contents of \(name.policyName)", path: facts.path,
          note: "it is detached, and may have denied something"))
    }
  }

  /// Keys, buckets, roles' trust, functions: all that has a policy of its own.
  mutating func compareResources() {
    let madeBefore = Set(before.made.values.map { "\($0.arn)" })
    let madeAfter = Set(after.made.values.map { "\($0.arn)" })
    let unbounded = before.unbounded.intersection(after.unbounded)
    for key in Set(before.resources.keys).union(after.resources.keys).sorted() {
      let old = before.resources[key]
      let new = after.resources[key]
      guard let facts = new ?? old else { continue }
      compare(
        facts.name,
        before: statements(
          old, or: new, isGone: madeAfter.contains(key) && !madeBefore.contains(key)),
        after: statements(
          new, or: old, isGone: madeBefore.contains(key) && !madeAfter.contains(key)),
        holder: nil, resource: facts.name,
        isLimited: { $0.isRole && !unbounded.contains($0) })
    }
  }

  /// The statements of a resource's policy. Where there is no such resource, nothing is granted,
  /// what the other side denies is no loss, and what AWS allows by default is no gain.
  private func statements(
    _ facts: ResourceFacts?, or other: ResourceFacts?, isGone: Bool
  ) -> [PlacedStatement] {
    if let facts, !facts.isDefault || other != nil { return facts.statements }
    return facts == nil && isGone ? other?.statements.limits ?? [] : []
  }
}

extension [PlacedStatement] {
  /// The statements that take and do not give.
  fileprivate var limits: [PlacedStatement] {
    filter { $0.statement.effect == .deny || $0.statement.isBoundary }
  }
}

extension String {
  /// The last part of a policy's ARN.
  fileprivate var policyName: String { split(separator: "/").last.map(String.init) ?? self }
}

extension Facts {
  /// The principals of the template that surely have no permissions boundary.
  fileprivate var unbounded: Set<SymbolicText> {
    Set(principals.values.filter { $0.boundary == .none }.map(\.arn))
  }
}

extension SymbolicText {
  /// Whether it is the ARN of a role.
  var isRole: Bool {
    let segments = segments
    return segments.count == 6 && segments[2] == "iam"
      && segments[5].knownPrefix.hasPrefix("role/")
  }
}
