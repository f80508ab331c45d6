package import Platform

/// A client's connection, as the server sees it: one request, one answer, in turn.
package final class HTTPServerConnection {
  private let socket: Socket
  private var reader: MessageReader

  /// The descriptor, for `poll`; it stays the connection's.
  package var descriptor: Int32 { socket.descriptor }

  /// Serves an accepted connection, with requests of at most that many bytes.
  package init(_ socket: Socket, bodyLimit: Int) {
    self.socket = socket
    reader = MessageReader(socket, bodyLimit: bodyLimit)
  }

  /// The next request, of which a first byte should be there.
  package func request(until deadline: Deadline) throws(HTTPError) -> HTTPRequest {
    try reader.request(until: deadline)
  }

  /// Answers it.
  package func reply(_ response: HTTPResponse, until deadline: Deadline) throws(HTTPError) {
    try socket.write(try response.bytes(), until: deadline)
  }
}
