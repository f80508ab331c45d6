/// Why bytes are no RLP.
public enum RLPError: Error, Hashable, Sendable {
  /// The bytes end within a value.
  case truncated
  /// Something follows the value.
  case trailingBytes
  /// A longer form stands where a shorter one would do.
  case notMinimal
  /// Lists nest deeper than anything of Ethereum's.
  case tooDeep
}

extension RLP {
  /// Reads exactly one value and accepts only the one encoding that it has.
  /// - Throws: `RLPError`.
  public init(decoding bytes: some Collection<UInt8>) throws(RLPError) {
    var reader = RLPReader(rest: Array(bytes)[...], depth: 32)
    self = try reader.value()
    guard reader.rest.isEmpty else { throw .trailingBytes }
  }
}

private struct RLPReader {
  var rest: ArraySlice<UInt8>
  let depth: Int

  mutating func value() throws(RLPError) -> RLP {
    let first = try take(1)[0]
    return switch first {
    case ..<0x80: .bytes([first])
    case ..<0xb8: .bytes(try short(Int(first - 0x80)))
    case ..<0xc0: .bytes(try take(length(of: Int(first - 0xb7))))
    case ..<0xf8: .list(try list(take(Int(first - 0xc0))))
    default: .list(try list(take(length(of: Int(first - 0xf7)))))
    }
  }

  /// Bytes with their count in the first byte; one below 0x80 needs no count.
  private mutating func short(_ count: Int) throws(RLPError) -> [UInt8] {
    let bytes = try take(count)
    guard count != 1 || bytes[0] >= 0x80 else { throw .notMinimal }
    return bytes
  }

  /// The big-endian count of a long form.
  private mutating func length(of count: Int) throws(RLPError) -> Int {
    let bytes = try take(count)
    let length = bytes.reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    guard bytes[0] != 0, length > 55 else { throw .notMinimal }
    return Int(clamping: length)
  }

  private func list(_ payload: [UInt8]) throws(RLPError) -> [RLP] {
    guard depth > 0 else { throw .tooDeep }
    var reader = RLPReader(rest: payload[...], depth: depth - 1)
    var values: [RLP] = []
    while !reader.rest.isEmpty { values.append(try reader.value()) }
    return values
  }

  private mutating func take(_ count: Int) throws(RLPError) -> [UInt8] {
    guard count <= rest.count else { throw .truncated }
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }
}
