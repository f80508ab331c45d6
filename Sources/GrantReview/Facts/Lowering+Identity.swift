internal import CloudFormation

extension Lowering {
  /// A role: what it may do, what limits it, and who may assume it.
  mutating func lowerRole(
    _ id: String, _ resource: Template.Resource, under assignment: Assignment
  ) {
    lowerIdentity(id, resource, under: assignment)
    let arn = resolver.arn(of: id, resource)
    let trust = statements(
      of: resource.properties["AssumeRolePolicyDocument"] ?? .null,
      at: path(id, "AssumeRolePolicyDocument"), under: assignment)
    withResource(arn, type: resource.type) { facts in
      facts.statements += trust
    }
  }

  /// A role, user or group: its inline policies, what it attaches, what limits it.
  mutating func lowerIdentity(
    _ id: String, _ resource: Template.Resource, under assignment: Assignment
  ) {
    let properties = resource.properties
    let kind = Self.kind(of: resource.type)
    let name = resolver.name(of: id, resource)
    var found: [PlacedStatement] = []
    let policies = items(
      of: properties["Policies"] ?? [], at: path(id, "Policies"), under: assignment)
    for policy in policies {
      found += statements(
        of: policy.value["PolicyDocument"] ?? .null, at: "\(policy.path)/PolicyDocument",
        under: policy.assignment)
    }
    lowerTags(id, resource)
    let arn = resolver.arn(of: id, resource)
    let shown = "${\(resolver.prefix)\(id)}"
    withPrincipal(kind, name) { facts in
      facts.arn = arn
      facts.name = shown
      facts.id = id
      facts.path = "/Resources/\(id)"
      facts.statements += found
    }
    attach(
      properties["ManagedPolicyArns"], at: path(id, "ManagedPolicyArns"), to: (kind, name),
      under: assignment)
    limit(properties["PermissionsBoundary"], of: id, to: (kind, name), under: assignment)
    for group in texts(properties["Groups"], under: assignment, at: path(id, "Groups")) {
      facts.memberships.append(
        Facts.Membership(user: name, group: group.text, assignment: group.assignment))
    }
  }

  mutating func attach(
    _ value: Value?, at place: String, to principal: (kind: String, name: SymbolicText),
    under assignment: Assignment
  ) {
    for (arn, assignment) in texts(value, under: assignment, at: place) {
      let found = documents(arn, under: assignment, at: place)
      withPrincipal(principal.kind, principal.name) { facts in
        if let found {
          facts.statements += found
        } else {
          facts.opaquePolicies.insert("\(arn)".under(assignment))
        }
      }
    }
  }

  /// The permissions boundary. Where it is not there, or its document is not known, everything is
  /// let through; which unknown ones there are is compared apart.
  private mutating func limit(
    _ value: Value?, of id: String, to principal: (kind: String, name: SymbolicText),
    under assignment: Assignment
  ) {
    guard let value else { return }
    let place = path(id, "PermissionsBoundary")
    guard let outcomes = resolver.alternatives(below: assignment, { $0.resolve(value) }) else {
      return note(place, "it depends on too many conditions", value)
    }
    for outcome in outcomes {
      let arn = outcome.result?.text
      let found = arn.flatMap { documents($0, under: outcome.assignment, at: place) }
      withPrincipal(principal.kind, principal.name) { facts in
        facts.boundary = .known
        if let arn, found == nil {
          facts.opaqueBoundaries.insert("\(arn)".under(outcome.assignment))
        }
        for placed in found ?? [.noBoundary(at: place)] {
          var statement = placed.statement
          statement.isBoundary = true
          if found == nil { statement.clauses += outcome.assignment.clauses }
          facts.statements.append(PlacedStatement(statement: statement, path: placed.path))
        }
      }
    }
    if outcomes.allSatisfy({ $0.result == nil }) {
      withPrincipal(principal.kind, principal.name) { $0.boundary = .none }
    }
  }

  /// The statements of a managed policy; nil if its document is not known.
  private mutating func documents(
    _ arn: SymbolicText, under assignment: Assignment, at path: String
  ) -> [PlacedStatement]? {
    guard let policy = managedPolicies["\(arn)"] else {
      return AWSManagedPolicy(arn: arn).map { policy in
        policy.statements.map { PlacedStatement(statement: $0, path: path) }
      }
    }
    facts.attached.insert(resolver.prefix + policy.id)
    return policy.assignments.flatMap { existing in
      statements(
        of: policy.document, at: policy.path, under: existing.merging(assignment) { $1 })
    }
  }

  /// A policy that names whom it is attached to.
  mutating func lowerPolicy(
    _ id: String, _ resource: Template.Resource, under assignment: Assignment
  ) {
    let properties = resource.properties
    let document = properties["PolicyDocument"] ?? .null
    for (kind, names) in [
      ("role", ["Roles", "RoleName"]), ("user", ["Users", "UserName"]),
      ("group", ["Groups", "GroupName"]),
    ] {
      for property in names {
        let targets = texts(properties[property], under: assignment, at: path(id, property))
        for (name, assignment) in targets {
          facts.attached.insert(resolver.prefix + id)
          let found = statements(
            of: document, at: path(id, "PolicyDocument"), under: assignment)
          withPrincipal(kind, name) { $0.statements += found }
        }
      }
    }
  }

  /// Whoever has a managed policy: other stacks may attach it, by its name or an export.
  mutating func lowerHolders(
    _ id: String, _ resource: Template.Resource, under assignment: Assignment
  ) {
    let shown = resolver.prefix + id
    facts.holders[shown, default: PrincipalFacts(name: "whoever has ${\(shown)}")].statements +=
      statements(
        of: resource.properties["PolicyDocument"] ?? .null, at: path(id, "PolicyDocument"),
        under: assignment)
    facts.holders[shown]?.id = shown
    facts.holders[shown]?.path = "/Resources/\(shown)"
  }

  /// Users that join a group.
  mutating func lowerMembership(
    _ id: String, _ resource: Template.Resource, under assignment: Assignment
  ) {
    let groups = texts(
      resource.properties["GroupName"], under: assignment, at: path(id, "GroupName"))
    for (group, assignment) in groups {
      let users = texts(resource.properties["Users"], under: assignment, at: path(id, "Users"))
      for (user, assignment) in users {
        facts.memberships.append(
          Facts.Membership(user: user, group: group, assignment: assignment))
      }
    }
  }

  /// Gives each user what its groups have.
  mutating func joinGroups() {
    for membership in facts.memberships {
      let group = facts.principals["group/\(membership.group)"]
      let clauses = membership.assignment.clauses
      withPrincipal("user", membership.user) { user in
        user.statements += (group?.statements ?? []).map { placed in
          var statement = placed.statement
          statement.clauses += clauses
          return PlacedStatement(statement: statement, path: placed.path)
        }
        for policy in group?.opaquePolicies ?? [] {
          user.opaquePolicies.insert(policy.under(membership.assignment))
        }
        if group?.id == nil {
          user.opaquePolicies.insert("group/\(membership.group)".under(membership.assignment))
        }
      }
    }
  }

  private static func kind(of type: String) -> String {
    switch type {
    case "AWS::IAM::User": "user"
    case "AWS::IAM::Group": "group"
    default: "role"
    }
  }
}

extension String {
  /// The name of what is there only under these outcomes of the template's conditions.
  func under(_ assignment: Assignment) -> String {
    assignment.isEmpty
      ? self : "\(self) if \(assignment.clauses.map(\.text).joined(separator: " and "))"
  }
}
