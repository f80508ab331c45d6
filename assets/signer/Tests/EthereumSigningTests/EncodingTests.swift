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
