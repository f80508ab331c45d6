package import AWSRequests
package import HTTP

/// Where the Ethereum node is, and how to prove oneself to it.
package struct NodeSettings: Sendable {
  /// The host.
  package let endpoint: Endpoint
  /// The path, with a query; providers put their secrets here, so it is never shown.
  package let path: String
  /// The Region and the credentials that requests are signed with, for Amazon Managed Blockchain.
  package let signing: (credentials: AWSCredentials, region: String)?
  /// Where the roots of its certificate may come from.
  package let trust: [TLSTrust]

  /// Reads `ETH_RPC_URL` and `ETH_RPC_AUTH`; nil where there is no node.
  /// - Throws: `SettingsError` for one that cannot be meant; the URL is not shown.
  package init?(environment: [String: String]) throws(SettingsError) {
    guard let url = environment["ETH_RPC_URL"] else {
      guard environment["ETH_RPC_AUTH"] == nil, environment["NONCE_TABLE"] == nil else {
        throw .missing("ETH_RPC_URL")
      }
      return nil
    }
    guard let (endpoint, path) = Self.parts(of: url) else {
      throw .unreadable("ETH_RPC_URL", "…")
    }
    guard endpoint.isSecure || endpoint.isLoopback else {
      throw .insecureEndpoint("ETH_RPC_URL", "\(endpoint)")
    }
    let aws = try ServiceSettings(.managedBlockchain, environment: environment)
    switch environment["ETH_RPC_AUTH"] {
    case nil: signing = nil
    case "sigv4": signing = (aws.credentials, aws.region)
    case let other?: throw .unreadable("ETH_RPC_AUTH", other)
    }
    // A request is signed over its path as it stands, which holds for paths without escapes alone.
    if signing != nil, path != "/" { throw .unreadable("ETH_RPC_URL", "…") }
    self.endpoint = endpoint
    self.path = path
    trust = aws.trust
  }

  private static func parts(of url: String) -> (Endpoint, path: String)? {
    let scheme = url.utf8.prefix { $0 != UInt8(ascii: "/") }.count + 2
    let start = url.utf8.dropFirst(scheme).firstIndex { "/?".utf8.contains($0) }
    guard let endpoint = Endpoint(url: String(url[..<(start ?? url.endIndex)])) else { return nil }
    let path = start.map { String(url[$0...]) } ?? "/"
    guard path.utf8.allSatisfy({ (0x21...0x7e).contains($0) && $0 != UInt8(ascii: "#") }) else {
      return nil
    }
    return (endpoint, path.hasPrefix("/") ? path : "/\(path)")
  }
}
