internal import CloudFormation
internal import ResourceSchemas

/// Decides how a resource type looks in Swift.
struct ModelBuilder {
  let schema: ResourceSchema
  /// What the structs of the schema's definitions are called.
  let names: [String: String]
  /// The definitions of structs that were met.
  private var met: Set<String> = []
  /// The definitions of anything else that are being looked into, the innermost last.
  private var open: [String] = []
  /// The types of the schema's definitions, declared inside of the resource.
  private var shared = ResourceModel.Declarations()

  private init(_ schema: ResourceSchema) {
    self.schema = schema
    var names = Uniqueness(reserved: ReservedNames.types)
    self.names = Dictionary(
      uniqueKeysWithValues: schema.definitions.keys.sorted().map {
        ($0, names.claim(SwiftName.type($0), otherwise: "Property"))
      })
  }

  /// The resource of a schema as Swift declares it.
  static func model(of schema: ResourceSchema) -> ResourceModel {
    var builder = ModelBuilder(schema)
    let resource = schema.typeName.resource
    let isReserved = ReservedNames.types.contains(resource)
    var structure = builder.structure(
      isReserved ? resource + "Resource" : resource, of: schema.properties, source: resource,
      reserved: ReservedNames.resourceMembers, isResource: true)
    structure.nested.merge(builder.shared)
    structure.breakCycles()
    return ResourceModel(
      service: schema.typeName.service, typeName: schema.typeName.text, structure: structure,
      attributes: builder.attributes())
  }

  private mutating func structure(
    _ name: String, of members: [ResourceSchema.Member], source: String, reserved: Set<String>,
    isResource: Bool = false
  ) -> ResourceModel.Structure {
    var structure = ResourceModel.Structure(name: name, source: source, members: [])
    var names = Uniqueness()
    for member in members {
      let plain = SwiftName.property(member.name)
      let isFree = !reserved.contains(plain)
      let safe = isFree ? plain : SwiftName.property(name) + SwiftName.type(member.name)
      structure.members.append(
        ResourceModel.Member(
          name: names.claim(safe, otherwise: "Value"), source: member.name,
          type: type(of: member.shape, named: member.name, in: &structure.nested),
          isRequired: member.isRequired,
          bounds: schema.resolve(member.shape).bounds,
          consequence: isResource ? schema.consequence(ofChanging: member.name) : nil))
    }
    return structure
  }

  private mutating func type(
    of shape: ResourceSchema.Shape, named name: String,
    in declarations: inout ResourceModel.Declarations
  ) -> SwiftType {
    switch shape.form {
    case .reference(let definition): return type(of: definition)
    case .text: return .token(textKind(of: shape, named: name, in: &declarations))
    case .integer: return .token("Int")
    case .number: return .token("Double")
    case .boolean: return .token("Bool")
    case .list(let element):
      let name = SwiftName.singular(name)
      let type = type(of: element, named: name, in: &declarations)
      if case .token(let kind) = type { return .token("[\(kind)]") }
      return .list(type)
    case .map(let value): return .map(type(of: value, named: name, in: &declarations))
    case .object(let members):
      let type = freeName(for: name, in: declarations)
      declarations.structures[type] = structure(
        type, of: members, source: name, reserved: ReservedNames.structureMembers)
      return .structure(type)
    case .anything: return Typing.isPolicy(name) ? .policy : .expression
    }
  }

  /// The type of a definition: its struct, or what the definition stands for.
  private mutating func type(of definition: String) -> SwiftType {
    guard let shape = schema.definitions[definition], let name = names[definition] else {
      return .expression
    }
    if case .object(let members) = shape.form {
      if met.insert(definition).inserted {
        shared.structures[name] = structure(
          name, of: members, source: definition, reserved: ReservedNames.structureMembers)
      }
      return .structure(name)
    }
    guard !open.contains(definition) else { return .expression }
    open.append(definition)
    defer { open.removeLast() }
    var declarations = ResourceModel.Declarations()
    let type = type(of: shape, named: definition, in: &declarations)
    shared.merge(declarations)
    return type
  }

  private func textKind(
    of shape: ResourceSchema.Shape, named name: String,
    in declarations: inout ResourceModel.Declarations
  ) -> String {
    if Typing.isARN(name, shape.facts) { return "ARN" }
    let texts = shape.facts.allowed.compactMap(\.string)
    guard !texts.isEmpty else { return "String" }
    var names = Uniqueness(reserved: ReservedNames.values)
    let values = texts.map {
      ResourceModel.Kind.Value(
        name: names.claim(SwiftName.value($0), otherwise: "Value"), text: $0)
    }
    let kind = freeName(for: name, in: declarations)
    declarations.kinds[kind] = ResourceModel.Kind(name: kind, source: name, values: values)
    return kind
  }

  /// A name for a type that stands for itself: it hides no definition but its own.
  private func freeName(
    for name: String, in declarations: ResourceModel.Declarations
  ) -> String {
    let name = SwiftName.type(name)
    let definitions = names.filter { $0.key != open.last }.values
    let taken = ReservedNames.types.union(definitions).union(declarations.names)
    return taken.contains(name) ? name + "Property" : name
  }
}
