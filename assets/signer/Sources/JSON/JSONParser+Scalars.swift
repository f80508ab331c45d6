extension JSONParser {
  mutating func number() throws(JSONError) -> String {
    let start = position
    skip("-")
    if skip("0") == 0 {
      guard skipDigits() > 0 else { throw error(.invalidNumber, at: start) }
    } else if position < bytes.count, isDigit(bytes[position]) {
      throw error(.invalidNumber, at: start)
    }
    if skip(".") > 0, skipDigits() == 0 { throw error(.invalidNumber, at: start) }
    if skip("e", "E") > 0 {
      skip("+", "-")
      if skipDigits() == 0 { throw error(.invalidNumber, at: start) }
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  @discardableResult
  private mutating func skip(_ characters: Unicode.Scalar...) -> Int {
    guard position < bytes.count, characters.contains(Unicode.Scalar(bytes[position])) else {
      return 0
    }
    position += 1
    return 1
  }

  private mutating func skipDigits() -> Int {
    let start = position
    while position < bytes.count, isDigit(bytes[position]) { position += 1 }
    return position - start
  }
}

extension JSONParser {
  /// The string whose opening quote is at `position`, unescaped.
  mutating func string() throws(JSONError) -> String {
    let opening = position
    position += 1
    var unescaped: [UInt8] = []
    var start = position
    while true {
      switch try peek() {
      case UInt8(ascii: "\""):
        let rest = bytes[start..<position]
        position += 1
        let string =
          unescaped.isEmpty
          ? String(validating: rest, as: UTF8.self)
          : String(validating: unescaped + rest, as: UTF8.self)
        guard let string else { throw error(.invalidUTF8, at: opening) }
        return string
      case UInt8(ascii: "\\"):
        unescaped += bytes[start..<position]
        unescaped += try escape()
        start = position
      case 0..<0x20:
        throw error(.controlCharacter)
      default:
        position += 1
      }
    }
  }

  /// The UTF-8 of the escape whose backslash is at `position`.
  private mutating func escape() throws(JSONError) -> [UInt8] {
    let start = position
    position += 1
    let kind = try peek()
    position += 1
    switch kind {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [kind]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0c]
    case UInt8(ascii: "n"): return [0x0a]
    case UInt8(ascii: "r"): return [0x0d]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return try unicodeEscape(from: start)
    default: throw error(.invalidEscape, at: start)
    }
  }

  private mutating func unicodeEscape(from start: Int) throws(JSONError) -> [UInt8] {
    var code = try hexadecimal(from: start)
    if (0xd800..<0xdc00).contains(code) {
      guard try accept(UInt8(ascii: "\\")), try accept(UInt8(ascii: "u")) else {
        throw error(.invalidEscape, at: start)
      }
      let low = try hexadecimal(from: start)
      guard (0xdc00..<0xe000).contains(low) else { throw error(.invalidEscape, at: start) }
      code = 0x10000 + (code - 0xd800) << 10 + (low - 0xdc00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw error(.invalidEscape, at: start) }
    return Array(String(Character(scalar)).utf8)
  }

  private mutating func hexadecimal(from start: Int) throws(JSONError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      let byte = try peek()
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error(.invalidEscape, at: start)
      }
      code = code << 4 | UInt32(digit)
      position += 1
    }
    return code
  }
}
