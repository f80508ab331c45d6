/// Why a text is no integer of 256 bits.
public enum IntegerError: Error, Hashable, Sendable {
  /// Neither decimal digits nor `0x` and hexadecimal digits.
  case notAnInteger
  /// The integer reaches 2²⁵⁶.
  case tooLarge
}

extension UInt256 {
  /// Reads decimal digits, or `0x` and hexadecimal digits; leading zeros do no harm.
  ///
  /// A sign, a point, an exponent and space are refused.
  /// - Throws: `IntegerError`.
  public init(_ text: String) throws(IntegerError) {
    let isHexadecimal = text.hasPrefix("0x")
    let radix: UInt8 = isHexadecimal ? 16 : 10
    let digits = digitValues(text.utf8.dropFirst(isHexadecimal ? 2 : 0), radix: radix)
    guard let digits, !digits.isEmpty else { throw .notAnInteger }
    guard let value = UInt256(digits: digits, radix: radix) else { throw .tooLarge }
    self = value
  }

  /// The integer of its digits' values, the most significant first; nil when it reaches 2²⁵⁶.
  init?(digits: some Sequence<UInt8>, radix: UInt8) {
    var value: UInt256 = 0
    for digit in digits {
      guard let next = value.multiplied(by: UInt64(radix))?.adding(UInt256(digit)) else {
        return nil
      }
      value = next
    }
    self = value
  }
}

extension UInt256: CustomStringConvertible {
  /// The integer in decimal digits.
  public var description: String {
    let (quotient, remainder) = divided(by: 10_000_000_000_000_000_000)
    let digits = String(remainder)
    guard quotient != 0 else { return digits }
    return quotient.description + String(repeating: "0", count: 19 - digits.count) + digits
  }
}
