/// What a client asks of its peer.
package struct HTTPRequest: Sendable, Hashable {
  /// `GET`, `POST`.
  package var method: String
  /// The path with its query: `/2018-06-01/runtime/invocation/next`.
  package var path: String
  /// The fields that the caller gives; those of the connection and the body are written for it.
  package var headers: HTTPHeaders
  /// The content, perhaps none.
  package var body: [UInt8]

  /// A request; `Host` and `Content-Length` are added where it is written.
  package init(
    _ method: String, _ path: String, headers: HTTPHeaders = [:], body: [UInt8] = []
  ) {
    self.method = method
    self.path = path
    self.headers = headers
    self.body = body
  }
}
