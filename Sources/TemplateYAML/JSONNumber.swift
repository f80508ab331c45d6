/// The numbers of RFC 8259, section 6.
enum JSONNumber {
  /// Whether the text is a number as JSON writes it.
  static func isValid(_ text: some StringProtocol) -> Bool {
    var rest = text.utf8[...]
    rest.skip("-")
    let whole = rest.skipDigits()
    guard whole.count == 1 || (whole.count > 1 && whole.first != UInt8(ascii: "0")) else {
      return false
    }
    if rest.skip("."), rest.skipDigits().isEmpty { return false }
    if rest.skip("eE") {
      rest.skip("+-")
      if rest.skipDigits().isEmpty { return false }
    }
    return rest.isEmpty
  }
}

extension Collection<UInt8> where SubSequence == Self {
  @discardableResult
  fileprivate mutating func skip(_ characters: StaticString) -> Bool {
    guard let first, characters.description.utf8.contains(first) else { return false }
    removeFirst()
    return true
  }

  fileprivate mutating func skipDigits() -> Self {
    let digits = prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    self = self[digits.endIndex...]
    return digits
  }
}

extension Character {
  /// Whether this is one of `0` to `9`.
  var isDecimalDigit: Bool { ("0"..."9").contains(self) }
}
