/// A strict recursive-descent reader of RFC 8259 over bytes, into any `JSONConstructible`.
struct JSONParser<Value: JSONConstructible> {
  var bytes: [UInt8]
  var position = 0
  var depth: Int

  init(_ bytes: [UInt8], depth: Int) {
    self.bytes = bytes
    self.depth = depth
  }

  mutating func document() throws(JSONError) -> Value {
    skipSpace()
    let value = try value()
    skipSpace()
    guard position == bytes.count else { throw error(.trailingText) }
    return value
  }

  mutating func value() throws(JSONError) -> Value {
    switch try peek() {
    case UInt8(ascii: "{"): try nested { (parser) throws(JSONError) in try parser.object() }
    case UInt8(ascii: "["): try nested { (parser) throws(JSONError) in try parser.array() }
    case UInt8(ascii: "\""): .string(try string())
    case UInt8(ascii: "t"): try literal("true", .bool(true))
    case UInt8(ascii: "f"): try literal("false", .bool(false))
    case UInt8(ascii: "n"): try literal("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .number(try number())
    case let byte: throw error(.unexpectedByte(byte))
    }
  }

  private mutating func nested(
    _ body: (inout Self) throws(JSONError) -> Value
  ) throws(JSONError) -> Value {
    guard depth > 0 else { throw error(.tooDeep) }
    depth -= 1
    position += 1
    let value = try body(&self)
    depth += 1
    return value
  }

  private mutating func object() throws(JSONError) -> Value {
    var members: [(key: String, value: Value)] = []
    var keys: Set<String> = []
    skipSpace()
    if try accept(UInt8(ascii: "}")) { return .object(members) }
    while true {
      skipSpace()
      let start = position
      guard try peek() == UInt8(ascii: "\"") else { throw error(.unexpectedByte(bytes[position])) }
      let key = try string()
      guard keys.insert(key).inserted else { throw error(.duplicateKey(key), at: start) }
      skipSpace()
      try expect(UInt8(ascii: ":"))
      skipSpace()
      members.append((key, try value()))
      skipSpace()
      if try accept(UInt8(ascii: "}")) { return .object(members) }
      try expect(UInt8(ascii: ","))
    }
  }

  private mutating func array() throws(JSONError) -> Value {
    var elements: [Value] = []
    skipSpace()
    if try accept(UInt8(ascii: "]")) { return .array(elements) }
    while true {
      skipSpace()
      elements.append(try value())
      skipSpace()
      if try accept(UInt8(ascii: "]")) { return .array(elements) }
      try expect(UInt8(ascii: ","))
    }
  }

  private mutating func literal(_ text: StaticString, _ value: Value) throws(JSONError) -> Value {
    for index in 0..<text.utf8CodeUnitCount {
      try expect(text.utf8Start[index])
    }
    return value
  }
}

extension JSONParser {
  mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0a, 0x0d, 0x09: position += 1
      default: return
      }
    }
  }

  func peek() throws(JSONError) -> UInt8 {
    guard position < bytes.count else { throw error(.unexpectedEnd) }
    return bytes[position]
  }

  mutating func accept(_ byte: UInt8) throws(JSONError) -> Bool {
    guard try peek() == byte else { return false }
    position += 1
    return true
  }

  mutating func expect(_ byte: UInt8) throws(JSONError) {
    guard try accept(byte) else { throw error(.unexpectedByte(bytes[position])) }
  }

  func error(_ reason: JSONError.Reason, at place: Int? = nil) -> JSONError {
    let before = bytes[..<(place ?? position)]
    let lineStart = before.lastIndex(of: 0x0a).map { $0 + 1 } ?? 0
    return JSONError(
      reason: reason, line: before.count { $0 == 0x0a } + 1, column: before.count - lineStart + 1)
  }
}
