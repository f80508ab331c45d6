import CloudFormation

extension Review {
  /// What may hold grants and cannot be read: equal only if all that it depends on is, wherever in
  /// a list it stands.
  mutating func compareOpaque() {
    let old = Dictionary(grouping: before.opaque, by: \.key.withoutIndices)
      .mapValues { Set($0.map(\.value)) }
    let new = Dictionary(grouping: after.opaque, by: \.key.withoutIndices)
      .mapValues { Set($0.map(\.value)) }
    for (sides, others) in [(after, old), (before, new)] {
      for (path, fact) in sides.opaque.sorted(on: \.key)
      where others[path.withoutIndices]?.contains(fact) != true {
        let row = GrantRow.about("*", path: path, note: fact.reason)
        if !unknown.contains(where: { $0.path == path }) { unknown.append(row) }
      }
    }
  }

  /// Functions and other resources that run as a role: what the new role has and the old one had
  /// not is theirs now.
  mutating func compareRoles() {
    for (key, new) in after.runsAs.sorted(on: \.key)
    where before.made[new.id] != nil {
      let same = before.runsAs[key].map { [$0] }
      let olds = same ?? before.runsAs.values.filter { $0.path == new.path }
      if olds.isEmpty { compareRole(nil, new) }
      for old in olds.sorted(on: \.role) where old.role != new.role {
        compareRole(old, new)
      }
    }
  }

  private mutating func compareRole(_ old: Facts.RunsAs?, _ new: Facts.RunsAs) {
    let resource = "${\(new.id)}"
    let name = "\(resource) (runs as \(glossary.shown(new.role)))"
    let had = old.map { before.principal(ofRole: $0.role) } ?? PrincipalFacts(name: resource)
    guard var had, var has = after.principal(ofRole: new.role) else {
      unknown.append(
        .about(name, path: new.path, note: "it runs as another role, which is not in the template"))
      return
    }
    had.name = resource
    has.name = resource
    let note = old.map { "it ran as \(glossary.shown($0.role)) before" }
    compare(had, has, note: note ?? "it runs as \(glossary.shown(new.role)) now")
  }

  /// Function URLs: without a signature anybody may call.
  mutating func compareURLs() {
    for path in Set(before.functionURLs.keys).union(after.functionURLs.keys).sorted() {
      let (old, new) = (before.functionURLs[path], after.functionURLs[path])
      guard old != new, let url = new ?? old else { continue }
      let types = [old?.authType, new?.authType]
      if types.contains(where: { $0 != nil && $0 != "NONE" && $0 != "AWS_IAM" }) {
        unknown.append(
          .about("*", path: path, note: "who may call the URL depends on its AuthType"))
      }
      guard new?.authType == "NONE" || old?.authType == "NONE" else { continue }
      let isOpen = new?.authType == "NONE"
      var row = GrantRow.about(
        "*", action: "lambda:InvokeFunctionUrl", resource: glossary.shown(url.function),
        path: path, note: "the function's URL asks for no signature", reach: .public,
        risk: .critical)
      row.witness = Witness(
        principal: "anybody without credentials", action: row.action, resource: row.resource,
        context: ["lambda:FunctionUrlAuthType": ["NONE"]])
      found[isOpen ? .added : .removed, default: []].append(row)
    }
  }

  /// What grants in words of its own.
  mutating func compareGranting() {
    for path in Set(before.granting.keys).union(after.granting.keys).sorted() {
      let (old, new) = (before.granting[path], after.granting[path])
      guard old != new, let one = new ?? old else { continue }
      let row = GrantRow.about(
        "those whom ${\(one.id)} names", action: "what \(one.type) grants", path: path,
        note: "it \(one.words)", risk: .medium)
      switch (old, new) {
      case (nil, _): found[.added, default: []].append(row)
      case (_, nil): found[.removed, default: []].append(row)
      default: unknown.append(row)
      }
    }
  }

  /// What buckets no longer keep from the public.
  mutating func compareBlocks() {
    for (path, old) in before.blocks.sorted(on: \.key) {
      let lost = old.subtracting(after.blocks[path] ?? [])
      guard !lost.isEmpty, let bucket = after.bucket(at: path) else { continue }
      found[.added, default: []].append(
        .about(
          "*", action: "s3:* that a policy or a list lets the public do", resource: bucket,
          path: "\(path)/PublicAccessBlockConfiguration",
          note: "the bucket no longer has \(lost.sorted().joined(separator: ", "))",
          reach: .public))
    }
    for (path, new) in after.blocks.sorted(on: \.key) {
      let gained = new.subtracting(before.blocks[path] ?? [])
      guard !gained.isEmpty, let bucket = before.bucket(at: path) else { continue }
      found[.removed, default: []].append(
        .about(
          "*", action: "s3:* that a policy or a list lets the public do", resource: bucket,
          path: "\(path)/PublicAccessBlockConfiguration",
          note: "the bucket now has \(gained.sorted().joined(separator: ", "))", risk: .low))
    }
  }

  /// Aliases and tags that moved under grants that depend on them.
  mutating func compareMovable() {
    let keys = before.keys.union(after.keys)
    let dependsOnAlias = keys.contains("kms:resourcealiases") || keys.contains("kms:requestalias")
    let dependsOnTags = keys.contains { $0.contains("tag/") }
    for path in Set(before.movable.keys).union(after.movable.keys).sorted() {
      let moved = after.movable[path] ?? before.movable[path]
      guard before.movable[path] != after.movable[path], let moved,
        moved.kind == .alias ? dependsOnAlias : moved.kind == .provider || dependsOnTags
      else { continue }
      if moved.kind == .provider {
        guard before.movable[path] != nil, after.movable[path] != nil else { continue }
        let note = "whose tokens roles may trust has changed"
        unknown.append(.about("*", path: path, note: note))
        continue
      }
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
    let role = profiles[role] ?? role
    let name = role.split(separator: "/").last.map(String.init) ?? role
    return principals["role/\(name)"]
  }

  /// The condition keys and policy variables that grants depend on.
  fileprivate var keys: Set<String> {
    var keys: Set<String> = []
    for statements in principals.values.map(\.statements) + resources.values.map(\.statements) {
      for statement in statements.map(\.statement) {
        keys.formUnion(statement.clauses.map(\.key))
        for case .letter(let letter) in statement.resources.items.flatMap(\.glyphs) {
          keys.insert(letter.name)
        }
      }
    }
    return keys
  }

  /// The short name of the ARN of a bucket whose properties stand there.
  fileprivate func bucket(at path: String) -> String? {
    made.first { id, made in
      made.type == "AWS::S3::Bucket" && path == "/Resources/\(id)/Properties"
    }.map { "${\($0.key).Arn}" }
  }
}

extension String {
  /// A pointer without the places in lists.
  fileprivate var withoutIndices: String {
    split(separator: "/").filter { !$0.allSatisfy(\.isNumber) }.joined(separator: "/")
  }
}
