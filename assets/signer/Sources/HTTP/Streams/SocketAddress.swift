import CSystem

/// A numeric address with its port, of either version of IP.
struct SocketAddress {
  private var storage: sockaddr_storage
  private let size: socklen_t

  /// `AF_INET` or `AF_INET6`.
  var family: Int32 { Int32(storage.ss_family) }

  /// A copy of an address of libc's.
  init(copying address: UnsafePointer<sockaddr>, size: socklen_t) {
    storage = sockaddr_storage()
    self.size = size
    withUnsafeMutableBytes(of: &storage) {
      $0.copyMemory(from: UnsafeRawBufferPointer(start: address, count: Int(size)))
    }
  }

  /// Lends the address to a call of libc's.
  func withPointer<Answer>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Answer) -> Answer {
    withUnsafePointer(to: storage) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, size) }
    }
  }

  /// The addresses of a peer, in the order in which to try them (RFC 6724).
  ///
  /// The resolver keeps its own time, 10 s for a name server that is silent.
  static func resolve(_ endpoint: Endpoint) throws(HTTPError) -> [SocketAddress] {
    _ = nameServicesChosen
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    hints.ai_flags = AI_NUMERICSERV
    var list: UnsafeMutablePointer<addrinfo>?
    let failure = getaddrinfo(endpoint.host, String(endpoint.port), &hints, &list)
    guard failure == 0 else {
      throw .unknownHost(endpoint.host, reason: String(cString: gai_strerror(failure)))
    }
    defer { freeaddrinfo(list) }
    return sequence(first: list) { $0?.pointee.ai_next }.compactMap { entry in
      guard let entry = entry?.pointee, let address = entry.ai_addr else { return nil }
      return SocketAddress(copying: address, size: entry.ai_addrlen)
    }
  }
}

private let nameServicesChosen: Void = { _ = system_resolve_by_files_and_dns() }()
