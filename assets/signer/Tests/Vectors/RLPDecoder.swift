public import EthereumSigning

/// A reader of RLP, written apart from the writer that it tests. It trusts its input's lengths no
/// further than a test must.
public struct RLPDecoder {
  private var rest: ArraySlice<UInt8>

  /// The value that the bytes are.
  /// - Throws: `VectorError` when they are not exactly one value.
  public static func decode(_ bytes: some Collection<UInt8>) throws -> RLP {
    var decoder = RLPDecoder(rest: Array(bytes)[...])
    let value = try decoder.value()
    guard decoder.rest.isEmpty else { throw VectorError("bytes behind the RLP") }
    return value
  }

  private mutating func value() throws -> RLP {
    let first = try take(1)[0]
    switch first {
    case ..<0x80: return .bytes([first])
    case ..<0xb8: return .bytes(try take(Int(first - 0x80)))
    case ..<0xc0: return .bytes(try take(length(Int(first - 0xb7))))
    case ..<0xf8: return .list(try Self.list(take(Int(first - 0xc0))))
    default: return .list(try Self.list(take(length(Int(first - 0xf7)))))
    }
  }

  private static func list(_ payload: [UInt8]) throws -> [RLP] {
    var decoder = RLPDecoder(rest: payload[...])
    var values: [RLP] = []
    while !decoder.rest.isEmpty { values.append(try decoder.value()) }
    return values
  }

  private mutating func length(_ count: Int) throws -> Int {
    try take(count).reduce(0) { $0 << 8 | Int($1) }
  }

  private mutating func take(_ count: Int) throws -> [UInt8] {
    guard count <= rest.count else { throw VectorError("the RLP ends early") }
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }
}

extension RLP {
  /// The elements of a list; none for bytes.
  public var elements: [RLP] {
    if case .list(let elements) = self { elements } else { [] }
  }

  /// The integer of up to 32 bytes; nil for a list.
  public var integer: UInt256? {
    if case .bytes(let bytes) = self { UInt256(bytes: bytes) } else { nil }
  }
}
