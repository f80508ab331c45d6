internal import CloudFormation
internal import ResourceSchemas

extension SchemaDatabase {
  /// The bytes of the database of these schemas: the same ones, the same bytes.
  static func bytes(of schemas: [ResourceSchema]) -> [UInt8] {
    let schemas = schemas.sorted { $0.typeName.text < $1.typeName.text }
    var counter = RecordWriter(strings: StringNumbers())
    for schema in schemas { counter.write(schema) }
    var writer = RecordWriter(strings: counter.strings.byFrequency())
    let records = schemas.map { schema in
      let start = writer.bytes.count
      writer.write(schema)
      return start
    }
    let texts = writer.strings.texts.map { Array($0.utf8) }
    let base = 16 + 8 * schemas.count + 4 * texts.count + texts.map(\.count).reduce(0, +)
    var bytes = magic
    bytes.append(number: schemas.count)
    bytes.append(number: texts.count)
    for (schema, record) in zip(schemas, records) {
      bytes.append(number: writer.strings.number(of: schema.typeName.text))
      bytes.append(number: base + record)
    }
    var end = 0
    for text in texts {
      end += text.count
      bytes.append(number: end)
    }
    return bytes + texts.joined() + writer.bytes
  }
}

/// The strings of a database, each once.
private struct StringNumbers {
  private(set) var texts: [String] = []
  private var numbers: [String: Int] = [:]
  private var counts: [Int] = []

  mutating func number(of text: String) -> Int {
    let number = numbers[text] ?? texts.count
    if number == texts.count {
      texts.append(text)
      counts.append(0)
      numbers[text] = number
    }
    counts[number] += 1
    return number
  }

  /// The same strings with the smallest numbers, which take a byte, for the most frequent ones.
  func byFrequency() -> StringNumbers {
    let order = texts.indices.sorted { (counts[$1], texts[$0]) < (counts[$0], texts[$1]) }
    var sorted = StringNumbers()
    for index in order { _ = sorted.number(of: texts[index]) }
    return sorted
  }
}

/// Writes the records that `SchemaRecord` reads.
private struct RecordWriter {
  var strings: StringNumbers
  var bytes: [UInt8] = []

  init(strings: StringNumbers) {
    self.strings = strings
  }

  mutating func write(_ schema: ResourceSchema) {
    _ = strings.number(of: schema.typeName.text)
    write(schema.properties, isOpen: schema.isOpen)
    write(schema.attributes.map(\.withoutFacts))
    write(
      schema.definitions.sorted { $0.key < $1.key }
        .map { ResourceSchema.Member(name: $0.key, shape: $0.value) })
    for names in [
      schema.readOnly, schema.createOnly, schema.conditionalCreateOnly, schema.failsOnUpdate,
      schema.deprecated, schema.policies,
    ] {
      write(names.count)
      for name in names.sorted() { write(name) }
    }
  }

  private mutating func write(_ members: [ResourceSchema.Member], isOpen: Bool = false) {
    write(2 * members.count + (isOpen ? 1 : 0))
    for member in members {
      write(2 * strings.number(of: member.name) + (member.isRequired ? SchemaTag.isRequired : 0))
      write(member.shape)
    }
  }

  private mutating func write(_ shape: ResourceSchema.Shape) {
    let facts = shape.facts.safelyMatched
    var first = shape.form.tag.rawValue
    if !facts.allowed.isEmpty { first |= SchemaTag.Fact.allowed }
    if facts.pattern != nil { first |= SchemaTag.Fact.pattern }
    if facts.minimum != nil { first |= SchemaTag.Fact.minimum }
    if facts.maximum != nil { first |= SchemaTag.Fact.maximum }
    bytes.append(first)
    if !facts.allowed.isEmpty {
      write(2 * facts.allowed.count + (facts.ignoresCase ? SchemaTag.ignoresCase : 0))
      for value in facts.allowed { write(value) }
    }
    for text in [facts.pattern, facts.minimum, facts.maximum] {
      if let text { write(text) }
    }
    switch shape.form {
    case .reference(let name): write(name)
    case .list(let inner), .map(let inner): write(inner)
    case .object(let members): write(members, isOpen: facts.isOpen)
    case .text, .integer, .number, .boolean, .anything: break
    }
  }

  private mutating func write(_ value: Value) {
    switch value {
    case .string(let text): write(2 * strings.number(of: text))
    default: write(2 * strings.number(of: value.compact) + 1)
    }
  }

  private mutating func write(_ text: String) { write(strings.number(of: text)) }

  private mutating func write(_ number: Int) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7f) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

extension [UInt8] {
  fileprivate mutating func append(number: Int) {
    for shift in [0, 8, 16, 24] { append(UInt8(truncatingIfNeeded: number >> shift)) }
  }
}

extension ResourceSchema.Member {
  /// Of an attribute only its name and form are kept.
  fileprivate var withoutFacts: Self {
    var member = self
    member.shape.facts = ResourceSchema.Facts()
    return member
  }
}

extension ResourceSchema.Facts {
  /// The facts without a pattern that could take forever to match.
  fileprivate var safelyMatched: Self {
    var facts = self
    if let pattern, Pattern(pattern).repeatsRepetitions { facts.pattern = nil }
    return facts
  }
}

extension ResourceSchema.Form {
  fileprivate var tag: SchemaTag.Form {
    switch self {
    case .reference: .reference
    case .text: .text
    case .integer: .integer
    case .number: .number
    case .boolean: .boolean
    case .list: .list
    case .map: .map
    case .object: .object
    case .anything: .anything
    }
  }
}
