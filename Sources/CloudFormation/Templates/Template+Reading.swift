internal import OrderedCollections

/// Why a document is no CloudFormation template.
public enum TemplateError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The value at this place is not of the kind that the template's grammar wants there.
  case unexpected(at: JSONPointer, wanted: String)

  /// One sentence with the place first.
  public var description: String {
    switch self {
    case .unexpected(let pointer, let wanted):
      "\(pointer.steps.isEmpty ? "the document" : pointer.description): this must be \(wanted)"
    }
  }
}

extension Template {
  /// Reads a template from its JSON.
  /// - Throws: `TemplateError` with the place of the first value of a wrong kind.
  public init(_ document: Value) throws(TemplateError) {
    var sections = try document.object(at: [])
    if let description = sections.removeValue(forKey: "Description") {
      self.description = try description.string(at: [.key("Description")])
    }
    parameters = try sections.takeEntries("Parameters", Parameter.init)
    resources = try sections.takeEntries("Resources", Resource.init)
    outputs = try sections.takeEntries("Outputs", Output.init)
    otherSections = sections
  }
}

extension Template.Resource {
  fileprivate init(_ value: Value, at place: [JSONPointer.Step]) throws(TemplateError) {
    var object = try value.object(at: place)
    type = try object.takeString("Type", at: place)
      .orThrow(.unexpected(at: .init(place + [.key("Type")]), wanted: "a resource type"))
    properties = try object.takeObject("Properties", at: place)
    dependsOn = try object.takeNames("DependsOn", at: place)
    deletionPolicy = try object.takeString("DeletionPolicy", at: place)
    updateReplacePolicy = try object.takeString("UpdateReplacePolicy", at: place)
    metadata = try object.takeObject("Metadata", at: place)
    otherAttributes = object
  }
}

extension Template.Parameter {
  fileprivate init(_ value: Value, at place: [JSONPointer.Step]) throws(TemplateError) {
    var object = try value.object(at: place)
    type = try object.takeString("Type", at: place)
      .orThrow(.unexpected(at: .init(place + [.key("Type")]), wanted: "a parameter type"))
    constraints = object
  }
}

extension Template.Output {
  fileprivate init(_ value: Value, at place: [JSONPointer.Step]) throws(TemplateError) {
    var object = try value.object(at: place)
    self.value = try object.removeValue(forKey: "Value")
      .orThrow(.unexpected(at: .init(place + [.key("Value")]), wanted: "the output's value"))
    description = try object.takeString("Description", at: place)
    otherAttributes = object
  }
}

extension Optional {
  fileprivate func orThrow(_ error: TemplateError) throws(TemplateError) -> Wrapped {
    guard let self else { throw error }
    return self
  }
}

extension Value {
  fileprivate func object(at place: [JSONPointer.Step]) throws(TemplateError) -> Object {
    try object.orThrow(.unexpected(at: .init(place), wanted: "an object"))
  }

  fileprivate func string(at place: [JSONPointer.Step]) throws(TemplateError) -> String {
    try string.orThrow(.unexpected(at: .init(place), wanted: "a string"))
  }
}

extension Value.Object {
  fileprivate mutating func takeEntries<Entry>(
    _ section: String, _ read: (Value, [JSONPointer.Step]) throws(TemplateError) -> Entry
  ) throws(TemplateError) -> Template.Entries<Entry> {
    var entries: Template.Entries<Entry> = [:]
    for (name, value) in try takeObject(section, at: []) {
      entries[name] = try read(value, [.key(section), .key(name)])
    }
    return entries
  }

  fileprivate mutating func takeObject(
    _ key: String, at place: [JSONPointer.Step]
  ) throws(TemplateError) -> Value.Object {
    guard let value = removeValue(forKey: key) else { return [:] }
    return try value.object(at: place + [.key(key)])
  }

  fileprivate mutating func takeString(
    _ key: String, at place: [JSONPointer.Step]
  ) throws(TemplateError) -> String? {
    guard let value = removeValue(forKey: key) else { return nil }
    return try value.string(at: place + [.key(key)])
  }

  fileprivate mutating func takeNames(
    _ key: String, at place: [JSONPointer.Step]
  ) throws(TemplateError) -> [String] {
    guard let value = removeValue(forKey: key) else { return [] }
    if let name = value.string { return [name] }
    var names: [String] = []
    for element in value.array ?? [value] {
      names.append(try element.string(at: place + [.key(key)]))
    }
    return names
  }
}
