import CSystem
import Platform

/// A TCP port of 127.0.0.1 that was free, where this machine's own programs connect.
package final class Listener {
  private let socket: Socket
  /// Where it listens.
  package let endpoint: Endpoint

  /// The descriptor, for `poll`; it stays the listener's.
  package var descriptor: Int32 { socket.descriptor }

  /// Listens from now on.
  package init() throws(HTTPError) {
    let socket = try Socket(family: AF_INET)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    try Self.check("bind", withAddress(&address) { bind(socket.descriptor, $0, $1.pointee) })
    try Self.check("listen", listen(socket.descriptor, 16))
    try Self.check("getsockname", withAddress(&address) { getsockname(socket.descriptor, $0, $1) })
    self.socket = socket
    endpoint = Endpoint(
      host: "127.0.0.1", port: UInt16(bigEndian: address.sin_port), isSecure: false)
  }

  /// The next connection; nil when none waits.
  package func accept() -> Socket? {
    let descriptor = CSystem.accept(socket.descriptor, nil, nil)
    guard descriptor >= 0 else { return nil }
    let connection = Socket(owning: descriptor)
    connection.prepareAccepted()
    return connection
  }

  private static func check(_ call: String, _ answer: Int32) throws(HTTPError) {
    if answer != 0 { throw .system(SystemError(call)) }
  }
}

/// Lends an IPv4 address and its size to a call of libc's.
private func withAddress(
  _ address: inout sockaddr_in,
  _ body: (UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Int32
) -> Int32 {
  var size = socklen_t(MemoryLayout<sockaddr_in>.size)
  return withUnsafeMutablePointer(to: &address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, &size) }
  }
}
