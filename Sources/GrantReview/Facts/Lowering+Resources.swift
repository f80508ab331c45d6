internal import CloudFormation

extension Lowering {
  /// Any other resource: the policies in its properties, the role it runs as, its tags, its stack.
  mutating func lowerResource(
    _ id: String, _ resource: Template.Resource, under assignment: Assignment
  ) {
    if resource.type == "AWS::CloudFormation::Stack" { lowerNestedStack(id, resource) }
    var search = PolicySearch(type: resource.type)
    search.visit(.object(resource.properties), path(id))
    for site in search.sites { lowerSite(site, id, resource, under: assignment) }
    if resource.type == "AWS::KMS::Key", resource.properties["KeyPolicy"] == nil {
      lowerDefaultKeyPolicy(id, resource)
    }
    for role in search.roles {
      for (name, _) in texts(role.value, under: assignment, at: role.path) {
        facts.runsAs[role.path] = Facts.RunsAs(id: resolver.prefix + id, role: "\(name)")
      }
    }
    if let tags = resource.properties["Tags"] {
      facts.movable[path(id, "Tags")] = Facts.Movable(
        kind: .tags, content: resolver.resolve(tags)?.canonical ?? "")
    }
  }

  private mutating func lowerSite(
    _ site: PolicySearch.Site, _ id: String, _ resource: Template.Resource,
    under assignment: Assignment
  ) {
    guard let target = PolicyTarget.of(resource.type) else {
      note(site.path, "\(resource.type) is not known to carry a policy", site.value)
      return
    }
    let found = statements(of: site.value, at: site.path, under: assignment)
    for name in names(of: target, id, resource, under: assignment, site.path) {
      withResource(name, type: resource.type) { facts in
        facts.isMade = facts.isMade || target == .itself
        facts.statements += found
      }
    }
  }

  private mutating func names(
    of target: PolicyTarget, _ id: String, _ resource: Template.Resource,
    under assignment: Assignment, _ path: String
  ) -> [SymbolicText] {
    switch target {
    case .itself: return [resolver.arn(of: id, resource)]
    case .account: return ["*"]
    case .named(let property):
      let names = texts(
        resource.properties[property], under: assignment, at: self.path(id, property))
      return names.map { canonicalName($0.text) }
    }
  }

  /// The ARN of a resource of this template that a property names, or the name as it is.
  func canonicalName(_ name: SymbolicText) -> SymbolicText {
    guard name.pieces.count == 1, case .letter(let letter) = name.pieces[0],
      let resource = resolver.stack.template.resources[letter.name]
    else { return name }
    var resolver = resolver
    return resolver.arn(of: letter.name, resource)
  }

  /// The policy that KMS gives a key without one: it delegates to the account (AWS page "Default
  /// key policy").
  private mutating func lowerDefaultKeyPolicy(_ id: String, _ resource: Template.Resource) {
    let statement = PolicyStatement(
      effect: .allow, principals: .init(items: [.account(resolver.pseudo("AWS::AccountId"))]),
      actions: .init(items: [Pattern(wildcards: "kms:*", ignoresCase: true)]),
      resources: .init(items: [.everything]), clauses: [])
    let placed = PlacedStatement(statement: statement, path: path(id))
    withResource(resolver.arn(of: id, resource), type: resource.type) { facts in
      facts.isMade = true
      facts.statements.append(placed)
    }
  }

  /// An alias: which key it stands for.
  mutating func lowerAlias(_ id: String, _ resource: Template.Resource) {
    let content = resolver.resolve(.object(resource.properties))?.canonical ?? ""
    facts.movable[path(id)] = Facts.Movable(kind: .alias, content: content)
  }

  /// A nested stack whose template is not known: anything in it may have changed.
  private mutating func lowerNestedStack(_ id: String, _ resource: Template.Resource) {
    guard resolver.stack.nestedStacks[id] == nil else { return }
    note(
      path(id), "the template of this nested stack is not at hand", .object(resource.properties))
  }
}
