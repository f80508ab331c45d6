package import Platform

/// Asks one peer over connections that it keeps: one, or as many as were in use at once.
///
/// A connection that the peer closed while it was idle is no failure: the request goes out again,
/// once, over a new one.
package final class HTTPClient {
  /// Whom it asks.
  package let endpoint: Endpoint
  private let connector: Connector
  private let bodyLimit: Int
  private var idle: [any ByteStream] = []

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
    try finish(try begin(request, until: deadline), until: deadline)
  }

  /// A request that is on its way, and what its answer will come over.
  package struct Exchange {
    fileprivate let request: [UInt8]
    fileprivate let stream: any ByteStream
    fileprivate let isKept: Bool
  }

  /// Sends a request, and leaves its answer to `finish`: others may begin meanwhile.
  package func begin(
    _ request: HTTPRequest, until deadline: Deadline
  ) throws(HTTPError) -> Exchange {
    let bytes = try request.bytes(for: endpoint)
    if let kept = takeIdle() {
      do throws(HTTPError) {
        try kept.write(bytes, until: deadline)
        return Exchange(request: bytes, stream: kept, isKept: true)
      } catch .closed(midMessage: false) {
        // It died before the request reached anybody: a new connection will do.
      }
    }
    return try begin(bytes, until: deadline)
  }

  /// Waits for the answer to a request that was begun.
  package func finish(
    _ exchange: Exchange, until deadline: Deadline
  ) throws(HTTPError) -> HTTPResponse {
    do throws(HTTPError) {
      return try response(over: exchange.stream, until: deadline)
    } catch {
      guard exchange.isKept, error == .closed(midMessage: false) else { throw error }
      let second = try begin(exchange.request, until: deadline)
      return try response(over: second.stream, until: deadline)
    }
  }

  /// Sends a request over a new connection.
  private func begin(
    _ request: [UInt8], until deadline: Deadline
  ) throws(HTTPError) -> Exchange {
    let stream = try connector.connect(until: deadline)
    try stream.write(request, until: deadline)
    return Exchange(request: request, stream: stream, isKept: false)
  }

  private func response(
    over stream: any ByteStream, until deadline: Deadline
  ) throws(HTTPError) -> HTTPResponse {
    var reader = MessageReader(stream, bodyLimit: bodyLimit)
    let (response, keepsAlive) = try reader.response(until: deadline)
    if keepsAlive { idle.append(stream) }
    return response
  }

  private func takeIdle() -> (any ByteStream)? {
    while let stream = idle.popLast() {
      if stream.isIdle { return stream }
    }
    return nil
  }
}
