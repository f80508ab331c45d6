import EthereumSigning
import JSON
import Testing
import Vectors

@Suite("Keccak-256, RLP and hexadecimal")
struct EncodingTests {
  @Test("A message has the published digest", arguments: try VectorFile.keccak.cases())
  func digest(vector: Vector) throws {
    let message =
      vector.has("data")
      ? try vector.bytes("data") : (0..<65537).map { UInt8(truncatingIfNeeded: 7 * $0 + 65537) }
    #expect(try keccak256(message) == vector.bytes32("keccak256"))
  }

  @Test("A value has the published RLP", arguments: try VectorFile.rlp.cases())
  func rlp(vector: Vector) throws {
    #expect(try RLP(vector.json["value"]).encoded == vector.bytes("rlp"))
  }

  @Test("Published RLP is read as its value", arguments: try VectorFile.rlp.cases())
  func decoded(vector: Vector) throws {
    #expect(try RLP(decoding: vector.bytes("rlp")) == RLP(vector.json["value"]))
  }

  @Test("What is no RLP is refused", arguments: try VectorFile.rlpToReject.cases())
  func rejected(vector: Vector) throws {
    let text = try vector.text("rlp")
    let bytes = try [UInt8](hexadecimal: text.hasPrefix("0x") ? text : "0x" + text)
    #expect(throws: RLPError.self) { try RLP(decoding: bytes) }
  }

  @Test(
    "What is no RLP is refused with its reason",
    arguments: [
      ([], RLPError.truncated), ([0x81], .truncated), ([0xc1], .truncated), ([0xb8], .truncated),
      ([0xbf] + [UInt8](repeating: 0xff, count: 8), .truncated), ([0x80, 0x00], .trailingBytes),
      ([0x81, 0x7f], .notMinimal), ([0xb8, 0x37] + [UInt8](repeating: 1, count: 55), .notMinimal),
      ([0xb9, 0x00, 0x38] + [UInt8](repeating: 1, count: 56), .notMinimal),
    ])
  func rejected(bytes: [UInt8], reason: RLPError) {
    #expect(throws: reason) { try RLP(decoding: bytes) }
  }

  @Test("Lists may nest as deep as anything of Ethereum's, and no deeper")
  func depth() throws {
    func nested(_ depth: Int) -> RLP { (1..<depth).reduce(.list([])) { list, _ in .list([list]) } }
    #expect(try RLP(decoding: nested(32).encoded) == nested(32))
    #expect(throws: RLPError.tooDeep) { try RLP(decoding: nested(33).encoded) }
  }

  @Test("Zero is no bytes, and other integers have no leading zeros")
  func integers() {
    #expect(RLP.integer(0 as UInt64).encoded == [0x80])
    #expect(RLP.integer(0x7f as UInt64).encoded == [0x7f])
    #expect(RLP.integer(0x80 as UInt64).encoded == [0x81, 0x80])
    #expect(RLP.integer(UInt256.max).encoded == [0xa0] + [UInt8](repeating: 0xff, count: 32))
  }

  @Test("Hexadecimal of either case is read, and written in lower case")
  func hexadecimal() throws {
    #expect(try [UInt8](hexadecimal: "0xaBcD09") == [0xab, 0xcd, 0x09])
    #expect(try [UInt8](hexadecimal: "0x") == [])
    #expect([0xab, 0xcd, 0x09].hexadecimal == "0xabcd09")
  }

  @Test(
    "What is no hexadecimal is refused with its reason",
    arguments: [
      ("", HexadecimalError.missingPrefix), ("00", .missingPrefix), ("0X00", .missingPrefix),
      ("0x0", .oddDigits), ("0xzz", .notADigit), ("0x 0", .notADigit), ("0x-1", .notADigit),
      ("0x٠٠", .notADigit), ("0x00\n", .notADigit),
    ])
  func refusedHexadecimal(text: String, reason: HexadecimalError) {
    #expect(throws: reason) { try [UInt8](hexadecimal: text) }
  }
}

extension RLP {
  fileprivate init(_ json: JSON?) throws {
    switch json {
    case .string(let text): self = .bytes(try [UInt8](hexadecimal: text))
    case .array(let elements): self = .list(try elements.map(RLP.init))
    default: throw HexadecimalError.notADigit
    }
  }
}
