/// Thirty-two bytes whose leading zeros count: a digest, a storage key.
public struct Bytes32: Hashable, Sendable {
  /// The bytes as one big-endian integer.
  public let integer: UInt256

  /// The bytes of an integer, the most significant first.
  public init(_ integer: UInt256) {
    self.integer = integer
  }

  /// Exactly 32 bytes; nil for any other count.
  public init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == 32, let integer = UInt256(bytes: bytes) else { return nil }
    self.init(integer)
  }

  /// Nothing but zeros.
  public static let zero = Bytes32(0)

  /// The bytes.
  public var bytes: [UInt8] { integer.bytes }
}

extension Bytes32: CustomStringConvertible {
  /// `0x` and 64 lower-case digits.
  public var description: String { bytes.hexadecimal }
}
