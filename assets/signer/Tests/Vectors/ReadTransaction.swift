public import EthereumSigning

/// A signed transaction as a node reads it: its items, and the sender behind its signature.
public struct ReadTransaction {
  /// The type's byte; 0 for a legacy transaction.
  public let type: UInt8
  /// The items in front of the signature.
  public let fields: [RLP]
  /// The chain's id; nil for a legacy transaction that every chain takes.
  public let chainID: UInt256?
  /// Who signed it.
  public let sender: Address
  /// The bytes' Keccak-256.
  public let hash: Bytes32

  /// Reads the bytes that `eth_sendRawTransaction` takes.
  /// - Throws: `VectorError` when a node would not take them.
  public init(_ bytes: [UInt8]) throws {
    let isLegacy = (bytes.first ?? 0) >= 0xc0
    let items = try RLPDecoder.decode(bytes.dropFirst(isLegacy ? 0 : 1)).elements
    guard
      items.count > 3, let v = items[items.count - 3].integer?.low,
      let r = items[items.count - 2].integer, let s = items[items.count - 1].integer
    else { throw VectorError("no transaction") }
    type = isLegacy ? 0 : bytes[0]
    fields = items.dropLast(3)
    hash = keccak256(bytes)

    let yParity: UInt128
    var unsigned = fields
    switch (isLegacy, v) {
    case (true, 27...28): (chainID, yParity) = (nil, v - 27)
    case (true, 35...):
      (chainID, yParity) = (UInt256((v - 35) / 2), (v - 35) % 2)
      unsigned += [.integer((v - 35) / 2), .bytes([]), .bytes([])]
    case (false, 0...1): (chainID, yParity) = (fields.first?.integer, v)
    default: throw VectorError("no v or parity")
    }
    sender = try recoveredAddress(
      r: r, s: s, yParity: UInt8(yParity),
      of: keccak256((isLegacy ? [] : [type]) + RLP.list(unsigned).encoded))
  }
}
