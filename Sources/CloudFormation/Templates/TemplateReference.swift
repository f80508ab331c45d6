internal import OrderedCollections

/// One mention of an element of the template by another one.
public struct TemplateReference: Sendable, Hashable {
  /// What is asked of the element.
  public enum Kind: Sendable, Hashable {
    /// `Ref`, or `${Name}` in `Fn::Sub`.
    case ref
    /// `Fn::GetAtt`, or `${Name.Attribute}` in `Fn::Sub`.
    case getAtt(String)
  }

  /// The logical id that is mentioned.
  public let logicalID: String
  /// What is asked of it.
  public let kind: Kind
  /// Where the mention stands, from the value that was searched.
  public let pointer: JSONPointer
}

extension Value {
  /// Every mention of another element in this value, in order; pseudo parameters are none.
  public var references: [TemplateReference] {
    var search = ReferenceSearch()
    search.visit(self)
    return search.found
  }
}

/// Walks a value and gathers what it mentions.
private struct ReferenceSearch {
  var found: [TemplateReference] = []
  private var pointer = JSONPointer()

  mutating func visit(_ value: Value) {
    switch value {
    case .array(let elements):
      for (index, element) in elements.enumerated() { visit(element, below: .index(index)) }
    case .object(let members):
      if members.count == 1, let (name, argument) = members.elements.first,
        visit(function: name, argument)
      {
        return
      }
      for (key, member) in members { visit(member, below: .key(key)) }
    case .null, .bool, .number, .string: break
    }
  }

  private mutating func visit(_ value: Value, below steps: JSONPointer.Step...) {
    pointer.steps += steps
    visit(value)
    pointer.steps.removeLast(steps.count)
  }

  /// Whether the function's argument is dealt with.
  private mutating func visit(function name: String, _ argument: Value) -> Bool {
    switch (name, argument) {
    case ("Ref", .string(let id)):
      note(id, .ref)
    case ("Fn::GetAtt", .string(let text)):
      noteDotted(text)
    case ("Fn::GetAtt", .array(let parts)):
      guard parts.count == 2, let id = parts[0].string else { return false }
      note(id, .getAtt(parts[1].string ?? ""))
      visit(parts[1], below: .key(name), .index(1))
    case ("Fn::Sub", .string(let text)):
      substitute(text, known: [])
    case ("Fn::Sub", .array(let parts)):
      guard parts.count == 2, let text = parts[0].string else { return false }
      substitute(text, known: Set(parts[1].object?.keys ?? []))
      visit(parts[1], below: .key(name), .index(1))
    default: return false
    }
    return true
  }

  private mutating func substitute(_ text: String, known: Set<String>) {
    for name in text.substitutions where !known.contains(name) { noteDotted(name) }
  }

  private mutating func noteDotted(_ text: String) {
    guard let dot = text.firstIndex(of: ".") else { return note(text, .ref) }
    note(String(text[..<dot]), .getAtt(String(text[text.index(after: dot)...])))
  }

  private mutating func note(_ id: String, _ kind: TemplateReference.Kind) {
    guard !id.hasPrefix("AWS::") else { return }
    found.append(TemplateReference(logicalID: id, kind: kind, pointer: pointer))
  }
}

extension String {
  /// The names that `Fn::Sub` replaces in this text: what stands in `${…}`, without `${!Literal}`.
  fileprivate var substitutions: [String] {
    var names: [String] = []
    var rest = self[...]
    while let start = rest.placeBehindOpening {
      guard let end = rest[start...].firstIndex(of: "}") else { break }
      let name = rest[start..<end]
      if !name.hasPrefix("!") { names.append(String(name)) }
      rest = rest[rest.index(after: end)...]
    }
    return names
  }
}

extension Substring {
  /// The place behind the first `${`.
  fileprivate var placeBehindOpening: Index? {
    var place = startIndex
    while let dollar = self[place...].firstIndex(of: "$") {
      place = index(after: dollar)
      if place < endIndex, self[place] == "{" { return index(after: place) }
    }
    return nil
  }
}
