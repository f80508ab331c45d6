internal import ResourceSchemas

extension ResourceSchema {
  /// The properties that hold an IAM policy, as an object or as a text of JSON.
  var policyPaths: Set<String> {
    var search = PolicySearch(schema: self)
    search.visit(properties, at: [])
    return search.found
  }
}

/// Walks the shapes of a schema, through each definition at most once on the way down.
private struct PolicySearch {
  let schema: ResourceSchema
  var found: Set<String> = []
  private var open: Set<String> = []

  init(schema: ResourceSchema) {
    self.schema = schema
  }

  mutating func visit(_ members: [ResourceSchema.Member], at path: [String]) {
    for member in members { visit(member.shape, named: member.name, at: path + [member.name]) }
  }

  private mutating func visit(_ shape: ResourceSchema.Shape, named name: String, at path: [String])
  {
    switch shape.form {
    case .reference(let definition):
      guard let shape = schema.definitions[definition], open.insert(definition).inserted else {
        return
      }
      visit(shape, named: name, at: path)
      open.remove(definition)
    case .object(let members): visit(members, at: path)
    case .list(let element): visit(element, named: name, at: path + ["*"])
    case .map(let value): visit(value, named: name, at: path + ["*"])
    case .anything: if Typing.isPolicy(name) || isListed(path) { note(path) }
    case .text: if name.hasSuffix("PolicyDocument") || isListed(path) { note(path) }
    case .integer, .number, .boolean: break
    }
  }

  private mutating func note(_ path: [String]) {
    found.insert(path.joined(separator: "."))
  }

  private func isListed(_ path: [String]) -> Bool {
    Self.listed[schema.typeName.text]?.contains(path.joined(separator: ".")) == true
  }

  /// Policies whose names do not say so, or which the schemas show only as text.
  private static let listed: [String: Set<String>] = [
    "AWS::AIOps::InvestigationGroup": ["InvestigationGroupPolicy"],
    "AWS::ECR::PublicRepository": ["RepositoryPolicyText"],
    "AWS::ECR::RegistryPolicy": ["PolicyText"],
    "AWS::ECR::Repository": ["RepositoryPolicyText"],
    "AWS::ECR::RepositoryCreationTemplate": ["RepositoryPolicy"],
    "AWS::EKS::PodIdentityAssociation": ["Policy"],
    "AWS::Logs::Destination": ["DestinationPolicy"],
    "AWS::MediaStore::Container": ["Policy"],
    "AWS::Organizations::Policy": ["Content"],
    "AWS::Organizations::ResourcePolicy": ["Content"],
    "AWS::RAM::Permission": ["PolicyTemplate"],
    "AWS::RolesAnywhere::Profile": ["SessionPolicy"],
  ]
}
