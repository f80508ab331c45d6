/// Keccak-256, the hash of all of Ethereum (Yellow Paper, section 3).
///
/// It is the Keccak team's submission to SHA-3; the padding that NIST changed later makes SHA3-256
/// another function.
public func keccak256(_ message: [UInt8]) -> Bytes32 {
  var sponge = Sponge()
  sponge.absorb(message)
  return sponge.digest
}

/// The sponge around Keccak-f[1600] with a capacity of twice the digest.
private struct Sponge {
  /// How many bytes one permutation takes in.
  private static let rate = 136

  private var state = KeccakState()

  mutating func absorb(_ message: [UInt8]) {
    let whole = message.count - message.count % Self.rate
    for start in stride(from: 0, to: whole, by: Self.rate) {
      absorb(block: message[start..<start + Self.rate])
    }
    absorb(block: Self.padded(message[whole...]))
  }

  private static func padded(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var block = Array(rest)
    block.append(0x01)
    block += [UInt8](repeating: 0, count: rate - block.count)
    block[rate - 1] |= 0x80
    return block[...]
  }

  private mutating func absorb(block: ArraySlice<UInt8>) {
    func lane(_ index: Int) -> UInt64 {
      let start = block.startIndex + 8 * index
      return (0..<8).reduce(0) { $0 | UInt64(block[start + $1]) &<< UInt64(8 * $1) }
    }
    state.y0 ^= KeccakPlane(lane(0), lane(1), lane(2), lane(3), lane(4))
    state.y1 ^= KeccakPlane(lane(5), lane(6), lane(7), lane(8), lane(9))
    state.y2 ^= KeccakPlane(lane(10), lane(11), lane(12), lane(13), lane(14))
    state.y3 ^= KeccakPlane(lane(15), lane(16), 0, 0, 0)
    state.permute()
  }

  /// The state's first 32 bytes.
  var digest: Bytes32 {
    func bigEndian(_ first: UInt64, _ second: UInt64) -> UInt128 {
      UInt128(first.byteSwapped) << 64 | UInt128(second.byteSwapped)
    }
    return Bytes32(
      UInt256(
        high: bigEndian(state.y0.x0, state.y0.x1), low: bigEndian(state.y0.x2, state.y0.x3)))
  }
}
