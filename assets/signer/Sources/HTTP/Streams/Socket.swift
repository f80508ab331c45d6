import CSystem
package import Platform

/// A connected TCP socket that never blocks longer than it is told, and closes with its last
/// reference.
package final class Socket: ByteStream {
  /// The descriptor, for `poll`; it stays the socket's.
  package let descriptor: Int32

  /// Takes over a connected descriptor, which it will close.
  init(owning descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  package func read(upTo limit: Int, until deadline: Deadline) throws(HTTPError) -> [UInt8] {
    while true {
      switch receive(upTo: limit) {
      case .success(let bytes): return bytes
      case .failure(let error):
        try wait(after: error, for: POLLIN, until: deadline, step: .reading)
      }
    }
  }

  package func write(_ bytes: [UInt8], until deadline: Deadline) throws(HTTPError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      switch transmit(rest) {
      case .success(let count): rest = rest.dropFirst(count)
      case .failure(let error):
        try wait(after: error, for: POLLOUT, until: deadline, step: .writing)
      }
    }
  }

  package var isIdle: Bool {
    guard case .failure(let error) = receive(upTo: 1) else { return false }
    return error.asksForPatience
  }

  /// What is there now; a failure when that is nothing yet.
  func receive(upTo limit: Int) -> Result<[UInt8], SystemError> {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, initialized in
      let count = uninterrupted { recv(descriptor, buffer.baseAddress, limit, 0) }
      if count < 0 { failure = SystemError("recv") }
      initialized = max(0, count)
    }
    return failure.map(Result.failure) ?? .success(bytes)
  }

  private func transmit(_ bytes: ArraySlice<UInt8>) -> Result<Int, SystemError> {
    bytes.withUnsafeBytes { buffer in
      let count = uninterrupted {
        send(descriptor, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL))
      }
      return count < 0 ? .failure(SystemError("send")) : .success(count)
    }
  }

  /// Waits until the socket is ready, when the failed call only asked for patience.
  /// - Throws: `HTTPError.closed` when the peer has cut the connection.
  private func wait(
    after error: SystemError, for events: Int32, until deadline: Deadline, step: HTTPError.Step
  ) throws(HTTPError) {
    if error.meansClosed { throw .closed(midMessage: false) }
    guard error.asksForPatience else { throw .system(error) }
    try wait(for: events, until: deadline, step: step)
  }

  func wait(
    for events: Int32, until deadline: Deadline, step: HTTPError.Step
  ) throws(HTTPError) {
    var request = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    while poll(&request, 1, deadline.pollTimeout) < 1 {
      if deadline.hasPassed { throw .timedOut(step) }
    }
  }
}

extension SystemError {
  fileprivate var asksForPatience: Bool { code == EAGAIN || code == EWOULDBLOCK }
  fileprivate var meansClosed: Bool { code == ECONNRESET || code == EPIPE }
}
