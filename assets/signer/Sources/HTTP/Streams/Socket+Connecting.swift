import CSystem
package import Platform

extension Socket {
  /// Connects to the first of the peer's addresses that answers; each gets its share of the time.
  /// - Throws: what the last address failed with.
  package static func connect(
    to endpoint: Endpoint, until deadline: Deadline
  ) throws(HTTPError) -> Socket {
    let addresses = try SocketAddress.resolve(endpoint)
    var failure = HTTPError.unknownHost(endpoint.host, reason: "no address")
    for (index, address) in addresses.enumerated() {
      let share = Deadline.after(deadline.remaining / (addresses.count - index))
      do throws(HTTPError) {
        return try connect(to: address, until: min(deadline, share))
      } catch {
        failure = error
      }
    }
    throw failure
  }

  private static func connect(
    to address: SocketAddress, until deadline: Deadline
  ) throws(HTTPError) -> Socket {
    let socket = try Socket(family: address.family)
    let answer = address.withPointer { connectSocket(socket.descriptor, $0, $1) }
    if answer != 0 {
      let error = SystemError("connect")
      guard error.code == EINPROGRESS || error.code == EINTR else { throw .system(error) }
      try socket.wait(for: POLLOUT, until: deadline, step: .connecting)
      try socket.checkConnected()
    }
    return socket
  }

  /// A socket that never blocks, dies with `exec`, and sends small messages at once.
  convenience init(family: Int32) throws(HTTPError) {
    let descriptor = socket(
      family, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0)
    guard descriptor >= 0 else { throw .system(SystemError("socket")) }
    self.init(owning: descriptor)
    sendSmallMessagesAtOnce()
  }

  /// Makes a connection that `accept` gave like those that `connect` makes.
  func prepareAccepted() {
    _ = system_fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    _ = system_fcntl(descriptor, F_SETFL, O_NONBLOCK)
    sendSmallMessagesAtOnce()
  }

  private func sendSmallMessagesAtOnce() {
    var on: Int32 = 1
    setsockopt(
      descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size)
    )
  }

  private func checkConnected() throws(HTTPError) {
    var code: Int32 = 0
    var size = socklen_t(MemoryLayout<Int32>.size)
    getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &code, &size)
    if code != 0 { throw .system(SystemError("connect", code: code)) }
  }
}

/// libc's `connect`, which the methods of the same name would hide.
private let connectSocket = CSystem.connect
