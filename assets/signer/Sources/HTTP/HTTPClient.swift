package import Platform

/// Asks one peer, one request after the other, over a connection that it keeps.
///
/// A connection that the peer closed while it was idle is no failure: the request goes out again,
/// once, over a new one.
package final class HTTPClient {
  /// Whom it asks.
  package let endpoint: Endpoint
  private let connector: Connector
  private let bodyLimit: Int
  private var idle: (any ByteStream)?

  /// A client that connects with its first request.
  /// - Parameters:
  ///   - trust: where the roots of the peer's certificate may come from, tried in order.
  ///   - bodyLimit: the longest answer that it takes, in bytes.
  package init(_ endpoint: Endpoint, trust: [TLSTrust] = [], bodyLimit: Int = 1 << 20) {
    self.endpoint = endpoint
    self.connector = Connector(endpoint, trust: trust)
    self.bodyLimit = bodyLimit
  }

  /// Sends a request and waits for its answer, whatever its status.
  package func send(
    _ request: HTTPRequest, until deadline: Deadline
  ) throws(HTTPError) -> HTTPResponse {
    let bytes = try request.bytes(for: endpoint)
    if let kept = takeIdle() {
      do throws(HTTPError) {
        return try exchange(bytes, over: kept, until: deadline)
      } catch .closed(midMessage: false) {
        // It died before the request reached anybody: a new connection will do.
      }
    }
    return try exchange(bytes, over: try connector.connect(until: deadline), until: deadline)
  }

  private func takeIdle() -> (any ByteStream)? {
    defer { idle = nil }
    return idle?.isIdle == true ? idle : nil
  }

  private func exchange(
    _ request: [UInt8], over stream: any ByteStream, until deadline: Deadline
  ) throws(HTTPError) -> HTTPResponse {
    try stream.write(request, until: deadline)
    var reader = MessageReader(stream, bodyLimit: bodyLimit)
    let (response, keepsAlive) = try reader.response(until: deadline)
    if keepsAlive { idle = stream }
    return response
  }
}
