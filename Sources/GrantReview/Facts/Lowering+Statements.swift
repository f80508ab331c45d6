internal import CloudFormation

extension Lowering {
  /// A permission on a version of a layer (AWS page "AWS::Lambda::LayerVersionPermission").
  mutating func lowerLayerPermission(
    _ id: String, _ resource: Template.Resource, under assignment: Assignment
  ) {
    resolved(id, resource, under: assignment) { value, assignment in
      guard let layer = value["LayerVersionArn"]?.text, let principal = value["Principal"]?.text,
        let action = value["Action"]?.text
      else { return nil }
      let organization = value["OrganizationId"]?.text.map {
        Clause(operator: "StringEquals", key: "aws:PrincipalOrgID", values: [$0])
      }
      return (
        layer,
        PolicyStatement(
          effect: .allow, principals: .init(items: [.init(lambda: principal)]),
          actions: .init(items: [Pattern(wildcards: action, ignoresCase: true)]),
          resources: .init(items: [.everything]),
          clauses: (organization.map { [$0] } ?? []) + assignment.clauses)
      )
    }
  }

  /// A statement of an event bus's policy (AWS page "AWS::Events::EventBusPolicy").
  mutating func lowerEventBusPolicy(
    _ id: String, _ resource: Template.Resource, under assignment: Assignment
  ) {
    let names = texts(
      resource.properties["EventBusName"] ?? "default", under: assignment,
      at: path(id, "EventBusName"))
    for (name, assignment) in names {
      let bus = canonicalName(name, for: resource.type)
      if let statement = resource.properties["Statement"] {
        let document: Value = ["Version": "2012-10-17", "Statement": statement]
        let found = statements(of: document, at: path(id), under: assignment)
        withResource(bus, type: resource.type) { $0.statements += found }
        continue
      }
      resolved(id, resource, under: assignment) { value, assignment in
        guard let principal = value["Principal"]?.text, let action = value["Action"]?.text else {
          return nil
        }
        return (
          bus,
          PolicyStatement(
            effect: .allow, principals: .init(items: [.init(lambda: principal)]),
            actions: .init(items: [Pattern(wildcards: action, ignoresCase: true)]),
            resources: .init(items: [.everything]),
            clauses: Self.clause(value["Condition"]) + assignment.clauses)
        )
      }
    }
  }

  /// `Condition` of an event bus policy: the organization that the principal is of.
  private static func clause(_ condition: Resolved?) -> [Clause] {
    guard let name = condition?["Type"]?.text?.literal, let key = condition?["Key"]?.text?.literal,
      let value = condition?["Value"]?.text
    else { return [] }
    return [Clause(operator: name, key: key, values: [value])]
  }

  /// What an account shares with others (AWS page "AWS::RAM::ResourceShare").
  mutating func lowerResourceShare(
    _ id: String, _ resource: Template.Resource, under assignment: Assignment
  ) {
    let properties = resource.properties
    let given = texts(
      properties["PermissionArns"], under: assignment, at: path(id, "PermissionArns")
    ).map { "what \($0.text) allows" }
    let permissions = given.isEmpty ? ["what RAM's default permission allows"] : given
    for (shared, assignment) in texts(
      properties["ResourceArns"], under: assignment, at: path(id, "ResourceArns"))
    {
      for (principal, assignment) in texts(
        properties["Principals"], under: assignment, at: path(id, "Principals"))
      {
        let statement = PolicyStatement(
          effect: .allow, principals: .init(items: [.init(sharedWith: principal)]),
          actions: .init(
            unordered: permissions.map {
              Pattern(literal: SymbolicText($0), ignoresCase: true)
            }, isComplement: false),
          resources: .init(items: [.everything]), clauses: assignment.clauses)
        let placed = PlacedStatement(statement: statement, path: path(id))
        withResource(shared, type: resource.type) { $0.statements.append(placed) }
      }
    }
  }

  /// A bucket: what its access control list gives, and what is kept from the public.
  mutating func lowerBucket(
    _ id: String, _ resource: Template.Resource, under assignment: Assignment
  ) {
    lowerResource(id, resource, under: assignment)
    let lists = texts(
      resource.properties["AccessControl"], under: assignment, at: path(id, "AccessControl"))
    for (list, assignment) in lists {
      guard let (principal, action) = Self.lists[list.literal ?? ""] else { continue }
      let statement = PolicyStatement(
        effect: .allow, principals: .init(items: [principal]),
        actions: .init(items: [Pattern(wildcards: SymbolicText(action), ignoresCase: true)]),
        resources: .init(items: [.everything]), clauses: assignment.clauses)
      let placed = PlacedStatement(statement: statement, path: path(id, "AccessControl"))
      withResource(resolver.arn(of: id, resource), type: resource.type) {
        $0.statements.append(placed)
      }
    }
    let block = resource.properties["PublicAccessBlockConfiguration"] ?? [:]
    for outcome in resolver.alternatives(below: assignment, { $0.resolve(block) }) ?? [] {
      for name in Self.blocks where outcome.result?[name]?.text?.literal?.lowercased() == "true" {
        facts.blocks[path(id), default: []].insert(name.under(outcome.assignment))
      }
    }
  }

  /// AWS page "Canned ACL".
  private static let lists: [String: (PrincipalName, String)] = [
    "PublicRead": (.everyone, "s3:ListBucket*"), "PublicReadWrite": (.everyone, "s3:*"),
    "AuthenticatedRead": (.everyAWS, "s3:ListBucket*"),
  ]
  private static let blocks = [
    "BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets",
  ]

  /// Adds the statement that the resource is, for each outcome of the template's conditions.
  private mutating func resolved(
    _ id: String, _ resource: Template.Resource, under assignment: Assignment,
    _ statement: (Resolved, Assignment) -> (SymbolicText, PolicyStatement)?
  ) {
    let properties = Value.object(resource.properties)
    guard let outcomes = resolver.alternatives(below: assignment, { $0.resolve(properties) }) else {
      return note(path(id), "it depends on too many conditions", properties)
    }
    for outcome in outcomes {
      guard let value = outcome.result,
        let (target, statement) = statement(value, outcome.assignment)
      else {
        note(path(id), "a property of the permission is no text", properties)
        continue
      }
      let placed = PlacedStatement(statement: statement, path: path(id))
      withResource(target, type: resource.type) { $0.statements.append(placed) }
    }
  }
}

extension PrincipalName {
  /// Whom a resource is shared with: an account, a principal, an organization or a part of one.
  fileprivate init(sharedWith text: SymbolicText) {
    let isOrganization = text.knownPrefix.contains(":organizations:")
    self = isOrganization ? .other(kind: "Organization", text) : .init(kind: "AWS", text)
  }
}
