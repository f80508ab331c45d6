extension [UInt8] {
  /// Appends a JSON string: quoted, with the escapes that RFC 8259 demands and no others.
  public mutating func appendJSONString(_ string: String) {
    append(UInt8(ascii: "\""))
    var string = string
    string.withUTF8 { bytes in
      var start = 0
      for (index, byte) in bytes.enumerated()
      where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        append(contentsOf: bytes[start..<index])
        appendEscape(byte)
        start = index + 1
      }
      append(contentsOf: bytes[start...])
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func appendEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append(contentsOf: #"\""#.utf8)
    case UInt8(ascii: "\\"): append(contentsOf: #"\\"#.utf8)
    case 0x08: append(contentsOf: #"\b"#.utf8)
    case 0x0c: append(contentsOf: #"\f"#.utf8)
    case 0x0a: append(contentsOf: #"\n"#.utf8)
    case 0x0d: append(contentsOf: #"\r"#.utf8)
    case 0x09: append(contentsOf: #"\t"#.utf8)
    default:
      append(contentsOf: (byte < 0x10 ? #"\u000"# : #"\u00"#).utf8)
      append(contentsOf: String(byte, radix: 16).utf8)
    }
  }
}

extension JSON: CustomStringConvertible {
  /// The document on one line, without spaces.
  public var description: String { String(decoding: bytes, as: UTF8.self) }

  /// The document on one line, without spaces, as UTF-8.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let literal): bytes += literal.utf8
    case .string(let string): bytes.appendJSONString(string)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        element.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes.appendJSONString(member.key)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }
}
