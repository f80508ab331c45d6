internal import CloudFormation

extension TemplateResolver {
  /// What an intrinsic function answers (AWS page "Intrinsic function reference").
  mutating func call(_ name: String, _ argument: Value) -> Resolved? {
    switch name {
    case "Ref": return argument.string.map { reference($0) } ?? .opaque(opaque(name, argument))
    case "Fn::GetAtt": return attribute(argument)
    case "Fn::Sub": return substitute(argument)
    case "Fn::Join": return join(argument)
    case "Fn::If": return choose(argument)
    case "Fn::Select": return select(argument)
    case "Fn::Split": return split(argument)
    case "Fn::FindInMap": return find(argument)
    case "Fn::ToJsonString": return resolve(argument)
    case "Fn::Length":
      guard case .list(let elements)? = resolve(argument), !elements.holdAList else {
        return .opaque(opaque(name, argument))
      }
      return .number(String(elements.count))
    case "Fn::ImportValue":
      return .text(SymbolicText(Letter(name: "import(\(resolve(argument)?.plain ?? ""))")))
    default: return .opaque(opaque(name, argument))
    }
  }

  private mutating func choose(_ argument: Value) -> Resolved? {
    guard let parts = argument.array, parts.count == 3, let condition = parts[0].string,
      let holds = holds(condition)
    else { return .opaque(opaque("Fn::If", argument)) }
    return resolve(parts[holds ? 1 : 2])
  }

  private mutating func join(_ argument: Value) -> Resolved? {
    guard let parts = argument.array, parts.count == 2, let separator = parts[0].string,
      case .list(let elements)? = resolve(parts[1]),
      case let texts = elements.compactMap(\.text), texts.count == elements.count,
      !elements.holdAList
    else { return .opaque(opaque("Fn::Join", argument)) }
    var joined = SymbolicText()
    for (index, text) in texts.enumerated() {
      if index > 0 { joined.append(.text(separator)) }
      joined.append(text)
    }
    return .text(joined)
  }

  private mutating func select(_ argument: Value) -> Resolved? {
    guard let parts = argument.array, parts.count == 2,
      let index = resolve(parts[0])?.text?.literal.flatMap({ Int($0) }),
      case .list(let elements)? = resolve(parts[1]), elements.indices.contains(index),
      !elements.holdAList
    else { return .opaque(opaque("Fn::Select", argument)) }
    return elements[index]
  }

  private mutating func split(_ argument: Value) -> Resolved? {
    guard let parts = argument.array, parts.count == 2, let separator = parts[0].string,
      !separator.isEmpty, let text = resolve(parts[1])?.text, text.splits(safelyAt: separator)
    else { return .opaque(opaque("Fn::Split", argument)) }
    return .list(text.split(at: separator).map(Resolved.text))
  }

  private mutating func find(_ argument: Value) -> Resolved? {
    guard let parts = argument.array, parts.count >= 3,
      case let keys = parts.prefix(3).compactMap({ resolve($0)?.text?.literal }), keys.count == 3,
      let value = stack.template.otherSections["Mappings"]?[keys[0]]?[keys[1]]?[keys[2]]
        ?? parts.dropFirst(3).first?["DefaultValue"]
    else { return .opaque(mapping(argument)) }
    return resolve(value)
  }

  /// A value of a mapping under a key that is not known: it depends on the whole mapping.
  private mutating func mapping(_ argument: Value) -> Letter {
    let name = argument.array?.first?.string ?? ""
    let content = stack.template.otherSections["Mappings"]?[name] ?? .null
    return opaque("Fn::FindInMap", .array([argument, content]))
  }

  private mutating func substitute(_ argument: Value) -> Resolved? {
    if let text = argument.string { return .text(substitute(in: text, [:])) }
    guard let parts = argument.array, parts.count == 2, let text = parts[0].string,
      let given = parts[1].object
    else { return .opaque(opaque("Fn::Sub", argument)) }
    return .text(substitute(in: text, given))
  }

  private mutating func substitute(in text: String, _ given: Value.Object) -> SymbolicText {
    var result = SymbolicText()
    var rest = text[...]
    while let start = rest.nextReference,
      let end = rest[start.upperBound...].firstIndex(of: "}")
    {
      result.append(.text(String(rest[..<start.lowerBound])))
      result.append(substitution(String(rest[start.upperBound..<end]), given))
      rest = rest[rest.index(after: end)...]
    }
    result.append(.text(String(rest)))
    return result
  }

  private mutating func substitution(_ name: String, _ given: Value.Object) -> SymbolicText {
    if name.hasPrefix("!") { return SymbolicText("${" + name.dropFirst() + "}") }
    let resolved =
      if let value = given[name] {
        resolve(value)
      } else if name.contains(".") {
        attribute(.string(name))
      } else {
        reference(name)
      }
    return resolved?.text ?? SymbolicText(opaque("Fn::Sub", .string(name)))
  }
}

extension [Resolved] {
  /// Whether one of them stands for an unknown number of elements.
  fileprivate var holdAList: Bool {
    contains { element in
      if case .letter(let letter)? = element.text?.pieces.first { letter.isList } else { false }
    }
  }
}

extension Resolved {
  /// The value for a name: a text as it is, everything else in its canonical form.
  var plain: String { text?.description ?? canonical }
}

extension SymbolicText {
  /// Whether no letter may hold the separator.
  fileprivate func splits(safelyAt separator: String) -> Bool {
    pieces.allSatisfy { piece in
      switch piece {
      case .text: true
      case .letter(let letter): letter.isSegment && (separator == ":" || separator == "/")
      }
    }
  }

  /// The parts between the separators in the known characters.
  fileprivate func split(at separator: String) -> [SymbolicText] {
    var parts = [SymbolicText()]
    for piece in pieces {
      guard case .text(var rest) = piece else {
        parts[parts.count - 1].append(piece)
        continue
      }
      while let range = rest.firstRange(of: separator) {
        parts[parts.count - 1].append(.text(String(rest[..<range.lowerBound])))
        parts.append(SymbolicText())
        rest = String(rest[range.upperBound...])
      }
      parts[parts.count - 1].append(.text(rest))
    }
    return parts
  }
}
