/// Why a text is no JSON document, and where.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong with the text.
  public enum Reason: Hashable, Sendable {
    /// The text ends inside a value.
    case unexpectedEnd
    /// A byte that cannot stand here.
    case unexpectedByte(UInt8)
    /// Something follows the value.
    case trailingText
    /// The key stands twice in one object.
    case duplicateKey(String)
    /// A number that RFC 8259 does not know, `01` or `1.`.
    case invalidNumber
    /// An escape that RFC 8259 does not know, or a lone surrogate.
    case invalidEscape
    /// A control character that must be escaped inside a string.
    case controlCharacter
    /// The string is no UTF-8.
    case invalidUTF8
    /// Arrays and objects nest deeper than the reader allows.
    case tooDeep
  }

  /// What is wrong.
  public let reason: Reason
  /// The line, from 1.
  public let line: Int
  /// The byte in its line, from 1.
  public let column: Int

  /// One sentence with the place first: `line 3, column 7: …`.
  public var description: String { "line \(line), column \(column): \(reason)" }
}

extension JSONError.Reason: CustomStringConvertible {
  /// The reason in people's words.
  public var description: String {
    switch self {
    case .unexpectedEnd: "the text ends in the middle of a value"
    case .unexpectedByte(let byte) where (0x21...0x7e).contains(byte):
      "'\(Unicode.Scalar(byte))' cannot stand here"
    case .unexpectedByte(let byte): "the byte 0x\(String(byte, radix: 16)) cannot stand here"
    case .trailingText: "something follows the value"
    case .duplicateKey(let key): "the key \(JSON.string(String(key.prefix(64)))) stands twice"
    case .invalidNumber: "this is no JSON number"
    case .invalidEscape: "this is no JSON escape"
    case .controlCharacter: "a control character in a string must be escaped"
    case .invalidUTF8: "the string is not UTF-8"
    case .tooDeep: "the values nest too deep"
    }
  }
}
