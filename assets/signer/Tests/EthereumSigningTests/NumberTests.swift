import EthereumSigning
import JSON
import Testing
import Vectors

@Suite("Integers and amounts")
struct NumberTests {
  static let maximum =
    "115792089237316195423570985008687907853269984665640564039457584007913129639935"

  @Test(
    "An integer is written as it was read",
    arguments: [
      "0", "1", "9999999999999999999", "10000000000000000000", "18446744073709551616",
      "100000000000000000000000000000000000001", "340282366920938463463374607431768211456", maximum,
    ])
  func decimal(text: String) throws {
    #expect(try UInt256(text).description == text)
  }

  @Test("Hexadecimal and decimal digits give the same integer")
  func hexadecimal() throws {
    #expect(try UInt256("0xFFfe") == 65534)
    #expect(try UInt256("0x" + String(repeating: "f", count: 64)) == UInt256(Self.maximum))
    #expect(try UInt256("0x" + String(repeating: "0", count: 99) + "1") == 1)
  }

  @Test(
    "What is no integer is refused with its reason",
    arguments: [
      ("", IntegerError.notAnInteger), ("0x", .notAnInteger), ("-1", .notAnInteger),
      ("+1", .notAnInteger), ("1.0", .notAnInteger), ("1e3", .notAnInteger), (" 1", .notAnInteger),
      ("1\n", .notAnInteger), ("ff", .notAnInteger), ("0xg", .notAnInteger), ("٣", .notAnInteger),
      ("1" + maximum, .tooLarge), ("0x1" + String(repeating: "0", count: 64), .tooLarge),
      ("115792089237316195423570985008687907853269984665640564039457584007913129639936", .tooLarge),
    ])
  func refusedInteger(text: String, reason: IntegerError) {
    #expect(throws: reason) { try UInt256(text) }
  }

  @Test("An integer and its 32 bytes are one")
  func bytes() throws {
    let bytes = (0..<32).map { UInt8($0 * 8 + 1) }
    #expect(UInt256(bytes: bytes)?.bytes == bytes)
    #expect(UInt256(bytes: [1, 0]) == 256)
    #expect(UInt256(bytes: [UInt8](repeating: 0, count: 33)) == nil)
  }

  @Test("Integers are ordered by their upper half first")
  func order() throws {
    #expect(UInt256(high: 1, low: 0) > UInt256(high: 0, low: .max))
    #expect(UInt256(high: 1, low: 1) > UInt256(high: 1, low: 0))
  }

  @Test("An amount is exact to the wei", arguments: try amounts(expecting: 157) { $0 != nil })
  func amount(vector: Vector) throws {
    #expect(try vector.amount() == vector.integer("wei"))
  }

  @Test("What is no amount is refused", arguments: try amounts(expecting: 16) { $0 == nil })
  func refusedAmount(vector: Vector) throws {
    #expect(throws: AmountError.self) { try vector.amount() }
  }

  @Test(
    "An amount is refused with its reason, however absurd",
    arguments: [
      ("1e999999999", AmountError.tooLarge), ("1e99999999999999999999999999", .tooLarge),
      ("1e60", .tooLarge), ("1e-999999999", .fractionOfWei),
      ("1.0000000000000000005", .fractionOfWei),
      ("-0.0", .negative), ("-1", .negative), ("", .notANumber), (".", .notANumber),
      ("e1", .notANumber), ("1e", .notANumber), ("1e+", .notANumber), ("1e1e1", .notANumber),
      ("1.2.3", .notANumber), ("+1", .notANumber), ("0x10", .notANumber), ("1 ether", .notANumber),
    ])
  func reason(text: String, reason: AmountError) {
    #expect(throws: reason) { try UInt256(text, in: .ether) }
  }

  @Test("Zero stays zero with any exponent, and a point may stand first")
  func leniency() throws {
    #expect(try UInt256("0e99999999999", in: .ether) == 0)
    #expect(try UInt256("0.000e-99999999999", in: .ether) == 0)
    #expect(try UInt256(".5", in: .ether) == 500_000_000_000_000_000)
    #expect(try UInt256("007.50", in: .gwei) == 7_500_000_000)
  }

  /// The vectors whose token is a number or a string, by the text of their wei; those that say
  /// `policy` are in the tests above.
  private static func amounts(
    expecting count: Int, where isIncluded: (String?) -> Bool
  ) throws -> [Vector] {
    try VectorFile.amounts.cases(expecting: count) { vector in
      guard try vector.tokenText() != nil else { return false }
      let wei = vector.has("wei") ? try vector.text("wei") : nil
      return wei != "policy" && isIncluded(wei)
    }
  }
}

extension Vector {
  fileprivate func tokenText() throws -> String? {
    switch try JSON.parse(text("token")) {
    case .number(let text), .string(let text): text
    default: nil
    }
  }

  fileprivate func amount() throws -> UInt256 {
    try UInt256(tokenText() ?? "", in: text("unit") == "gwei" ? .gwei : .ether)
  }
}
