internal import CloudFormation

extension Lowering {
  /// A policy for whoever the resource is attached to, or one that limits whoever acts through it.
  mutating func lowerHeld(
    _ site: PolicySearch.Site, _ id: String, _ resource: Template.Resource, isLimit: Bool,
    under assignment: Assignment
  ) {
    let found = statements(of: site.value, at: site.path, under: assignment)
    withHolder(id, resource) { facts in
      if isLimit { facts.boundary = .known }
      facts.statements += found.map { placed in
        var statement = placed.statement
        statement.isBoundary = isLimit
        return PlacedStatement(statement: statement, path: placed.path)
      }
    }
  }

  /// Somebody who acts through the resource and whom nothing limits so far.
  mutating func lowerUnlimited(_ id: String, _ resource: Template.Resource) {
    withHolder(id, resource) { _ in }
  }

  mutating func withHolder(
    _ id: String, _ resource: Template.Resource, _ body: (inout PrincipalFacts) -> Void
  ) {
    let name = SymbolicText(Letter(name: resolver.prefix + id, family: resource.type))
    let place = path(id)
    withPrincipal(resource.type, name) { facts in
      facts.id = id
      facts.path = place
      body(&facts)
    }
  }

  /// A permission set of IAM Identity Center (AWS page "AWS::SSO::PermissionSet").
  mutating func lowerPermissionSet(
    _ id: String, _ resource: Template.Resource, under assignment: Assignment
  ) {
    withHolder(id, resource) { _ in }
    let name = SymbolicText(Letter(name: resolver.prefix + id, family: resource.type))
    if let policy = resource.properties["InlinePolicy"] {
      let site = PolicySearch.Site(value: policy, path: path(id, "InlinePolicy"))
      lowerHeld(site, id, resource, isLimit: false, under: assignment)
    }
    attach(
      resource.properties["ManagedPolicies"], at: path(id, "ManagedPolicies"),
      to: (resource.type, name), under: assignment)
    for property in ["CustomerManagedPolicyReferences", "PermissionsBoundary"] {
      guard let value = resource.properties[property] else { continue }
      for item in items(of: value, at: path(id, property), under: assignment) {
        let content = resolver.resolve(item.value)?.canonical ?? ""
        withHolder(id, resource) { facts in
          if property == "PermissionsBoundary" {
            facts.opaqueBoundaries.insert(content.under(item.assignment))
          } else {
            facts.opaquePolicies.insert(content.under(item.assignment))
          }
        }
      }
    }
  }

  /// A role that belongs to a service and whose policy AWS writes (AWS page "Service-linked roles").
  mutating func lowerServiceLinkedRole(
    _ id: String, _ resource: Template.Resource, under assignment: Assignment
  ) {
    let services = texts(
      resource.properties["AWSServiceName"], under: assignment, at: path(id, "AWSServiceName"))
    withHolder(id, resource) { facts in
      for (service, assignment) in services {
        facts.opaquePolicies.insert("the service-linked role of \(service)".under(assignment))
      }
    }
  }

  /// A policy of an organization: service control policies limit everybody in their targets,
  /// resource control policies everything (AWS page "Managing organization policies").
  mutating func lowerOrganizationPolicy(
    _ id: String, _ resource: Template.Resource, under assignment: Assignment
  ) {
    let types = texts(resource.properties["Type"], under: assignment, at: path(id, "Type"))
    guard types.contains(where: { $0.text.literal?.hasSuffix("CONTROL_POLICY") != false }) else {
      return
    }
    let targets = texts(
      resource.properties["TargetIds"], under: assignment, at: path(id, "TargetIds"))
    for (target, assignment) in targets {
      let found = statements(
        of: resource.properties["Content"] ?? .null, at: path(id, "Content"), under: assignment)
      withPrincipal("everybody in", target) { facts in
        facts.name = "everybody in \(target)"
        facts.statements += found.map { placed in
          var statement = placed.statement
          statement.isBoundary = statement.effect == .allow
          statement.principals = nil
          return PlacedStatement(statement: statement, path: placed.path)
        }
      }
    }
  }
}
