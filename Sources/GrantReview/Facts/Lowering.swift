internal import CloudFormation

/// Reads one template into facts.
///
/// What is under a condition of the template carries it as a clause, so that the comparison looks
/// at every outcome.
struct Lowering {
  var resolver: TemplateResolver
  var facts = Facts()
  /// Customer-managed policies by their ARNs.
  var managedPolicies: [String: ManagedPolicy] = [:]
  /// Under which outcomes of the conditions around it the whole template is deployed.
  var base: Assignment = [:]

  /// A document that roles attach by its ARN.
  struct ManagedPolicy {
    let id: String
    let document: Value
    let path: String
    let assignments: [Assignment]
  }

  init(_ resolver: TemplateResolver) {
    self.resolver = resolver
  }

  /// Reads these resources of the template.
  mutating func lower(_ resources: Template.Entries<Template.Resource>) {
    lowerTransforms()
    for (id, resource) in resources where resource.type == "AWS::IAM::ManagedPolicy" {
      let arn = resolver.arn(of: id, resource)
      managedPolicies[arn.description] = ManagedPolicy(
        id: id, document: resource.properties["PolicyDocument"] ?? .null,
        path: path(id, "PolicyDocument"), assignments: assignments(of: resource, id))
    }
    for (id, resource) in resources {
      for assignment in assignments(of: resource, id) {
        lower(id, resource, under: assignment)
      }
    }
    for (id, resource) in resources {
      var resolver = resolver
      facts.made[resolver.prefix + id] = Facts.Made(
        type: resource.type, arn: resolver.arn(of: id, resource))
    }
    finish()
  }

  private mutating func lower(
    _ id: String, _ resource: Template.Resource, under assignment: Assignment
  ) {
    switch resource.type {
    case "AWS::IAM::Role": lowerRole(id, resource, under: assignment)
    case "AWS::IAM::User", "AWS::IAM::Group": lowerIdentity(id, resource, under: assignment)
    case "AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy",
      "AWS::IAM::GroupPolicy":
      lowerPolicy(id, resource, under: assignment)
    case "AWS::IAM::ManagedPolicy":
      lowerPolicy(id, resource, under: assignment)
      lowerHolders(id, resource, under: assignment)
    case "AWS::IAM::UserToGroupAddition": lowerMembership(id, resource, under: assignment)
    case "AWS::IAM::InstanceProfile": lowerInstanceProfile(id, resource, under: assignment)
    case "AWS::IAM::ServiceLinkedRole": lowerServiceLinkedRole(id, resource, under: assignment)
    case "AWS::IAM::OIDCProvider", "AWS::IAM::SAMLProvider": lowerProvider(id, resource)
    case "AWS::Lambda::Permission": lowerPermission(id, resource, under: assignment)
    case "AWS::Lambda::LayerVersionPermission":
      lowerLayerPermission(id, resource, under: assignment)
    case "AWS::Lambda::Url": lowerURL(id, resource, under: assignment)
    case "AWS::KMS::Alias": lowerAlias(id, resource)
    case "AWS::Events::EventBusPolicy": lowerEventBusPolicy(id, resource, under: assignment)
    case "AWS::RAM::ResourceShare": lowerResourceShare(id, resource, under: assignment)
    case "AWS::S3::Bucket": lowerBucket(id, resource, under: assignment)
    case "AWS::SSO::PermissionSet": lowerPermissionSet(id, resource, under: assignment)
    case "AWS::Organizations::Policy": lowerOrganizationPolicy(id, resource, under: assignment)
    case "AWS::CloudFormation::Stack":
      lowerResource(id, resource, under: assignment)
      lowerNestedStack(id, resource, under: assignment)
    default:
      lowerResource(id, resource, under: assignment)
    }
    if let words = Self.granting[resource.type] {
      lowerGranting(id, resource, words, under: assignment)
    }
    if resource.properties["Fn::Transform"] != nil {
      note(path(id), "what a macro makes of it is not known", .object(resource.properties))
    }
  }

