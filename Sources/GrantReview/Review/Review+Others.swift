extension Review {
  /// What may hold grants and cannot be read: equal only if all that it depends on is.
  mutating func compareOpaque() {
    for path in Set(before.opaque.keys).union(after.opaque.keys).sorted() {
      guard before.opaque[path] != after.opaque[path] else { continue }
      let reason = (after.opaque[path] ?? before.opaque[path])?.reason ?? ""
      unknown.append(.about("*", path: path, note: reason))
    }
  }

  /// Functions and other resources that run as a role: what the new role has and the old one had
  /// not is theirs now.
  mutating func compareRoles() {
    for path in Set(before.runsAs.keys).intersection(after.runsAs.keys).sorted() {
      guard let old = before.runsAs[path], let new = after.runsAs[path], old.role != new.role else {
        continue
      }
      let resource = "${\(new.id)}"
      let name = "\(resource) (runs as \(glossary.shown(new.role)))"
      guard let had = before.principal(ofRole: old.role),
        let has = after.principal(ofRole: new.role)
      else {
        unknown.append(
          .about(name, path: path, note: "it runs as another role, which is not in the template"))
        continue
      }
      var (held, holds) = (had, has)
      held.rename(resource)
      holds.rename(resource)
      compare(held, holds, note: "it ran as \(glossary.shown(old.role)) before")
    }
  }

  /// Function URLs: without a signature anybody may call.
  mutating func compareURLs() {
    for path in Set(before.functionURLs.keys).union(after.functionURLs.keys).sorted() {
      let wasOpen = before.functionURLs[path]?.authType.contains("NONE") == true
      let isOpen = after.functionURLs[path]?.authType.contains("NONE") == true
      guard wasOpen != isOpen, let url = after.functionURLs[path] ?? before.functionURLs[path]
      else { continue }
      found[isOpen ? .added : .removed, default: []].append(
        .about(
          "*", action: "lambda:InvokeFunctionUrl", resource: glossary.shown(url.function),
          path: path, note: "the function's URL asks for no signature", risk: .critical))
    }
  }

  /// Aliases and tags that moved under grants that depend on them.
  mutating func compareMovable() {
    let clauses = (before.statements + after.statements).flatMap(\.statement.clauses)
    let keys = Set(clauses.map(\.key))
    let dependsOnAlias = keys.contains("kms:resourcealiases") || keys.contains("kms:requestalias")
    let dependsOnTags = keys.contains { $0.contains("tag/") }
    guard dependsOnAlias || dependsOnTags else { return }
    for path in Set(before.movable.keys).union(after.movable.keys).sorted() {
      let moved = after.movable[path] ?? before.movable[path]
      guard before.movable[path] != after.movable[path], let moved,
        moved.kind == .alias ? dependsOnAlias : dependsOnTags
      else { continue }
      let what = moved.kind == .alias ? "an alias" : "tags"
      unknown.append(.about("*", path: path, note: "grants depend on \(what) that moved"))
    }
  }

  /// Parameters that feed a policy and whose declarations moved: the deployed value may be another
  /// than the default that was compared.
  mutating func compareParameters() {
    for name in before.doubtful.union(after.doubtful).sorted() {
      unknown.append(
        .about(
          "*", path: "/Parameters/\(name)",
          note: "a policy depends on this parameter, whose deployed value is not known"))
    }
  }
}

extension Facts {
  /// The role that an ARN or a name means.
  func principal(ofRole role: String) -> PrincipalFacts? {
    let name = role.split(separator: "/").last.map(String.init) ?? role
    return principals["role/\(name)"]
  }

  fileprivate var statements: [PlacedStatement] {
    principals.values.flatMap(\.statements) + resources.values.flatMap(\.statements)
  }
}

extension PrincipalFacts {
  fileprivate mutating func rename(_ resource: String) {
    self = PrincipalFacts(
      name: resource, id: id, statements: statements, opaquePolicies: opaquePolicies,
      boundary: boundary, path: path)
  }
}
