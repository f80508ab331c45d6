/// What a server answers.
package struct HTTPResponse: Sendable, Hashable {
  /// The status code: 200.
  package var status: Int
  /// The fields of the answer.
  package var headers: HTTPHeaders
  /// The content, whole and without the frame that it came in.
  package var body: [UInt8]

  /// An answer; a server adds `Content-Length` where it is written.
  package init(_ status: Int, headers: HTTPHeaders = [:], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// Whether the server did what it was asked: 2xx.
  package var isSuccess: Bool { (200..<300).contains(status) }
}
