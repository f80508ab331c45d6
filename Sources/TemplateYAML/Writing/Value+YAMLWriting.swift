public import CloudFormation
internal import OrderedCollections

extension Value {
  /// The value as a YAML document, functions in their short forms, in UTF-8.
  ///
  /// Reading it gives the same value. A text that some reader could take for a number, a date or a
  /// truth value stands in quotes, one of several lines as a block.
  public var yaml: [UInt8] {
    YAMLEmitter.document { $0.write(self) }
  }
}

extension YAMLEmitter {
  fileprivate mutating func write(_ value: Value, tag: String? = nil) {
    switch value {
    case .null: scalar("null", .plain)
    case .bool(let value): scalar(value ? "true" : "false", .plain)
    case .number(let literal): scalar(literal, .plain)
    case .string(let text): scalar(text, Style(for: text), tag: tag)
    case .array(let elements):
      sequence(tag: tag) { emitter in
        for element in elements { emitter.write(element) }
      }
    case .object(let members):
      if tag == nil, let (tag, argument) = members.shortForm { return write(argument, tag: tag) }
      mapping(tag: tag) { emitter in
        for (key, value) in members {
          emitter.scalar(key, Style(for: key))
          emitter.write(value)
        }
      }
    }
  }
}

extension Value.Object {
  /// The tag and the argument that say the same, if this is a function whose argument can carry a
  /// tag: a short form within another one cannot.
  fileprivate var shortForm: (tag: String, argument: Value)? {
    guard count == 1, let (name, argument) = elements.first,
      let tag = ShortForm.tag(ofFunction: name)
    else { return nil }
    switch argument {
    case .string: return name == "Fn::GetAtt" ? nil : (tag, argument)
    case .array(let elements) where !ShortForm.takesOnlyText(name):
      return (tag, name == "Fn::GetAtt" ? ShortForm.dotted(elements) ?? argument : argument)
    case .object(let members) where !ShortForm.takesOnlyText(name):
      return members.shortForm == nil ? (tag, argument) : nil
    case .null, .bool, .number, .array, .object: return nil
    }
  }
}

extension ShortForm {
  /// The text that means the two arguments of `Fn::GetAtt`; nil when none does.
  fileprivate static func dotted(_ arguments: [Value]) -> Value? {
    let parts = arguments.compactMap(\.string)
    guard parts.count == 2 else { return nil }
    let text = parts.joined(separator: ".")
    return argument(of: "Fn::GetAtt", text) == .array(arguments) ? .string(text) : nil
  }
}

extension YAMLEmitter.Style {
  /// The way to write a text that is read as this very text again.
  fileprivate init(for text: String) {
    let scalars = text.unicodeScalars
    if scalars.contains(where: \.needsEscape) {
      self = .escaped
    } else if scalars.contains("\n") {
      self = text.isBlock ? .literal : .escaped
    } else {
      self = PlainScalar.isText(text) ? .plain : .quoted
    }
  }
}

extension Unicode.Scalar {
  /// Whether YAML reads the character, written as it is, for a line's end or not at all.
  fileprivate var needsEscape: Bool {
    switch value {
    case 0x0a: false
    case 0..<0x20, 0x7f..<0xa0, 0x2028, 0x2029, 0xfeff, 0xfffe, 0xffff: true
    default: false
    }
  }
}

extension String {
  /// Whether the lines can stand as a block: none begins or ends with a space that would be lost.
  fileprivate var isBlock: Bool {
    first?.isWhitespace == false
      && split(separator: "\n", omittingEmptySubsequences: false).allSatisfy { $0.last != " " }
  }
}
