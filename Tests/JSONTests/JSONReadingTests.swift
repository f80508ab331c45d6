import JSON
import Testing

@Suite struct JSONReadingTests {
  @Test(
    "A number keeps every digit of its text",
    arguments: [
      "0", "-0", "0.010", "1e999999999", "-12.50E+3",
      "115792089237316195423570985008687907853269984665640564039457.584007913129639935",
    ])
  func number(_ literal: String) throws {
    #expect(try JSON.parse(literal) == .number(literal))
  }

  @Test("Members keep the order of the document")
  func order() throws {
    let document = try JSON.parse(#"{"b": 1, "a": {"d": [], "c": {}}, "": null}"#)
    #expect(
      document
        == .object([
          ("b", .number("1")),
          ("a", .object([("d", .array([])), ("c", .object([JSON.Member]()))])),
          ("", .null),
        ]))
  }

  @Test("Escapes are read, surrogate pairs among them")
  func escapes() throws {
    #expect(
      try JSON.parse(#""\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00é""#)
        == .string("\"\\/\u{8}\u{c}\n\r\té😀é"))
  }

  @Test(
    "What RFC 8259 does not know is refused with its line and column",
    arguments: [
      ("", JSONError.Reason.unexpectedEnd, 1, 1),
      ("[1,\n 2", .unexpectedEnd, 2, 3),
      ("[1,]", .unexpectedByte(UInt8(ascii: "]")), 1, 4),
      ("{\"a\":1,}", .unexpectedByte(UInt8(ascii: "}")), 1, 8),
      ("{a:1}", .unexpectedByte(UInt8(ascii: "a")), 1, 2),
      ("1 2", .trailingText, 1, 3),
      ("\u{feff}1", .unexpectedByte(0xef), 1, 1),
    ])
  func refused(_ text: String, _ reason: JSONError.Reason, _ line: Int, _ column: Int) {
    let error = #expect(throws: JSONError.self) { try JSON.parse(text) }
    #expect(error?.reason == reason)
    #expect(error?.line == line)
    #expect(error?.column == column)
  }

  @Test(
    "A number must follow the grammar",
    arguments: [
      "01", "-", "1.", ".5", "+1", "1e", "1e+", "0x10", "--1", "NaN", "Infinity", "1_000",
    ])
  func invalidNumber(_ literal: String) {
    #expect(throws: JSONError.self) { try JSON.parse(literal) }
  }

  @Test(
    "A string must follow the grammar",
    arguments: [
      #""\x41""#, #""\u12G4""#, #""\uD83D""#, #""\uDE00\uD83D""#, "\"a\nb\"", #""open"#, "'a'",
    ])
  func invalidString(_ literal: String) {
    #expect(throws: JSONError.self) { try JSON.parse(literal) }
  }

  @Test("A key that stands twice is refused, escaped or not")
  func duplicateKey() {
    let error = #expect(throws: JSONError.self) { try JSON.parse(#"{"to": 1, "t\u006f": 2}"#) }
    #expect(error?.reason == .duplicateKey("to"))
  }

  @Test(
    "Bytes that are no UTF-8 are refused",
    arguments: [
      [0x22, 0xff, 0x22], [0x22, 0xc0, 0xaf, 0x22], [0x22, 0xed, 0xa0, 0x80, 0x22],
    ] as [[UInt8]])
  func invalidUTF8(_ bytes: [UInt8]) {
    let error = #expect(throws: JSONError.self) { try JSON.parse(bytes) }
    #expect(error?.reason == .invalidUTF8)
  }

  @Test("Values nest as deep as the reader allows and no deeper")
  func depth() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try JSON.parse(nested(256))
    let error = #expect(throws: JSONError.self) { try JSON.parse(nested(257)) }
    #expect(error?.reason == .tooDeep)
    #expect(throws: JSONError.self) { try JSON.parse(nested(1_000_000)) }
  }
}
