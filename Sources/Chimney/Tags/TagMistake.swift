/// Why AWS would refuse a tag (AWS page "Tagging your AWS resources", tag naming limits).
public enum TagMistake: Sendable, Hashable {
  case keyLength(String)
  case reservedKey(String)
  case valueLength(key: String, count: Int)
  case emptyValue(key: String)
  case characters(key: String, text: String)
  case tooMany(Int)
  case computed(String)
}

extension TagMistake: CustomStringConvertible {
  /// One sentence that says what is wrong and what would be right.
  public var description: String {
    switch self {
    case .keyLength(let key):
      "a tag's key has 1 to 128 characters, '\(key)' has \(key.unicodeScalars.count)"
    case .reservedKey(let key): "the tag '\(key)' begins with aws:, which is AWS's own"
    case .valueLength(let key, let count):
      "a tag's value has 256 characters at most, that of '\(key)' has \(count)"
    case .emptyValue(let key): "a stack's tag needs a value, '\(key)' has none"
    case .characters(let key, let text):
      "'\(text)', of the tag '\(key)', has other characters than letters, digits, spaces and"
        + " _.:/=+-@"
    case .computed(let property):
      "'\(property)' is worked out by CloudFormation, so no tag can be added to it here"
    case .tooMany(let count): "a stack has up to 50 tags, not \(count)"
    }
  }
}

extension TagMistake {
  static func mistakes(ofKey key: String, value: String) -> [TagMistake] {
    var mistakes: [TagMistake] = []
    if !(1...128).contains(key.unicodeScalars.count) { mistakes.append(.keyLength(key)) }
    if key.lowercased().hasPrefix("aws:") { mistakes.append(.reservedKey(key)) }
    let count = value.unicodeScalars.count
    if count > 256 { mistakes.append(.valueLength(key: key, count: count)) }
    for text in [key, value] where !text.allSatisfy(isAllowed) {
      mistakes.append(.characters(key: key, text: text))
    }
    return mistakes
  }

  private static func isAllowed(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == " " || "_.:/=+-@".contains(character)
  }
}
