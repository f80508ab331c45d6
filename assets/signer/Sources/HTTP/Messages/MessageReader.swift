package import Platform

/// Reads HTTP/1.1 messages off a connection, strictly: a message that two readers could take for two
/// different ones is refused (RFC 9112).
package struct MessageReader {
  private let stream: any ByteStream
  let bodyLimit: Int
  private var buffer: ArraySlice<UInt8> = []
  /// Whether any byte has come of the message in hand.
  private var hasBegun = false

  /// The most that a message's first line and fields may take.
  static let headLimit = 64 << 10

  /// Reads messages with bodies of at most `bodyLimit` bytes.
  package init(_ stream: any ByteStream, bodyLimit: Int) {
    self.stream = stream
    self.bodyLimit = bodyLimit
  }

  /// The next answer, and whether the connection lives on after it.
  package mutating func response(
    until deadline: Deadline
  ) throws(HTTPError) -> (response: HTTPResponse, keepsAlive: Bool) {
    hasBegun = false
    var head = try responseHead(until: deadline)
    while (100..<200).contains(head.status) { head = try responseHead(until: deadline) }
    let framing =
      head.status == 204 || head.status == 304 ? .length(0) : try head.fields.framing ?? .untilEnd
    let body = try body(framing, until: deadline)
    return (
      HTTPResponse(head.status, headers: head.fields, body: body),
      framing != .untilEnd && buffer.isEmpty && head.isPersistent && !head.fields.asksToClose
    )
  }

  /// The next request of a client.
  package mutating func request(until deadline: Deadline) throws(HTTPError) -> HTTPRequest {
    hasBegun = false
    let line = try startLine(until: deadline).split(
      separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard line.count == 3, !line[0].isEmpty, line[0].allSatisfy(\.isToken), !line[1].isEmpty
    else { throw .malformed(.startLine) }
    guard line[2].elementsEqual("HTTP/1.1".utf8) else { throw .malformed(.version) }
    let fields = try fields(until: deadline)
    return HTTPRequest(
      String(decoding: line[0], as: UTF8.self), String(decoding: line[1], as: UTF8.self),
      headers: fields, body: try body(try fields.framing ?? .length(0), until: deadline))
  }
}

// MARK: - Bytes and lines

extension MessageReader {
  /// The next bytes, at most that many and at least one.
  mutating func bytes(upTo count: Int, until deadline: Deadline) throws(HTTPError) -> [UInt8] {
    if buffer.isEmpty { try fill(until: deadline) }
    defer { buffer = buffer.dropFirst(count) }
    return Array(buffer.prefix(count))
  }

  /// Whether the peer has closed, with nothing left to read.
  mutating func isAtEnd(until deadline: Deadline) throws(HTTPError) -> Bool {
    guard buffer.isEmpty else { return false }
    return try more(until: deadline).isEmpty
  }

  /// The next line without its CR LF, which it must have.
  mutating func line(limit: Int, until deadline: Deadline) throws(HTTPError) -> [UInt8] {
    var searched = 0
    while true {
      if let end = buffer.dropFirst(searched).firstIndex(of: 0x0a) {
        defer { buffer = buffer[(end + 1)...] }
        let line = buffer[..<end]
        guard line.count <= limit else { throw .tooLong(limit: limit) }
        guard line.last == 0x0d else { throw .malformed(.field) }
        return Array(line.dropLast())
      }
      searched = buffer.count
      guard searched <= limit else { throw .tooLong(limit: limit) }
      try fill(until: deadline)
    }
  }

  private mutating func fill(until deadline: Deadline) throws(HTTPError) {
    guard try !more(until: deadline).isEmpty else { throw .closed(midMessage: hasBegun) }
  }

  /// What the connection gives next, which is then in the buffer too; nothing at its end.
  private mutating func more(until deadline: Deadline) throws(HTTPError) -> [UInt8] {
    do throws(HTTPError) {
      let bytes = try stream.read(upTo: 64 << 10, until: deadline)
      buffer = buffer.isEmpty ? bytes[...] : buffer + bytes
      hasBegun = hasBegun || !bytes.isEmpty
      return bytes
    } catch .closed {
      throw .closed(midMessage: hasBegun)
    }
  }
}
