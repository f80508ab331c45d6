/// The units in which people write amounts, each a power of ten of wei.
public enum EtherUnit: Int, Sendable {
  /// What the chain counts in.
  case wei = 0
  /// 10⁹ wei.
  case gwei = 9
  /// 10¹⁸ wei.
  case ether = 18
}

/// Why a text is no amount.
public enum AmountError: Error, Hashable, Sendable {
  /// No decimal number: other characters, or no digit at all.
  case notANumber
  /// A minus sign, even before zero.
  case negative
  /// Digits remain below one wei.
  case fractionOfWei
  /// The amount reaches 2²⁵⁶ wei.
  case tooLarge
}

extension UInt256 {
  /// The wei of a decimal number of some unit, exact from its text: `0.01`, `.5`, `1e-18`.
  ///
  /// A binary float holds 15 digits and an amount has up to 78, so the text is all that is read. An
  /// absurd exponent costs no time: digits are counted before any zero is written out.
  /// - Throws: `AmountError`.
  public init(_ text: String, in unit: EtherUnit) throws(AmountError) {
    guard !text.hasPrefix("-") else { throw .negative }
    let number = try DecimalNumber(text.utf8)
    let zeros = unit.rawValue + number.exponent
    guard !number.digits.isEmpty else {
      self = 0
      return
    }
    guard zeros >= 0 else { throw .fractionOfWei }
    guard
      number.digits.count + zeros <= Self.maximalDigits,
      let wei = UInt256(digits: number.digits + [UInt8](repeating: 0, count: zeros), radix: 10)
    else { throw .tooLarge }
    self = wei
  }

  /// How many decimal digits 2²⁵⁶ − 1 has.
  private static let maximalDigits = 78
}

/// The number digits · 10^exponent; no zero stands at either end of its digits.
private struct DecimalNumber {
  var digits: ArraySlice<UInt8>
  var exponent: Int

  /// Reads digits with at most one point, and an exponent if there is one.
  init(_ text: some Collection<UInt8>) throws(AmountError) {
    let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E")
    }
    let mantissa = parts[0].split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    digits = try Self.digits(mantissa.joined()).drop { $0 == 0 }
    exponent = parts.count == 2 ? try Self.exponent(parts[1]) : 0
    if mantissa.count == 2 { exponent -= mantissa[1].count }
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
  }

  /// An exponent with its sign, cut off far beyond what any amount can have.
  private static func exponent(_ text: some Collection<UInt8>) throws(AmountError) -> Int {
    let isNegative = text.first == UInt8(ascii: "-")
    let isSigned = isNegative || text.first == UInt8(ascii: "+")
    let magnitude = try digits(text.dropFirst(isSigned ? 1 : 0))
      .reduce(0) { min($0 * 10 + Int($1), 1 << 40) }
    return isNegative ? -magnitude : magnitude
  }

  private static func digits(_ text: some Sequence<UInt8>) throws(AmountError) -> [UInt8] {
    guard let digits = digitValues(text, radix: 10), !digits.isEmpty else { throw .notANumber }
    return digits
  }
}
