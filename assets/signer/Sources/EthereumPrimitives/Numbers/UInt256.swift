/// The 256-bit unsigned integer of Ethereum's values, fees and chain ids.
///
/// It does the little arithmetic that a signer needs and reports what does not fit, so that an
/// amount never wraps around.
public struct UInt256: Hashable, Sendable {
  /// The upper 128 bits.
  public let high: UInt128
  /// The lower 128 bits.
  public let low: UInt128

  /// The integer high · 2¹²⁸ + low.
  public init(high: UInt128, low: UInt128) {
    self.high = high
    self.low = low
  }

  /// The same integer with more room.
  public init(_ value: some FixedWidthInteger & UnsignedInteger) {
    self.init(high: 0, low: UInt128(value))
  }

  /// 2²⁵⁶ − 1.
  public static let max = UInt256(high: .max, low: .max)
}

extension UInt256: ExpressibleByIntegerLiteral {
  /// The integer of a literal below 2¹²⁸.
  public init(integerLiteral value: UInt128) {
    self.init(value)
  }
}

extension UInt256: Comparable {
  /// Whether the one integer is less than the other.
  public static func < (a: UInt256, b: UInt256) -> Bool {
    (a.high, a.low) < (b.high, b.low)
  }
}

extension UInt256 {
  /// The sum, or nil when it reaches 2²⁵⁶.
  package func adding(_ other: UInt256) -> UInt256? {
    let (low, carry) = low.addingReportingOverflow(other.low)
    let (upper, overflow) = high.addingReportingOverflow(other.high)
    let (high, carried) = upper.addingReportingOverflow(carry ? 1 : 0)
    return overflow || carried ? nil : UInt256(high: high, low: low)
  }

  /// The difference, or nil when it falls below zero.
  package func subtracting(_ other: UInt256) -> UInt256? {
    guard self >= other else { return nil }
    let (low, borrow) = low.subtractingReportingOverflow(other.low)
    return UInt256(high: high - other.high - (borrow ? 1 : 0), low: low)
  }

  /// The product, or nil when it reaches 2²⁵⁶.
  package func multiplied(by factor: UInt64) -> UInt256? {
    let lower = low.multipliedFullWidth(by: UInt128(factor))
    let (upper, overflow) = high.multipliedReportingOverflow(by: UInt128(factor))
    let (high, carried) = upper.addingReportingOverflow(lower.high)
    return overflow || carried ? nil : UInt256(high: high, low: lower.low)
  }

  /// Quotient and remainder of the division by a divisor that is not zero.
  package func divided(by divisor: UInt64) -> (quotient: UInt256, remainder: UInt64) {
    let divisor = UInt128(divisor)
    let upper = high.quotientAndRemainder(dividingBy: divisor)
    let lower = divisor.dividingFullWidth((upper.remainder, low))
    return (UInt256(high: upper.quotient, low: lower.quotient), UInt64(lower.remainder))
  }
}

extension UInt256 {
  /// How many bits it takes, leading zeros aside.
  package var bitCount: Int {
    high == 0 ? 128 - low.leadingZeroBitCount : 256 - high.leadingZeroBitCount
  }

  /// 2²⁵⁶ less the integer, which is its negative in two's complement; zero stays zero.
  package var negated: UInt256 {
    UInt256(high: ~high, low: ~low).adding(1) ?? 0
  }
}

extension UInt256 {
  /// The integer's 32 bytes, the most significant first.
  public var bytes: [UInt8] {
    [high, low].flatMap { half in
      (0..<16).map { UInt8(truncatingIfNeeded: half >> (120 - 8 * $0)) }
    }
  }

  /// The integer of up to 32 bytes, the most significant first; nil for more.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count <= 32 else { return nil }
    func integer(_ bytes: some Collection<UInt8>) -> UInt128 {
      bytes.reduce(0) { $0 << 8 | UInt128($1) }
    }
    self.init(high: integer(bytes.dropLast(16)), low: integer(bytes.suffix(16)))
  }
}
