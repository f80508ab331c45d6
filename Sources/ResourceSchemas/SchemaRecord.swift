internal import CloudFormation

/// The tags of a record's values, shared with the generator that writes them.
package enum SchemaTag {
  /// The low bits of a shape's first byte: its form.
  package enum Form: UInt8 {
    case reference, text, integer, number, boolean, list, map, object, anything
  }

  /// The high bits of a shape's first byte: the facts that follow.
  package enum Fact {
    package static let allowed: UInt8 = 0x10
    package static let pattern: UInt8 = 0x20
    package static let minimum: UInt8 = 0x40
    package static let maximum: UInt8 = 0x80
  }

  /// The first number of a list of allowed values is twice their count, and one more for this.
  package static let ignoresCase = 1
  /// Of a number that stands with a string's, the lowest bit.
  package static let isRequired = 1
}

/// Reads one record of the database.
struct SchemaRecord {
  private let database: SchemaDatabase
  private var position: Int

  init(_ database: SchemaDatabase, at position: Int) {
    self.database = database
    self.position = position
  }

  mutating func schema(of typeName: ResourceSchema.TypeName) -> ResourceSchema {
    let (properties, isOpen) = members()
    var schema = ResourceSchema(typeName: typeName, properties: properties)
    schema.isOpen = isOpen
    schema.attributes = members().members
    schema.definitions = Dictionary(
      uniqueKeysWithValues: members().members.map { ($0.name, $0.shape) })
    schema.readOnly = names()
    schema.createOnly = names()
    schema.conditionalCreateOnly = names()
    schema.failsOnUpdate = names()
    schema.deprecated = names()
    schema.policies = names()
    return schema
  }

  /// Twice the count, and one more if there may be others; then each with twice its name's string,
  /// and one more if it is required.
  private mutating func members() -> (members: [ResourceSchema.Member], isOpen: Bool) {
    let head = number()
    let members = (0..<head / 2).map { _ in
      let name = number()
      return ResourceSchema.Member(
        name: database.string(name / 2), shape: shape(), isRequired: name % 2 == 1)
    }
    return (members, head % 2 == 1)
  }

  private mutating func names() -> Set<String> {
    Set((0..<number()).map { _ in string() })
  }

  private mutating func shape() -> ResourceSchema.Shape {
    let first = byte()
    var facts = ResourceSchema.Facts()
    if first & SchemaTag.Fact.allowed != 0 {
      let head = number()
      facts.ignoresCase = head % 2 == 1
      facts.allowed = (0..<head / 2).map { _ in value() }
    }
    if first & SchemaTag.Fact.pattern != 0 { facts.pattern = string() }
    if first & SchemaTag.Fact.minimum != 0 { facts.minimum = string() }
    if first & SchemaTag.Fact.maximum != 0 { facts.maximum = string() }
    let form = form(SchemaTag.Form(rawValue: first & 0x0f) ?? .anything, &facts)
    return ResourceSchema.Shape(form: form, facts: facts)
  }

  private mutating func form(
    _ tag: SchemaTag.Form, _ facts: inout ResourceSchema.Facts
  ) -> ResourceSchema.Form {
    switch tag {
    case .reference: return .reference(string())
    case .text: return .text
    case .integer: return .integer
    case .number: return .number
    case .boolean: return .boolean
    case .list: return .list(shape())
    case .map: return .map(shape())
    case .object:
      let (members, isOpen) = members()
      facts.isOpen = isOpen
      return .object(members)
    case .anything: return .anything
    }
  }

  /// A value of an enumeration: twice a string's number, and one more for what is no text.
  private mutating func value() -> Value {
    let head = number()
    let text = database.string(head / 2)
    guard head % 2 == 1 else { return .string(text) }
    return text == "true" || text == "false" ? .bool(text == "true") : .number(text)
  }

  private mutating func string() -> String { database.string(number()) }

  private mutating func number() -> Int {
    var number = 0
    var shift = 0
    while true {
      let next = byte()
      number |= Int(next & 0x7f) << shift
      if next < 0x80 { return number }
      shift += 7
    }
  }

  private mutating func byte() -> UInt8 {
    defer { position += 1 }
    return database.bytes[position]
  }
}
