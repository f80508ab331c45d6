/// A peer's place: scheme, host and port, and nothing behind them.
package struct Endpoint: Sendable, Hashable {
  /// Whether the connection is TLS.
  package let isSecure: Bool
  /// A name or an address; an IPv6 address without brackets.
  package let host: String
  /// The port, from 1.
  package let port: UInt16

  /// A peer by its parts.
  package init(host: String, port: UInt16, isSecure: Bool) {
    self.isSecure = isSecure
    self.host = host
    self.port = port
  }

  /// Reads `https://host`, `http://host:port`, `http://[::1]:port`, with or without one slash behind.
  ///
  /// Nil for other schemes, for user names, paths and queries, and for a host of other characters
  /// than a name or an address has.
  package init?(url: String) {
    let scheme = ["https://", "http://"].first { url.lowercased().hasPrefix($0) }
    guard let scheme else { return nil }
    let rest = url.dropFirst(scheme.count)
    self.init(
      authority: rest.hasSuffix("/") ? rest.dropLast() : rest, isSecure: scheme == "https://")
  }

  /// Reads `host` or `host:port`; without a port it is 443 or 80.
  package init?(authority: some StringProtocol, isSecure: Bool) {
    let bracketed = authority.hasPrefix("[")
    let end = authority.firstIndex(of: bracketed ? "]" : ":") ?? authority.endIndex
    let host = authority[..<end].dropFirst(bracketed ? 1 : 0)
    let rest = authority[end...].dropFirst(bracketed ? 1 : 0)
    guard bracketed == (end < authority.endIndex && authority[end] == "]"), !host.isEmpty,
      host.utf8.allSatisfy({ $0.isHostCharacter || bracketed && $0 == UInt8(ascii: ":") })
    else { return nil }
    self.init(host: host, port: rest, isSecure: isSecure)
  }

  private init?(host: some StringProtocol, port: some StringProtocol, isSecure: Bool) {
    guard !port.isEmpty else {
      self.init(host: String(host), port: isSecure ? 443 : 80, isSecure: isSecure)
      return
    }
    let digits = port.dropFirst()
    guard port.hasPrefix(":"),
      digits.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains),
      let number = UInt16(digits), number > 0
    else { return nil }
    self.init(host: String(host), port: number, isSecure: isSecure)
  }

  /// Whether the peer is this machine, by its very name or address.
  package var isLoopback: Bool {
    host.lowercased() == "localhost" || host == "::1" || isLoopbackIPv4
  }

  /// The value of `Host`: the port only where it is not the scheme's own.
  package var authority: String {
    let name = host.contains(":") ? "[\(host)]" : host
    return port == (isSecure ? 443 : 80) ? name : "\(name):\(port)"
  }

  private var isLoopbackIPv4: Bool {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }
}

extension Endpoint: CustomStringConvertible {
  /// The URL, without a slash behind.
  package var description: String { "\(isSecure ? "https" : "http")://\(authority)" }
}

extension UInt8 {
  fileprivate var isHostCharacter: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: self == UInt8(ascii: "-") || self == UInt8(ascii: ".") || self == UInt8(ascii: "_")
    }
  }
}
