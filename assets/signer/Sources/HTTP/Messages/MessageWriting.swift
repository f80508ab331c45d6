extension HTTPRequest {
  /// The request in bytes for this peer.
  ///
  /// What comes from elsewhere, such as an invocation's id in a path, must not end a line and begin
  /// another, so only visible ASCII may stand in a path and no control character in a field.
  /// - Throws: `HTTPError.unsendable` for a path or a field that would.
  func bytes(for endpoint: Endpoint) throws(HTTPError) -> [UInt8] {
    guard path.utf8.allSatisfy({ (0x21...0x7e).contains($0) }) else { throw .unsendable(path) }
    var head = "\(method) \(path) HTTP/1.1\r\n"
    if headers["Host"] == nil { try head.appendField("Host", endpoint.authority) }
    try head.appendFields(headers, contentLength: method == "GET" ? nil : body.count)
    return Array(head.utf8) + body
  }
}

extension HTTPResponse {
  /// The answer in bytes.
  /// - Throws: `HTTPError.unsendable` for a field that would not stay one field.
  func bytes() throws(HTTPError) -> [UInt8] {
    var head = "HTTP/1.1 \(status) \(isSuccess ? "OK" : "Error")\r\n"
    try head.appendFields(headers, contentLength: body.count)
    return Array(head.utf8) + body
  }
}

extension String {
  fileprivate mutating func appendFields(
    _ headers: HTTPHeaders, contentLength: Int?
  ) throws(HTTPError) {
    for field in headers.fields { try appendField(field.name, field.value) }
    if let contentLength { try appendField("Content-Length", String(contentLength)) }
    self += "\r\n"
  }

  fileprivate mutating func appendField(_ name: String, _ value: String) throws(HTTPError) {
    guard !name.isEmpty, name.utf8.allSatisfy(\.isToken), value.utf8.allSatisfy(\.isFieldContent)
    else { throw .unsendable("\(name): \(value)") }
    self += "\(name): \(value)\r\n"
  }
}
