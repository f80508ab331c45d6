internal import CloudFormation
internal import OrderedCollections

/// Looks for what CloudFormation would refuse in the properties of one resource.
///
/// What a deployment computes is taken on trust, and so is what a schema does not say. Scalars may
/// be written as texts, since CloudFormation converts them.
struct ResourceCheck {
  let schema: ResourceSchema
  private(set) var mistakes: [SchemaMistake] = []
  private var pointer = JSONPointer()

  init(_ schema: ResourceSchema) {
    self.schema = schema
  }

  /// What is wrong with these properties.
  mutating func run(_ properties: Value.Object) {
    check(properties, against: schema.properties, isOpen: schema.isOpen)
  }

  /// What is wrong with these among a resource's properties; others may be set elsewhere.
  mutating func runPartly(_ properties: Value.Object) {
    let members = schema.properties.map {
      ResourceSchema.Member(name: $0.name, shape: $0.shape)
    }
    check(properties, against: members, isOpen: schema.isOpen)
  }

  private mutating func check(
    _ object: Value.Object, against members: [ResourceSchema.Member], isOpen: Bool
  ) {
    let isComputed = object.keys.contains { $0.hasPrefix("Fn::") }
    var present: Set<String> = []
    for (name, value) in object {
      if case .absent = value.knowledge { continue }
      present.insert(name)
      pointer.steps.append(.key(name))
      defer { pointer.steps.removeLast() }
      if schema.readOnly.contains(dottedPath) {
        noteOutside(.readOnly(name))
      } else if let member = members.first(where: { $0.name == name }) {
        check(value, against: member.shape)
      } else if !isOpen, !isComputed {
        noteOutside(.unknownProperty(name, nearest: members.map(\.name).nearest(to: name)))
      }
    }
    guard !isComputed else { return }
    for member in members where member.isRequired && !present.contains(member.name) {
      note(.missing(member.name))
    }
  }

  private mutating func check(_ value: Value, against shape: ResourceSchema.Shape) {
    switch value.knowledge {
    case .computed, .absent: return
    case .either(let branches):
      for (steps, branch) in branches { check(branch, against: shape, below: steps) }
    case .known: checkKnown(value, against: schema.resolve(shape))
    }
  }

  private mutating func check(
    _ value: Value, against shape: ResourceSchema.Shape, below steps: [JSONPointer.Step]
  ) {
    pointer.steps += steps
    check(value, against: shape)
    pointer.steps.removeLast(steps.count)
  }

  private mutating func checkKnown(_ value: Value, against shape: ResourceSchema.Shape) {
    switch (shape.form, value) {
    case (.anything, _), (.reference, _): return
    case (.object(let members), .object(let object)):
      check(object, against: members, isOpen: shape.facts.isOpen)
    case (.map(let inner), .object(let object)):
      for (key, value) in object { check(value, against: inner, below: [.key(key)]) }
    case (.list(let inner), .array(let elements)):
      for (index, value) in elements.enumerated() {
        check(value, against: inner, below: [.index(index)])
      }
      checkCount(of: elements, against: shape.facts)
    case (.object, _), (.map, _): note(.wrongKind(wanted: .object, found: value.kind))
    case (.list, _): note(.wrongKind(wanted: .list, found: value.kind))
    case (.text, _), (.integer, _), (.number, _), (.boolean, _):
      let wanted = shape.form.scalarKind
      guard let text = value.scalarText, wanted.allows(text) else {
        return note(.wrongKind(wanted: wanted, found: value.kind))
      }
      if let problem = shape.facts.problem(of: text, as: wanted) { note(problem) }
    }
  }

  private mutating func checkCount(of elements: [Value], against facts: ResourceSchema.Facts) {
    let areKnown = elements.allSatisfy {
      switch $0.knowledge {
      case .known, .computed: true
      case .absent, .either: false
      }
    }
    if areKnown, let problem = facts.problem(of: elements.count, .elements) { note(problem) }
  }

  private mutating func note(_ problem: SchemaMistake.Problem) {
    mistakes.append(
      SchemaMistake(problem: problem, pointer: pointer, type: schema.typeName.text))
  }

  /// Notes a problem of the object around the current place.
  private mutating func noteOutside(_ problem: SchemaMistake.Problem) {
    let last = pointer.steps.removeLast()
    note(problem)
    pointer.steps.append(last)
  }

  /// The place as the schema names it.
  private var dottedPath: String {
    pointer.steps.map { step in
      switch step {
      case .key(let key): key
      case .index: "*"
      }
    }.joined(separator: ".")
  }
}
