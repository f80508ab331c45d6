extension Review {
  /// Roles, users and groups.
  mutating func comparePrincipals() {
    for key in Set(before.principals.keys).union(after.principals.keys).sorted() {
      let old = before.principals[key]
      let new = after.principals[key]
      compare(old, new)
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
    return boundary == .known ? statements : statements + [.noBoundary]
  }

  private mutating func compareBoundary(
    _ old: PrincipalFacts?, _ new: PrincipalFacts?, _ facts: PrincipalFacts
  ) {
    guard let old, let new, old.boundary != new.boundary else { return }
    switch (old.boundary, new.boundary) {
    case (.opaque(let name), .none):
      found[.added, default: []].append(
        .about(
          facts.name, action: "* outside the boundary", path: facts.path,
          note: "the permissions boundary \(glossary.shown(name)) is removed"))
    case (.none, .opaque(let name)):
      found[.removed, default: []].append(
        .about(
          facts.name, action: "* outside the boundary", path: facts.path,
          note: "the permissions boundary \(glossary.shown(name)) is added"))
    case (.opaque, _), (_, .opaque):
      unknown.append(
        .about(
          facts.name, path: facts.path,
          note: "the permissions boundary is another one, whose document is not known"))
    case (.none, .none), (.known, .known), (.none, .known), (.known, .none): break
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
    let unbounded = before.unbounded.intersection(after.unbounded)
    for key in Set(before.resources.keys).union(after.resources.keys).sorted() {
      let old = before.resources[key]
      let new = after.resources[key]
      guard let facts = new ?? old else { continue }
      let isMade = facts.isMade
      compare(
        facts.name, before: old?.statements ?? (isMade ? facts.statements.limits : []),
        after: new?.statements ?? (isMade ? facts.statements.limits : []),
        holder: nil, resource: facts.name,
        isLimited: { $0.isRole && !unbounded.contains($0) })
    }
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
  fileprivate var isRole: Bool {
    let segments = segments
    return segments.count == 6 && segments[2] == "iam"
      && segments[5].knownPrefix.hasPrefix("role/")
  }
}
