internal import CloudFormation

extension Lowering {
  /// Any other resource: the policies in its properties, the role it runs as, its tags, its stack.
  mutating func lowerResource(
    _ id: String, _ resource: Template.Resource, under assignment: Assignment
  ) {
    lowerProgram(id, resource)
    var search = PolicySearch(type: resource.type)
    search.visit(.object(resource.properties), path(id))
    if PolicyTarget.of(resource.type) == .limit { lowerUnlimited(id, resource) }
    for site in search.sites { lowerSite(site, id, resource, under: assignment) }
    lowerDefault(id, resource)
    for role in search.roles { lowerRunsAs(role, id, under: assignment) }
    lowerTags(id, resource)
  }

  /// What conditions on the tags of a resource or of whoever asks depend on.
  mutating func lowerTags(_ id: String, _ resource: Template.Resource) {
    guard let tags = resource.properties["Tags"] else { return }
    facts.movable[path(id, "Tags")] = Facts.Movable(
      kind: .tags, content: resolver.resolve(tags)?.canonical ?? "")
  }

  private mutating func lowerSite(
    _ site: PolicySearch.Site, _ id: String, _ resource: Template.Resource,
    under assignment: Assignment
  ) {
    guard let target = PolicyTarget.of(resource.type) else {
      note(site.path, "\(resource.type) is not known to carry a policy", site.value)
      return
    }
    switch target {
    case .holder, .limit:
      lowerHeld(site, id, resource, isLimit: target == .limit, under: assignment)
    case .itself:
      let found = statements(of: site.value, at: site.path, under: assignment)
      withResource(resolver.arn(of: id, resource), type: resource.type) { facts in
        facts.statements += found
      }
    case .account:
      let found = statements(of: site.value, at: site.path, under: assignment)
      withResource("*", type: resource.type) { $0.statements += found }
    case .named(let property):
      let names = texts(
        resource.properties[property], under: assignment, at: self.path(id, property))
      for (name, assignment) in names {
        let found = statements(of: site.value, at: site.path, under: assignment)
        withResource(canonicalName(name, for: resource.type), type: resource.type) {
          $0.statements += found
        }
      }
    }
  }

  /// The ARN of a resource of this template that a property names, or the name as it is.
  func canonicalName(_ name: SymbolicText, for type: String) -> SymbolicText {
    var resolver = resolver
    if name.pieces.count == 1, case .letter(let letter) = name.pieces[0],
      let id = letter.name.withoutPrefix(resolver.prefix),
      let resource = resolver.stack.template.resources[id]
    {
      return resolver.arn(of: id, resource)
    }
    guard type == "AWS::S3::BucketPolicy", !name.knownPrefix.hasPrefix("arn:"),
      let shape = ResourceShape.of("AWS::S3::Bucket")
    else { return name }
    return shape.arn(name: name, in: resolver)
  }

  /// What AWS puts in the place of a policy that is not there.
  private mutating func lowerDefault(_ id: String, _ resource: Template.Resource) {
    guard let standard = PolicyDefault.of(resource.type),
      resource.properties[standard.property] == nil
        || resource.properties[standard.property]?.isLeftOut == true
    else { return }
    let statement = standard.statement(account: resolver.pseudo("AWS::AccountId"))
    let placed = PlacedStatement(statement: statement, path: path(id))
    withResource(resolver.arn(of: id, resource), type: resource.type) { facts in
      facts.isDefault = !standard.isGrant
      facts.statements.append(placed)
    }
  }

  private mutating func lowerRunsAs(
    _ role: PolicySearch.Site, _ id: String, under assignment: Assignment
  ) {
    for (name, assignment) in texts(role.value, under: assignment, at: role.path) {
      facts.runsAs[role.path.under(assignment)] = Facts.RunsAs(
        id: resolver.prefix + id, role: "\(name)", path: role.path)
    }
  }

  /// An alias: which key it stands for.
  mutating func lowerAlias(_ id: String, _ resource: Template.Resource) {
    let content = resolver.resolve(.object(resource.properties))?.canonical ?? ""
    facts.movable[path(id)] = Facts.Movable(kind: .alias, content: content)
  }
}
