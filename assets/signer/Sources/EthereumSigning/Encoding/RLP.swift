/// A value of Ethereum's Recursive Length Prefix encoding: bytes, or a list of values.
/// Yellow Paper, appendix B.
public enum RLP: Hashable, Sendable {
  /// A string of bytes, which is what everything but a list is.
  case bytes([UInt8])
  /// Values in order.
  case list([RLP])

  /// An integer: big-endian without leading zeros, so that zero is no bytes at all.
  public static func integer(_ value: UInt256) -> RLP {
    .bytes(Array(value.bytes.drop { $0 == 0 }))
  }

  /// An integer of fewer bits.
  public static func integer(_ value: some FixedWidthInteger & UnsignedInteger) -> RLP {
    .integer(UInt256(value))
  }

  /// The encoded bytes.
  public var encoded: [UInt8] {
    switch self {
    case .bytes(let bytes) where bytes.count == 1 && bytes[0] < 0x80:
      return bytes
    case .bytes(let bytes):
      return Self.header(0x80, count: bytes.count) + bytes
    case .list(let elements):
      let payload = elements.flatMap(\.encoded)
      return Self.header(0xc0, count: payload.count) + payload
    }
  }

  /// A length up to 55 fits into the first byte; a longer one follows it, big-endian.
  private static func header(_ kind: UInt8, count: Int) -> [UInt8] {
    guard count > 55 else { return [kind + UInt8(count)] }
    let length = UInt256(UInt(count)).bytes.drop { $0 == 0 }
    return [kind + 55 + UInt8(length.count)] + length
  }
}
