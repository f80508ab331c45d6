import Platform

extension MessageReader {
  struct ResponseHead {
    var status: Int
    /// Whether connections stay open by default: HTTP/1.1, not 1.0.
    var isPersistent: Bool
    var fields: HTTPHeaders
  }

  mutating func responseHead(until deadline: Deadline) throws(HTTPError) -> ResponseHead {
    let line = try startLine(until: deadline)
    let version = line.prefix(9)
    guard version.elementsEqual("HTTP/1.1 ".utf8) || version.elementsEqual("HTTP/1.0 ".utf8)
    else { throw .malformed(.version) }
    let rest = line.dropFirst(9)
    guard let status = rest.prefix(3).integer(radix: 10), (100...599).contains(status),
      rest.count == 3 || rest.dropFirst(3).first == UInt8(ascii: " ")
    else { throw .malformed(.startLine) }
    return ResponseHead(
      status: status, isPersistent: version.elementsEqual("HTTP/1.1 ".utf8),
      fields: try fields(until: deadline))
  }

  mutating func startLine(until deadline: Deadline) throws(HTTPError) -> [UInt8] {
    try line(limit: Self.headLimit, until: deadline)
  }

  /// The fields up to the empty line.
  mutating func fields(until deadline: Deadline) throws(HTTPError) -> HTTPHeaders {
    var fields: HTTPHeaders = [:]
    var left = Self.headLimit
    while true {
      let line = try line(limit: left, until: deadline)
      if line.isEmpty { return fields }
      left -= line.count + 2
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0,
        line[..<colon].allSatisfy(\.isToken)
      else { throw .malformed(.field) }
      let value = line[(colon + 1)...].trimmed
      guard value.allSatisfy(\.isFieldContent) else { throw .malformed(.field) }
      fields.append(
        String(decoding: line[..<colon], as: UTF8.self), String(decoding: value, as: UTF8.self))
    }
  }
}
