internal import CloudFormation
internal import ResourceSchemas

extension ResourceSchema.Shape {
  init(_ schema: Value) {
    self.init(form: ResourceSchema.Form(schema), facts: ResourceSchema.Facts(schema))
  }
}

extension ResourceSchema.Form {
  init(_ schema: Value) {
    if let reference = schema["$ref"]?.string {
      let prefix = "#/definitions/"
      let isDefinition = reference.hasPrefix(prefix)
      self = isDefinition ? .reference(String(reference.dropFirst(prefix.count))) : .anything
    } else if schema.types.contains("array"), !schema.types.contains("string") {
      self = .list(ResourceSchema.Shape(schema["items"] ?? [:]))
    } else if !schema.members.isEmpty {
      self = .object(schema.members)
    } else if let value = schema["patternProperties"]?.object?.values.first {
      self = .map(ResourceSchema.Shape(value))
    } else {
      self = Self(schema.types)
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
    self.init()
    let caseless = schema["enumCaseInsensitive"]?.array
    allowed = schema["enum"]?.array ?? caseless ?? schema["const"].map { [$0] } ?? []
    ignoresCase = schema["enum"] == nil && caseless != nil
    standard = schema["default"]
    pattern = schema["pattern"]?.string
    format = schema["format"]?.string
    minimum = number("minimum", "minLength", "minItems")
    maximum = number("maximum", "maxLength", "maxItems", "maxUniqueItems")
    isOpen = !schema.members.isEmpty && !schema.isClosed
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

  /// Whether the object has no other members than those that are listed.
  var isClosed: Bool {
    self["additionalProperties"] == false && self["patternProperties"] == nil
  }

  /// The members of an object's schema; those of its variants (`oneOf` and the like) are optional.
  var members: [ResourceSchema.Member] {
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
  func paths(_ key: String) -> [String] {
    (self[key]?.array ?? []).compactMap(\.string).compactMap { pointer in
      let steps = pointer.split(separator: "/").filter { $0 != "properties" }
      return steps.contains("*") ? nil : steps.joined(separator: ".")
    }
  }
}
