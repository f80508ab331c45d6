/// A range of IP addresses of version 4 or 6, as condition operators know them.
struct AddressRange: Hashable, Sendable {
  let isVersion6: Bool
  let first: UInt128
  let last: UInt128

  init(isVersion6: Bool, first: UInt128, last: UInt128) {
    self.isVersion6 = isVersion6
    self.first = first
    self.last = last
  }

  /// The range in CIDR notation (RFC 4632), or one address.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let head = parts.first, parts.count <= 2 else { return nil }
    isVersion6 = head.contains(":")
    guard let address = isVersion6 ? Self.version6(head) : Self.version4(head) else { return nil }
    let width = isVersion6 ? 128 : 32
    guard let length = parts.count == 2 ? Int(parts[1]) : width, (0...width).contains(length) else {
      return nil
    }
    let host: UInt128 = length == 0 && isVersion6 ? .max : (1 << UInt128(width - length)) - 1
    first = address & ~host
    last = first | host
  }

  func isInside(_ other: AddressRange) -> Bool {
    isVersion6 == other.isVersion6 && first >= other.first && last <= other.last
  }

  /// Its ends and what lies beside them.
  var samples: [String] {
    let limit: UInt128 = isVersion6 ? .max : 0xFFFF_FFFF
    let inside = [first, last]
    let before = first > 0 ? [first - 1] : []
    let behind = last < limit ? [last + 1] : []
    return (inside + before + behind).map(text) + [isVersion6 ? "192.0.2.1" : "2001:db8::1"]
  }

  private func text(_ address: UInt128) -> String {
    isVersion6
      ? (0..<8).reversed().map { String(address >> UInt128($0 * 16) & 0xFFFF, radix: 16) }
        .joined(separator: ":")
      : (0..<4).reversed().map { String(address >> UInt128($0 * 8) & 0xFF) }
        .joined(separator: ".")
  }

  private static func version4(_ text: Substring) -> UInt128? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var address: UInt128 = 0
    for part in parts {
      guard let byte = UInt8(part) else { return nil }
      address = address << 8 | UInt128(byte)
    }
    return address
  }

  private static func version6(_ text: Substring) -> UInt128? {
    let halves = text.split(separator: "::", omittingEmptySubsequences: false)
    guard halves.count <= 2, let head = groups(halves[0]) else { return nil }
    guard halves.count == 2 else { return head.count == 8 ? address(head) : nil }
    guard let tail = groups(halves[1]), head.count + tail.count < 8 else { return nil }
    return address(head + Array(repeating: 0, count: 8 - head.count - tail.count) + tail)
  }

  private static func groups(_ text: Substring) -> [UInt16]? {
    if text.isEmpty { return [] }
    var groups: [UInt16] = []
    for part in text.split(separator: ":", omittingEmptySubsequences: false) {
      guard part.count <= 4, let group = UInt16(part, radix: 16) else { return nil }
      groups.append(group)
    }
    return groups
  }

  private static func address(_ groups: [UInt16]) -> UInt128 {
    groups.reduce(0) { $0 << 16 | UInt128($1) }
  }
}
