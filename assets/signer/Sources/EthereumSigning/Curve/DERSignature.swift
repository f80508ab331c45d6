/// The two integers of an ECDSA signature as DER writes them: Ecdsa-Sig-Value of RFC 3279.
struct DERSignature: Hashable, Sendable {
  let r: UInt256
  let s: UInt256

  /// Reads `SEQUENCE { INTEGER r, INTEGER s }` and accepts only the one encoding that DER allows.
  init(_ bytes: [UInt8]) throws(DERError) {
    var document = DERReader(bytes[...])
    var sequence = DERReader(try document.content(of: .sequence))
    try document.finish()
    r = try sequence.unsignedInteger()
    s = try sequence.unsignedInteger()
    try sequence.finish()
  }
}

/// Why bytes are no ECDSA signature in DER.
public enum DERError: Error, Hashable, Sendable {
  /// The bytes end within a value.
  case truncated
  /// Another kind of value stands where a SEQUENCE or an INTEGER belongs.
  case unexpectedTag(UInt8)
  /// A length in the long form, which no signature of secp256k1 needs, or without a fixed length.
  case unexpectedLength(UInt8)
  /// An INTEGER without bytes, or with a leading zero too many.
  case notMinimal
  /// An INTEGER below zero.
  case negative
  /// An INTEGER of more than 32 bytes.
  case tooLarge
  /// Something follows the last value.
  case trailingBytes
}

/// A reader of the few forms of DER (X.690) that signatures use.
private struct DERReader {
  enum Tag: UInt8 {
    case integer = 0x02
    case sequence = 0x30
  }

  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  mutating func content(of tag: Tag) throws(DERError) -> ArraySlice<UInt8> {
    let found = try next()
    guard found == tag.rawValue else { throw .unexpectedTag(found) }
    let length = try next()
    guard length < 0x80 else { throw .unexpectedLength(length) }
    guard length <= rest.count else { throw .truncated }
    defer { rest = rest.dropFirst(Int(length)) }
    return rest.prefix(Int(length))
  }

  mutating func unsignedInteger() throws(DERError) -> UInt256 {
    let content = try content(of: .integer)
    guard let first = content.first else { throw .notMinimal }
    guard first < 0x80 else { throw .negative }
    let magnitude = first == 0 ? content.dropFirst() : content
    guard first != 0 || content.count == 1 || magnitude[magnitude.startIndex] >= 0x80 else {
      throw .notMinimal
    }
    guard let integer = UInt256(bytes: magnitude) else { throw .tooLarge }
    return integer
  }

  func finish() throws(DERError) {
    guard rest.isEmpty else { throw .trailingBytes }
  }

  private mutating func next() throws(DERError) -> UInt8 {
    guard let byte = rest.popFirst() else { throw .truncated }
    return byte
  }
}
