internal import CloudFormation

/// What a scalar without quotes means, by YAML 1.1's types as CloudFormation reads them (AWS page
/// "CloudFormation template format").
///
/// `yes` is a truth value and `0777` the number 511. A date stays text, since CloudFormation knows
/// no timestamps. What JSON's grammar allows as a number keeps its text.
enum PlainScalar {
  /// The value of a text; nil when it is a number that JSON cannot write.
  static func value(of text: String) -> Value? {
    if let value = words[text] { return value }
    guard let first = text.utf8.first, numberStarts.contains(first) else { return .string(text) }
    if JSONNumber.isValid(text) { return .number(text) }
    if infinities.contains(text.drop { "+-".contains($0) }) { return nil }
    return (integer(text) ?? fraction(text)).map(Value.number) ?? .string(text)
  }

  /// Whether the text stands for itself wherever it is read without quotes.
  ///
  /// Stricter than `value(of:)`: what another reader may take for a number, a date or a truth value
  /// is no plain text either.
  static func isText(_ text: String) -> Bool {
    guard words[text] == nil, !otherWords.contains(text), let first = text.utf8.first else {
      return false
    }
    let isNumberLike =
      numberStarts.contains(first) && text.unicodeScalars.allSatisfy(numberCharacters.contains)
    return !isNumberLike
  }

  private static let words: [String: Value] = {
    var words: [String: Value] = ["": .null, "~": .null]
    for word in ["null", "Null", "NULL"] { words[word] = .null }
    for word in ["true", "yes", "on"] { words.add(word, .bool(true)) }
    for word in ["false", "no", "off"] { words.add(word, .bool(false)) }
    return words
  }()

  /// Words that mean something to some readers of YAML 1.1 or 1.2.
  private static let otherWords: Set<String> = ["=", "<<", "y", "Y", "n", "N"]
  private static let infinities: Set<Substring> = [".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN"]
  private static let numberStarts = Set("0123456789+-.".utf8)
  private static let numberCharacters = Set(
    "0123456789abcdefABCDEFxXoOinINTtZz_.,:+- ".unicodeScalars)

  /// YAML 1.1's integers in decimal digits: `0b11`, `017`, `0x1F`, `1_000`, `1:30`.
  private static func integer(_ text: String) -> String? {
    let sign = text.hasPrefix("-") ? "-" : ""
    let digits = text.drop { "+-".contains($0) }
    guard text.count - digits.count <= 1 else { return nil }
    let plain = digits.replacing("_", with: "")
    guard let number = magnitude(digits, plain), !digits.hasPrefix("_") else { return nil }
    return number == "0" ? "0" : sign + number
  }

  private static func magnitude(_ digits: Substring, _ plain: Substring) -> String? {
    if plain.hasPrefix("0b") { return UInt64(plain.dropFirst(2), radix: 2).map(String.init) }
    if plain.hasPrefix("0x") { return UInt64(plain.dropFirst(2), radix: 16).map(String.init) }
    if plain.hasPrefix("0") { return UInt64(plain, radix: 8).map(String.init) }
    if plain.contains(":") { return sexagesimal(plain) }
    return !plain.isEmpty && plain.allSatisfy(\.isDecimalDigit) ? String(plain) : nil
  }

  private static func sexagesimal(_ text: Substring) -> String? {
    var total: UInt64 = 0
    for (index, part) in text.split(separator: ":", omittingEmptySubsequences: false).enumerated() {
      guard let number = UInt64(part), part.first?.isDecimalDigit == true,
        index == 0 || (number < 60 && part.count <= 2)
      else { return nil }
      let (product, overflows) = total.multipliedReportingOverflow(by: 60)
      guard !overflows, product <= .max - number else { return nil }
      total = product + number
    }
    return String(total)
  }

  /// YAML 1.1's decimal fractions in JSON's form: `1_0.`, `.5`, `007.5`.
  private static func fraction(_ text: String) -> String? {
    let sign = text.hasPrefix("-") ? "-" : ""
    let digits = text.drop { "+-".contains($0) }
    guard text.count - digits.count <= 1, !digits.hasPrefix("_") else { return nil }
    let parts = digits.replacing("_", with: "").split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].allSatisfy(\.isDecimalDigit) else { return nil }
    let whole = parts[0].drop { $0 == "0" }
    let exponent = parts[1].firstIndex { "eE".contains($0) } ?? parts[1].endIndex
    let decimals = parts[1][..<exponent]
    guard !(parts[0].isEmpty && (decimals.isEmpty || !sign.isEmpty)) else { return nil }
    let number =
      (whole.isEmpty ? "0" : whole) + "." + (decimals.isEmpty ? "0" : decimals)
      + parts[1][exponent...]
    return JSONNumber.isValid(number) ? sign + number : nil
  }
}

extension [String: Value] {
  /// Adds a word in the three ways that YAML 1.1 writes it: `yes`, `Yes`, `YES`.
  fileprivate mutating func add(_ word: String, _ value: Value) {
    for spelling in [word, word.prefix(1).uppercased() + word.dropFirst(), word.uppercased()] {
      self[spelling] = value
    }
  }
}
