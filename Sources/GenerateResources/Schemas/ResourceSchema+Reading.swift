internal import CloudFormation
internal import JSON

extension ResourceSchema {
  /// Reads a resource schema.
  /// - Throws: `GeneratorError` for what is no JSON, and for a schema that names no type.
  init(_ document: [UInt8]) throws(GeneratorError) {
    let schema: Value
    do {
      schema = try Value.parse(document)
    } catch {
      throw .notJSON(error)
    }
    guard let typeName = schema["typeName"]?.string else { throw .noTypeName }
    let readOnly = schema.paths("readOnlyProperties")
    let members = schema.members
    let definitions = schema["definitions"]?.object ?? [:]
    self.typeName = typeName
    self.definitions = Dictionary(
      uniqueKeysWithValues: definitions.map { ($0.key, Shape($0.value)) })
    properties = members.filter { !readOnly.contains($0.name) }
    createOnly = Set(schema.paths("createOnlyProperties"))
    conditionalCreateOnly = Set(schema.paths("conditionalCreateOnlyProperties"))
    deprecated = Set(schema.paths("deprecatedProperties"))
    attributes = []
    for path in readOnly {
      guard let shape = shape(at: path, in: members) else { continue }
      for leaf in leaves(of: Member(name: path, shape: shape), depth: 3)
      where !attributes.contains(where: { $0.name == leaf.name }) {
        attributes.append(leaf)
      }
    }
  }

  /// What an object answers, member by member: `Fn::GetAtt` answers no objects.
  private func leaves(of member: Member, depth: Int) -> [Member] {
    let shape = resolve(member.shape)
    guard case .object(let members) = shape.form else {
      return [Member(name: member.name, shape: shape)]
    }
    return depth == 0
      ? []
      : members.flatMap {
        leaves(of: Member(name: "\(member.name).\($0.name)", shape: $0.shape), depth: depth - 1)
      }
  }

  /// The shape at a dotted path, references followed.
  private func shape(at path: String, in members: [Member]) -> Shape? {
    var form = Form.object(members)
    var found: Shape?
    for name in path.split(separator: ".") {
      guard case .object(let members) = form else { return nil }
      guard let member = members.first(where: { $0.name == name }) else { return nil }
      found = resolve(member.shape)
      form = found?.form ?? .anything
    }
    return found
  }

  /// The shape itself, or the one that a chain of references ends at.
  func resolve(_ shape: Shape) -> Shape {
    var shape = shape
    var seen: Set<String> = []
    while case .reference(let name) = shape.form, seen.insert(name).inserted {
      shape = definitions[name] ?? Shape(form: .anything)
    }
    return shape
  }
}

extension ResourceSchema.Shape {
  init(_ schema: Value) {
    self.init(form: ResourceSchema.Form(schema), facts: ResourceSchema.Facts(schema))
  }
}

extension ResourceSchema.Form {
  init(_ schema: Value) {
    if let reference = schema["$ref"]?.string {
      let prefix = "#/definitions/"
      self =
        reference.hasPrefix(prefix)
        ? .reference(String(reference.dropFirst(prefix.count))) : .anything
      return
    }
    let types = schema.types
    if types.contains("array") && !types.contains("string") {
      self = .list(ResourceSchema.Shape(schema["items"] ?? [:]))
    } else if !schema.members.isEmpty {
      self = .object(schema.members)
    } else if let patterns = schema["patternProperties"]?.object, let value = patterns.values.first
    {
      self = .map(ResourceSchema.Shape(value))
    } else {
      self = Self(types)
    }
  }

  /// The form of a value of these types; text is also the way to write a number or a truth value.
  private init(_ types: Set<String>) {
    switch types {
    case ["integer"]: self = .integer
    case ["number"], ["integer", "number"]: self = .number
    case ["boolean"], ["boolean", "null"]: self = .boolean
    case ["string"]: self = .text
    default:
      let scalars: Set = ["boolean", "integer", "number"]
      self = types.contains("string") && !types.isDisjoint(with: scalars) ? .text : .anything
    }
  }
}

extension ResourceSchema.Facts {
  init(_ schema: Value) {
    func number(_ keys: String...) -> String? {
      for case .number(let literal)? in keys.map({ schema[$0] }) { return literal }
      return nil
    }
    self.init(
      allowed: schema["enum"]?.array ?? [], standard: schema["default"],
      pattern: schema["pattern"]?.string, format: schema["format"]?.string,
      minimum: number("minimum", "minLength", "minItems"),
      maximum: number("maximum", "maxLength", "maxItems"))
  }
}

extension Value {
  /// The types that the schema allows.
  fileprivate var types: Set<String> {
    switch self["type"] {
    case .string(let type): [type]
    case .array(let types): Set(types.compactMap(\.string))
    default: []
    }
  }

  /// The members of an object's schema; those of its variants (`oneOf` and the like) are optional.
  fileprivate var members: [ResourceSchema.Member] {
    let required = Set((self["required"]?.array ?? []).compactMap(\.string))
    var members = (self["properties"]?.object ?? [:]).map {
      ResourceSchema.Member(
        name: $0.key, shape: ResourceSchema.Shape($0.value), isRequired: required.contains($0.key))
    }
    for variant in ["oneOf", "anyOf", "allOf"].flatMap({ self[$0]?.array ?? [] }) {
      for var member in variant.members where !members.contains(where: { $0.name == member.name }) {
        member.isRequired = required.contains(member.name)
        members.append(member)
      }
    }
    return members
  }

  /// A list of JSON pointers into the properties as dotted names: `/properties/A/B` is `A.B`.
  fileprivate func paths(_ key: String) -> [String] {
    (self[key]?.array ?? []).compactMap(\.string).compactMap { pointer in
      let steps = pointer.split(separator: "/").filter { $0 != "properties" }
      return steps.contains("*") ? nil : steps.joined(separator: ".")
    }
  }
}
