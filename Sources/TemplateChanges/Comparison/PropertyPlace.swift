internal import CloudFormation
internal import ResourceSchemas

/// A place among the properties of a resource type, and what its schema says of it.
struct PropertyPlace {
  let schema: ResourceSchema?
  private(set) var pointer = JSONPointer()
  /// The place as schemas name it: `Policies.*.PolicyDocument`.
  private(set) var path = ""
  /// The shape of the values there; nil if it is not known.
  private(set) var shape: ResourceSchema.Shape?
  /// Whether it is an IAM policy or part of one.
  private(set) var isPolicy = false
  /// Whether it lies in a value that may be any JSON.
  private var isOpen = false

  init(_ schema: ResourceSchema?) {
    self.schema = schema
  }

  /// The place of a member.
  func member(_ name: String) -> PropertyPlace {
    var place = below(.key(name), name)
    if pointer.steps.isEmpty {
      place.shape = schema?.properties.first { $0.name == name }?.shape
    } else if case .object(let members)? = form {
      place.shape = members.first { $0.name == name }?.shape
    } else if case .map(let shape)? = form {
      place.shape = shape
    }
    return place
  }

  /// The place of an element.
  func element(_ index: Int) -> PropertyPlace {
    var place = below(.index(index), "*")
    if case .list(let shape)? = form { place.shape = shape }
    return place
  }

  private func below(_ step: JSONPointer.Step, _ name: String) -> PropertyPlace {
    var place = self
    place.pointer.steps.append(step)
    place.path = path.isEmpty ? name : "\(path).\(name)"
    place.shape = nil
    place.isPolicy = isPolicy || schema?.policies.contains(place.path) == true
    place.isOpen = isOpen || holdsAnything
    return place
  }

  /// Whether the schema leaves open what stands there.
  private var holdsAnything: Bool {
    switch form {
    case .anything: true
    case .object(let members): members.isEmpty
    default: false
    }
  }

  private var form: ResourceSchema.Form? {
    shape.flatMap { schema?.resolve($0).form }
  }

  /// The last name of the place.
  var name: String {
    pointer.steps.reversed().lazy.compactMap { step in
      if case .key(let key) = step { key } else { nil }
    }.first ?? ""
  }

  /// Whether `256` and `"256"` are the same there: not where any JSON may stand.
  var readsScalarsAsText: Bool {
    switch form {
    case .text, .integer, .number, .boolean: true
    case .anything, nil: isPolicy || !isOpen && shape == nil
    case .reference, .list, .map, .object: false
    }
  }

  /// What a change from one value to the other asks of CloudFormation.
  func update(from before: Value?, to after: Value?) -> ResourceChange.Update {
    guard let schema else { return .inPlace }
    if schema.failsOnUpdate.contains(where: { concerns($0, before, after) }) { return .fails }
    if schema.createOnly.contains(where: { concerns($0, before, after) }) { return .replaces }
    if schema.conditionalCreateOnly.contains(where: { concerns($0, before, after) }) {
      return .mayReplace
    }
    return .inPlace
  }

  /// Whether a change here is one of the property of this path: it lies there, within it, or
  /// around it with another value there.
  private func concerns(_ other: String, _ before: Value?, _ after: Value?) -> Bool {
    if other == path || path.hasPrefix(other + ".") { return true }
    guard other.hasPrefix(path + ".") else { return false }
    let rest = other.dropFirst(path.count + 1).split(separator: ".")[...]
    return before?.values(at: rest) ?? [] != after?.values(at: rest) ?? []
  }
}

extension Value {
  /// The values at a path in which an element of a list is `*`.
  fileprivate func values(at path: ArraySlice<Substring>) -> [Value] {
    guard let name = path.first else { return [self] }
    if function != nil { return [self] }
    if name == "*" { return array?.flatMap { $0.values(at: path.dropFirst()) } ?? [] }
    return self[String(name)]?.values(at: path.dropFirst()) ?? []
  }
}
