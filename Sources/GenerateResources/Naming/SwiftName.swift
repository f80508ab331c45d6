/// CloudFormation's names in Swift's case.
///
/// Letters are kept, so that a search that ignores case finds one from the other: `KeyId` is
/// `keyId`, `SourceKMSKeyArn` is `sourceKMSKeyArn`, `ARNs` is `arns`.
enum SwiftName {
  /// The name of a property: `KMSKeyArn` is `kmsKeyArn`.
  static func property(_ name: String) -> String {
    let words = name.split { !$0.isIdentifierPart }
    guard let first = words.first else { return "value" }
    return legal(first.loweringHead + words.dropFirst().map(\.capitalized).joined())
  }

  /// The name of a type: `configurationObject` is `ConfigurationObject`.
  static func type(_ name: String) -> String {
    name.split { !$0.isIdentifierPart }.map(\.capitalized).joined()
  }

  /// The name of a value that an enumeration lists: `ECC_SECG_P256K1` is `eccSecgP256K1`,
  /// `python3.12` is `python3_12`.
  static func value(_ value: String) -> String {
    let isShouting = value == value.uppercased()
    let words = isShouting ? value.shoutedWords : value.spokenWords
    guard let first = words.first else { return value.isEmpty ? "empty" : "symbol" }
    let name = words.dropFirst().reduce(first.loweringHead) { name, word in
      let meetingDigits = name.last?.isNumber == true && word.first?.isNumber == true
      return name + (meetingDigits ? "_" : "") + word.capitalized
    }
    let isNumber = name.first?.isNumber == true
    return legal(isNumber ? "value" + name : name)
  }

  /// One of many: `Architectures` is `Architecture`.
  static func singular(_ name: String) -> String {
    if name.hasSuffix("ies") { return name.dropLast(3) + "y" }
    if name.hasSuffix("sses") { return String(name.dropLast(2)) }
    let isPlural = name.hasSuffix("s") && !name.hasSuffix("ss") && !name.hasSuffix("us")
    return isPlural ? String(name.dropLast()) : name
  }

  /// The name as it is written, in backticks if it is one of Swift's own words.
  private static func legal(_ name: String) -> String {
    words.contains(name) ? "`\(name)`" : name
  }

  private static let words: Set<String> = [
    "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer",
    "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for",
    "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil",
    "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return",
    "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try",
    "typealias", "var", "where", "while",
  ]
}

extension Character {
  fileprivate var isIdentifierPart: Bool { isASCII && (isLetter || isNumber || self == "_") }
}

extension StringProtocol {
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }

  /// The text with its first word in lower case, be it a word or an acronym.
  fileprivate var loweringHead: String {
    let head = prefix { $0.isUppercase }
    let rest = dropFirst(head.count)
    let startsWord = rest.first?.isLowercase == true && !(rest.first == "s" && rest.isPluralMark)
    let kept = startsWord && head.count > 1 ? 1 : 0
    return head.dropLast(kept).lowercased() + head.suffix(kept) + rest
  }

  /// Whether the text starts with the `s` of `ARNs`.
  private var isPluralMark: Bool {
    guard let next = dropFirst().first else { return true }
    return next.isUppercase
  }

  /// The words of `ECC_SECG_P256K1`: a letter keeps its case at a word's start and behind a digit.
  fileprivate var shoutedWords: [String] {
    split { !$0.isIdentifierPart || $0 == "_" }.map { word in
      var previous: Character?
      return word.reduce(into: "") { text, letter in
        let keeps = previous.map(\.isNumber) ?? true
        text += keeps ? letter.uppercased() : letter.lowercased()
        previous = letter
      }
    }
  }

  fileprivate var spokenWords: [String] {
    split { !$0.isIdentifierPart || $0 == "_" }.map { String($0) }
  }
}