  /// Under which outcomes of the template's conditions the resource exists.
  mutating func assignments(of resource: Template.Resource, _ id: String) -> [Assignment] {
    guard let name = resource.otherAttributes["Condition"]?.string else { return [base] }
    guard let outcomes = resolver.alternatives(below: base, { $0.holds(name) }),
      !outcomes.contains(where: { $0.result == nil })
    else {
      note("/Resources/\(id)/Condition", "its condition cannot be read", resource.json)
      return [base]
    }
    return outcomes.filter { $0.result == true }.map(\.assignment)
  }

  /// Takes note of something that may hold grants and cannot be read.
  mutating func note(_ path: String, _ reason: String, _ value: Value) {
    let content =
      resolver.alternatives { $0.resolve(value)?.canonical ?? "" }?.map { "\($0.result)" }
      .sorted().joined(separator: "\n") ?? value.compact
    facts.opaque[path] = OpaqueFact(reason: reason, content: content.shortened)
  }

  /// The JSON pointer of a property.
  func path(_ id: String, _ steps: String...) -> String {
    let keys = ["Resources", resolver.prefix + id, "Properties"] + steps
    return "/" + keys.map(\.pointerStep).joined(separator: "/")
  }

  private mutating func finish() {
    joinGroups()
    if resolver.isExhausted {
      let everything = Value.object(
        Value.Object(
          uniqueKeysWithValues: resolver.stack.template.resources.map {
            ($0.key, .object($0.value.properties))
          }))
      facts.opaque["/Resources"] = OpaqueFact(
        reason: "the template is too much to resolve", content: everything.compact.shortened)
    }
    facts.glossary.merge(resolver.glossary) { mine, _ in mine }
    for (atom, name) in resolver.conditionNames { facts.conditionNames[atom.text] = name }
    facts.doubtful.formUnion(resolver.doubtful)
    facts.account = resolver.pseudo("AWS::AccountId")
  }
}

extension Lowering {
  /// The facts of the role, user or group of this name, to be added to.
  mutating func withPrincipal(
    _ kind: String, _ name: SymbolicText, _ body: (inout PrincipalFacts) -> Void
  ) {
    let key = "\(kind)/\(name)"
    var principal = facts.principals.removeValue(forKey: key) ?? mentioned(kind, name)
    body(&principal)
    facts.principals[key] = principal
  }

  /// A role, user or group of which only the name is known.
  private func mentioned(_ kind: String, _ name: SymbolicText) -> PrincipalFacts {
    let partition = resolver.pseudo("AWS::Partition")
    let account = resolver.pseudo("AWS::AccountId")
    return PrincipalFacts(
      name: "\(name)", arn: "arn:\(partition):iam::\(account):\(kind)/\(name)")
  }

  /// The facts of the resource that is named so, to be added to.
  mutating func withResource(
    _ name: SymbolicText, type: String, _ body: (inout ResourceFacts) -> Void
  ) {
    body(
      &facts.resources["\(name)", default: ResourceFacts(name: "\(name)", type: type, arn: name)])
  }

  /// The texts of a value that is a text or a list of them, each under its conditions.
  mutating func texts(
    _ value: Value?, under assignment: Assignment, at path: String
  ) -> [(text: SymbolicText, assignment: Assignment)] {
    guard let value else { return [] }
    var found: [(SymbolicText, Assignment)] = []
    for item in items(of: value, at: path, under: assignment) {
      guard
        let outcomes = resolver.alternatives(below: item.assignment, { $0.resolve(item.value) })
      else {
        note(path, "it depends on too many conditions", value)
        continue
      }
      for outcome in outcomes {
        for element in outcome.result?.elements ?? [] {
          guard let text = element.text else {
            note(path, "it is no text", value)
            continue
          }
          found.append((text, outcome.assignment))
        }
      }
    }
    return found
  }
}
