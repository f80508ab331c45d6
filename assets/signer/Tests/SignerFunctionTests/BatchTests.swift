import EthereumSigning
import JSON
import Testing
import Vectors

@testable import SignerFunction

@Suite("Batches")
struct BatchTests {
  @Test("Every item has its own answer, in order, and a bad one stops no other")
  func answers() throws {
    var fixture = try Fixture()
    let answers = try fixture.batch([
      RefusalTests.transfer, .object([("operation", .string("status"))]),
      RefusalTests.transfer.with(["nonce": .string("x")]),
      RefusalTests.transfer.with(["chainid": .number("1")]),
      RefusalTests.transfer.with(["nonce": .number("1")]), .number("1"),
      .object([("operation", .string("batch")), ("items", .array([]))]),
    ])
    #expect(answers.count == 7)
    #expect(try nonce(of: answers[0]) == 0)
    #expect(try answers[1].text("eth_checksum_address") == Fixture.address)
    #expect(try answers[2].text("error").hasPrefix("nonce must be an integer"))
    #expect(try answers[3].text("error").hasPrefix("the policy's rule chains"))
    #expect(try nonce(of: answers[4]) == 1)
    #expect(try answers[5].text("error") == "the request must be a JSON object")
    #expect(try answers[6].text("error") == "a batch has no batches in it")
  }

  private func nonce(of answer: Vector) throws -> UInt256? {
    let transaction = try ReadTransaction(answer.bytes("signed_tx"))
    #expect(transaction.sender.checksummed == Fixture.address)
    return transaction.fields.first?.integer
  }

  @Test("A batch costs the key one signature for each item that is signed, and nothing more")
  func cost() throws {
    let key = CountingKey(try VectorKey([UInt8](hexadecimal: Fixture.scalar)))
    var function = SignerFunction(try Configuration(environment: ["KMS_KEY_ID": "key"]), key: key)
    let items = (0..<20).map {
      RefusalTests.transfer.with(["nonce": .string($0 < 15 ? "\($0)" : "x")])
    }
    _ = try function.answer(Array(BatchTests.event(items).utf8))
    #expect(key.publicKeys == 1)
    #expect(key.signatures == 15)
  }

  @Test("A batch without anything to sign asks no key")
  func nothingToSign() throws {
    var function = SignerFunction(
      try Configuration(environment: ["KMS_KEY_ID": "key"]), key: BrokenKey())
    for items in [[], [JSON.null]] {
      let event = Array(BatchTests.event(items).utf8)
      #expect(throws: Never.self) { try function.answer(event) }
    }
  }

  @Test("A key that fails gives no answers at all")
  func failure() throws {
    var function = SignerFunction(
      try Configuration(environment: ["KMS_KEY_ID": "key"]), key: BrokenKey())
    #expect(throws: SignerFailure.signing(.key(BrokenKey.Failure()))) {
      try function.answer(Array(BatchTests.event([RefusalTests.transfer]).utf8))
    }
  }

  @Test(
    "A batch whose items cannot be told is refused as a whole",
    arguments: [
      ("", ["missing_field items"]), (#","items":{}"#, ["invalid_request items"]),
      (#","items":[],"chainid":1"#, ["unknown_field chainid"]),
      (
        #","items":[\#(Array(repeating: "0", count: 1001).joined(separator: ","))]"#,
        ["out_of_range items"]
      ),
    ])
  func refused(members: String, mistakes: [String]) throws {
    var fixture = try Fixture()
    #expect(try fixture.mistakes(#"{"operation":"batch"\#(members)}"#) == mistakes)
  }

  fileprivate static func event(_ items: [JSON]) -> String {
    JSON.object([("operation", .string("batch")), ("items", .array(items))]).description
  }
}

extension Fixture {
  fileprivate mutating func batch(_ items: [JSON]) throws -> [Vector] {
    try Vector(json: answer(BatchTests.event(items))).parts("items")
  }
}
