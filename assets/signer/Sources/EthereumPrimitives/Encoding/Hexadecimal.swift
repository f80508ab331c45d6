/// Why a text is no `0x` hexadecimal.
public enum HexadecimalError: Error, Hashable, Sendable {
  /// `0x` is missing at the start.
  case missingPrefix
  /// A character that is no hexadecimal digit.
  case notADigit
  /// Half a byte remains.
  case oddDigits
}

extension [UInt8] {
  /// The bytes of `0x` and two digits each, in either case; `0x` alone is no bytes.
  /// - Throws: `HexadecimalError`.
  public init(hexadecimal text: String) throws(HexadecimalError) {
    guard text.hasPrefix("0x") else { throw .missingPrefix }
    guard let digits = digitValues(text.utf8.dropFirst(2), radix: 16) else { throw .notADigit }
    guard digits.count.isMultiple(of: 2) else { throw .oddDigits }
    self = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}

extension Collection<UInt8> {
  /// `0x` and two lower-case digits for each byte.
  public var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    var text = Array("0x".utf8)
    text.reserveCapacity(2 + 2 * count)
    for byte in self {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
