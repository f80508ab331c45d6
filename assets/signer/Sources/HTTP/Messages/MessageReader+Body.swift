import Platform

/// How a message says where its body ends (RFC 9112, section 6).
enum Framing: Hashable {
  case length(Int)
  case chunked
  case untilEnd
}

extension HTTPHeaders {
  /// What the fields say of the body; nil when they say nothing.
  ///
  /// Both a length and an encoding, two lengths, and an encoding other than `chunked` are refused:
  /// they are how one message is made to look like two.
  var framing: Framing? {
    get throws(HTTPError) {
      let lengths = values(of: "Content-Length")
      let encodings = values(of: "Transfer-Encoding")
      switch (lengths.count, encodings.count) {
      case (0, 0): return nil
      case (0, 1) where encodings[0].lowercased() == "chunked": return .chunked
      case (1, 0):
        guard let length = lengths[0].utf8.integer(radix: 10) else { throw .malformed(.length) }
        return .length(length)
      default: throw .malformed(.length)
      }
    }
  }

  /// Whether the peer will close the connection after this message.
  var asksToClose: Bool {
    values(of: "Connection").contains { value in
      value.lowercased().split(separator: ",").contains {
        $0.utf8.trimmed.elementsEqual("close".utf8)
      }
    }
  }
}

extension MessageReader {
  mutating func body(_ framing: Framing, until deadline: Deadline) throws(HTTPError) -> [UInt8] {
    var body: [UInt8] = []
    switch framing {
    case .length(let length): try append(length, to: &body, until: deadline)
    case .chunked: try appendChunks(to: &body, until: deadline)
    case .untilEnd:
      while try !isAtEnd(until: deadline) {
        body += try bytes(upTo: .max, until: deadline)
        guard body.count <= bodyLimit else { throw .tooLong(limit: bodyLimit) }
      }
    }
    return body
  }

  private mutating func append(
    _ count: Int, to body: inout [UInt8], until deadline: Deadline
  ) throws(HTTPError) {
    guard count <= bodyLimit - body.count else { throw .tooLong(limit: bodyLimit) }
    let end = body.count + count
    body.reserveCapacity(end)
    while body.count < end {
      body += try bytes(upTo: end - body.count, until: deadline)
    }
  }

  private mutating func appendChunks(
    to body: inout [UInt8], until deadline: Deadline
  ) throws(HTTPError) {
    while true {
      let size = try chunkSize(until: deadline)
      guard size > 0 else { break }
      try append(size, to: &body, until: deadline)
      guard try line(limit: 1, until: deadline).isEmpty else { throw .malformed(.chunk) }
    }
    _ = try fields(until: deadline)  // trailers, which nobody here asks for
  }

  /// The size in a chunk's first line; what may follow behind a semicolon has no meaning.
  private mutating func chunkSize(until deadline: Deadline) throws(HTTPError) -> Int {
    let line = try line(limit: 1024, until: deadline)
    let digits = line.prefix { $0 != UInt8(ascii: ";") }.trimmed
    guard let size = digits.integer(radix: 16) else { throw .malformed(.chunk) }
    return size
  }
}
