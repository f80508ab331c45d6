internal import CloudFormation

extension NormalTemplate {
  /// The value with its functions in one form, as far carried out as is known; nil for
  /// `AWS::NoValue`.
  ///
  /// Texts put together are `Fn::Join` with an empty separator, attributes are `Fn::GetAtt` of a
  /// list.
  func normal(_ value: Value) -> Value? {
    switch value {
    case .null, .bool, .number, .string: return value
    case .array(let elements): return .array(elements.compactMap { normal($0) })
    case .object(let members):
      if let (name, argument) = value.function { return call(name, argument) }
      var object: Value.Object = [:]
      for (key, member) in members { object[key] = normal(member) }
      return .object(object)
    }
  }

  private func call(_ name: String, _ argument: Value) -> Value? {
    switch name {
    case "Ref": reference(argument)
    case "Fn::GetAtt": ["Fn::GetAtt": attribute(argument)]
    case "Fn::Sub": substitute(argument)
    case "Fn::Join": join(argument)
    case "Fn::If": choose(argument)
    case "Fn::Select": select(argument)
    case "Fn::Split": split(argument)
    case "Fn::FindInMap": find(argument)
    default: plain(name, argument)
    }
  }

  private func plain(_ name: String, _ argument: Value) -> Value {
    .object([(name, normal(argument) ?? .noValue)])
  }

  private func reference(_ argument: Value) -> Value? {
    guard let name = argument.string else { return plain("Ref", argument) }
    if name == "AWS::NoValue" { return nil }
    guard let value = parameters[name] else { return ["Ref": .string(name)] }
    guard template.parameters[name]?.isList == true else { return .string(value) }
    return .array(
      value.split(separator: ",").map { .string(String($0.trimmingPrefix(while: \.isWhitespace))) })
  }

  private func attribute(_ argument: Value) -> Value {
    if let text = argument.string, let dot = text.firstIndex(of: ".") {
      return [.string(String(text[..<dot])), .string(String(text[text.index(after: dot)...]))]
    }
    return normal(argument) ?? .noValue
  }

  private func join(_ argument: Value) -> Value {
    guard let parts = argument.array, parts.count == 2, let separator = parts[0].string,
      let elements = normal(parts[1])?.array, elements.allSatisfy(\.isOneText)
    else { return plain("Fn::Join", argument) }
    var joined: [Value] = []
    for (index, element) in elements.enumerated() {
      if index > 0 { joined.append(.string(separator)) }
      joined.append(element)
    }
    return .joined(joined)
  }

  private func substitute(_ argument: Value) -> Value {
    if let text = argument.string { return .joined(parts(of: text, [:])) }
    guard let parts = argument.array, parts.count == 2, let text = parts[0].string,
      let given = parts[1].object
    else { return plain("Fn::Sub", argument) }
    return .joined(self.parts(of: text, given))
  }

  private func parts(of text: String, _ given: Value.Object) -> [Value] {
    var parts: [Value] = []
    var rest = text[...]
    while let start = rest.nextReference,
      let end = rest[start.upperBound...].firstIndex(of: "}")
    {
      parts.append(.string(String(rest[..<start.lowerBound])))
      parts.append(substitution(String(rest[start.upperBound..<end]), given))
      rest = rest[rest.index(after: end)...]
    }
    return parts + [.string(String(rest))]
  }

  private func substitution(_ name: String, _ given: Value.Object) -> Value {
    if name.hasPrefix("!") { return .string("${" + name.dropFirst() + "}") }
    if let value = given[name] { return normal(value) ?? .string("") }
    if name.contains("."), !name.hasPrefix("AWS::") {
      return ["Fn::GetAtt": attribute(.string(name))]
    }
    return reference(.string(name)) ?? .string("")
  }

  private func choose(_ argument: Value) -> Value? {
    guard let parts = argument.array, parts.count == 3, let name = parts[0].string else {
      return plain("Fn::If", argument)
    }
    if let outcome = outcomes[name] { return normal(parts[outcome ? 1 : 2]) }
    let (yes, no) = (normal(parts[1]), normal(parts[2]))
    if yes == no { return yes }
    return ["Fn::If": [.string(name), yes ?? .noValue, no ?? .noValue]]
  }

  private func select(_ argument: Value) -> Value? {
    guard let parts = argument.array, parts.count == 2,
      let index = normal(parts[0])?.scalarText.flatMap({ Int($0) }),
      let elements = normal(parts[1])?.array, elements.indices.contains(index),
      elements.allSatisfy(\.isOneText)
    else { return plain("Fn::Select", argument) }
    return elements[index]
  }

  private func split(_ argument: Value) -> Value {
    guard let parts = argument.array, parts.count == 2, let separator = parts[0].string,
      !separator.isEmpty, let text = normal(parts[1])?.string
    else { return plain("Fn::Split", argument) }
    return .array(text.split(separator, omittingEmpty: false).map { .string($0) })
  }

  private func find(_ argument: Value) -> Value? {
    guard let parts = argument.array, parts.count >= 3,
      case let keys = parts.prefix(3).compactMap({ normal($0)?.string }), keys.count == 3,
      let value = template.otherSections["Mappings"]?[keys[0]]?[keys[1]]?[keys[2]]
    else { return plain("Fn::FindInMap", argument) }
    return normal(value)
  }
}

extension Template.Parameter {
  fileprivate var isList: Bool {
    type.hasPrefix("List<") || type == "CommaDelimitedList"
  }
}

extension String {
  fileprivate func split(_ separator: String, omittingEmpty: Bool) -> [String] {
    split(separator: separator, omittingEmptySubsequences: omittingEmpty).map { String($0) }
  }
}
