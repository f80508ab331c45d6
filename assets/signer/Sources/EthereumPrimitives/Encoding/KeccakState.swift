/// The 1600 bits of Keccak-f[1600], as FIPS 202 (section 3) counts them: five planes of five lanes.
struct KeccakState {
  var y0 = KeccakPlane()
  var y1 = KeccakPlane()
  var y2 = KeccakPlane()
  var y3 = KeccakPlane()
  var y4 = KeccakPlane()

  /// All 24 rounds.
  mutating func permute() {
    for constant in Self.roundConstants {
      theta()
      rhoPiChi()
      y0.x0 ^= constant
    }
  }

  private mutating func theta() {
    let parity = y0 ^ y1 ^ y2 ^ y3 ^ y4
    let change = KeccakPlane(
      parity.x4 ^ parity.x1 <<< 1, parity.x0 ^ parity.x2 <<< 1, parity.x1 ^ parity.x3 <<< 1,
      parity.x2 ^ parity.x4 <<< 1, parity.x3 ^ parity.x0 <<< 1)
    y0 ^= change
    y1 ^= change
    y2 ^= change
    y3 ^= change
    y4 ^= change
  }

  /// Rho rotates each lane, pi moves it to its new place, chi mixes each plane that results.
  private mutating func rhoPiChi() {
    let (a, b, c, d, e) = (y0, y1, y2, y3, y4)
    y0 = KeccakPlane(a.x0, b.x1 <<< 44, c.x2 <<< 43, d.x3 <<< 21, e.x4 <<< 14).chi
    y1 = KeccakPlane(a.x3 <<< 28, b.x4 <<< 20, c.x0 <<< 3, d.x1 <<< 45, e.x2 <<< 61).chi
    y2 = KeccakPlane(a.x1 <<< 1, b.x2 <<< 6, c.x3 <<< 25, d.x4 <<< 8, e.x0 <<< 18).chi
    y3 = KeccakPlane(a.x4 <<< 27, b.x0 <<< 36, c.x1 <<< 10, d.x2 <<< 15, e.x3 <<< 56).chi
    y4 = KeccakPlane(a.x2 <<< 62, b.x3 <<< 55, c.x4 <<< 39, d.x0 <<< 41, e.x1 <<< 2).chi
  }

  /// What iota adds to the first lane, round by round.
  private static let roundConstants: [UInt64] = [
    0x0000_0000_0000_0001, 0x0000_0000_0000_8082, 0x8000_0000_0000_808a, 0x8000_0000_8000_8000,
    0x0000_0000_0000_808b, 0x0000_0000_8000_0001, 0x8000_0000_8000_8081, 0x8000_0000_0000_8009,
    0x0000_0000_0000_008a, 0x0000_0000_0000_0088, 0x0000_0000_8000_8009, 0x0000_0000_8000_000a,
    0x0000_0000_8000_808b, 0x8000_0000_0000_008b, 0x8000_0000_0000_8089, 0x8000_0000_0000_8003,
    0x8000_0000_0000_8002, 0x8000_0000_0000_0080, 0x0000_0000_0000_800a, 0x8000_0000_8000_000a,
    0x8000_0000_8000_8081, 0x8000_0000_0000_8080, 0x0000_0000_8000_0001, 0x8000_0000_8000_8008,
  ]
}

/// Five lanes of the state that share their y.
struct KeccakPlane {
  var x0: UInt64
  var x1: UInt64
  var x2: UInt64
  var x3: UInt64
  var x4: UInt64

  init(
    _ x0: UInt64 = 0, _ x1: UInt64 = 0, _ x2: UInt64 = 0, _ x3: UInt64 = 0, _ x4: UInt64 = 0
  ) {
    (self.x0, self.x1, self.x2, self.x3, self.x4) = (x0, x1, x2, x3, x4)
  }

  static func ^ (a: Self, b: Self) -> Self {
    Self(a.x0 ^ b.x0, a.x1 ^ b.x1, a.x2 ^ b.x2, a.x3 ^ b.x3, a.x4 ^ b.x4)
  }

  static func ^= (a: inout Self, b: Self) { a = a ^ b }

  /// Each lane, changed by the next two of its plane: the step that is not linear.
  var chi: Self {
    Self(x0 ^ ~x1 & x2, x1 ^ ~x2 & x3, x2 ^ ~x3 & x4, x3 ^ ~x4 & x0, x4 ^ ~x0 & x1)
  }
}

infix operator <<< : BitwiseShiftPrecedence

extension UInt64 {
  /// The word rotated to the left by 1 to 63 bits.
  fileprivate static func <<< (word: UInt64, count: UInt64) -> UInt64 {
    word &<< count | word &>> (64 &- count)
  }
}
