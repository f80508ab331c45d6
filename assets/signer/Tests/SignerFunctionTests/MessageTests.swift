import EthereumSigning
import JSON
import Testing
import Vectors

@testable import SignerFunction

@Suite("Messages, typed data, authorizations and digests")
struct MessageTests {
  static let digest = "0x" + String(repeating: "5a", count: 32)

  @Test("Bytes are signed as EIP-191 has it", arguments: try VectorFile.messages.cases())
  func messageBytes(vector: Vector) throws {
    let request = JSON.object([
      ("operation", .string("sign_message")), ("message_hex", .string(try vector.text("message"))),
    ])
    try check(request, against: vector)
  }

  @Test(
    "A text is signed as its UTF-8",
    arguments: try VectorFile.messages.cases(expecting: 8) { $0.has("text") })
  func messageText(vector: Vector) throws {
    let request = JSON.object([
      ("operation", .string("sign_message")), ("message", .string(try vector.text("text"))),
    ])
    try check(request, against: vector)
  }

  private func check(_ request: JSON, against vector: Vector) throws {
    var fixture = try Fixture(key: vector.text("privateKey"))
    let answer = try fixture.permitted(request.description)
    #expect(try answer.bytes32("digest") == vector.bytes32("digest"))
    #expect(try sender(answer) == vector.text("address"))
    #expect(
      try sender(of: vector.bytes("signature"), vector.bytes32("digest")) == vector.text("address"))
  }

  @Test("A text that looks like bytes is a text")
  func textOfDigits() throws {
    var fixture = try Fixture()
    let text = try fixture.permitted(#"{"operation":"sign_message","message":"0xdeadbeef"}"#)
    let bytes = try fixture.permitted(#"{"operation":"sign_message","message_hex":"0xdeadbeef"}"#)
    #expect(try text.bytes32("digest") == PersonalMessage(Array("0xdeadbeef".utf8)).signingHash)
    #expect(
      try bytes.bytes32("digest") == PersonalMessage([0xde, 0xad, 0xbe, 0xef]).signingHash)
  }

  @Test(
    "Typed data is signed as an object, and as the string that wallets get",
    arguments: try VectorFile.typedData.cases())
  func typedData(vector: Vector) throws {
    var fixture = try Fixture(key: vector.text("privateKey"))
    let document = try vector.part("typedData").json
    let address = try sender(of: vector.bytes("signature"), vector.bytes32("digest"))
    for data in [document, .string(document.description)] {
      let request = JSON.object([("operation", .string("sign_typed_data")), ("typed_data", data)])
      let answer = try fixture.permitted(request.description)
      #expect(try answer.bytes32("digest") == vector.bytes32("digest"))
      #expect(try sender(answer) == address)
    }
  }

  @Test("A digest is signed as it is")
  func signDigest() throws {
    var fixture = try Fixture()
    let answer = try fixture.permitted(#"{"operation":"sign_digest","digest":"\#(Self.digest)"}"#)
    #expect(try answer.text("digest") == Self.digest)
    #expect(try sender(answer) == Fixture.address)
  }

  @Test(
    "A published authorization is signed by its authority",
    arguments: try VectorFile.authorizations.cases(expecting: 51) { $0.has("privateKey") })
  func authorization(vector: Vector) throws {
    var fixture = try Fixture(key: vector.text("privateKey"))
    let request = JSON.object([
      ("operation", .string("sign_authorization")),
      ("chainid", .string(try vector.text("chainId"))),
      ("address", .string(try vector.text("address"))),
      ("nonce", .string(try vector.text("nonce"))),
    ])
    let authorization = try fixture.permitted(request.description).part("authorization")
    #expect(try authorization.integer("chainId") == vector.integer("chainId"))
    #expect(try authorization.text("address") == vector.text("address"))
    #expect(try authorization.integer("nonce") == vector.integer("nonce"))
    let authority = try recoveredAddress(
      r: authorization.integer("r"), s: authorization.integer("s"),
      yParity: UInt8(authorization.integer("yParity").low), of: vector.bytes32("digest"))
    #expect(try authority.checksummed == vector.text("authority"))
  }

  @Test("An authorization is for the account's own chain, and fits into a transaction's list")
  func authorizationInTransaction() throws {
    var fixture = try Fixture()
    let authorization = try fixture.permitted(
      #"{"operation":"sign_authorization","address":"\#(Fixture.address)","nonce":8}"#
    ).part("authorization")
    #expect(try authorization.text("chainId") == "0xaa36a7")
    let request = RefusalTests.transfer.with([
      "type": .number("4"), "max_fee_per_gas": .number("1"),
      "max_priority_fee_per_gas": .number("1"),
      "authorization_list": .array([authorization.json]),
    ])
    #expect(try fixture.transaction(request.description).type == 4)
  }

  @Test(
    "Only transactions are signed where there is no policy",
    arguments: [
      #"{"operation":"sign_message","message":"hello"}"#,
      #"{"operation":"sign_digest","digest":"\#(digest)"}"#,
      #"{"operation":"sign_typed_data","typed_data":{"types":{},"domain":{"chainId":11155111},"primaryType":"EIP712Domain"}}"#,
      #"{"operation":"sign_authorization","address":"\#(Fixture.address)","nonce":0}"#,
    ])
  func denied(event: String) throws {
    var fixture = try Fixture()
    #expect(try fixture.mistakes(event) == ["policy_denied operation"])
    #expect(
      try fixture.answer(event)["error"]
        == .string("the policy's rule operations allows only transaction"))
  }

  @Test(
    "A mistake is answered with its code and its field",
    arguments: [
      (#""sign_message""#, ["missing_field message"]),
      (#""sign_message","message":1"#, ["invalid_request message"]),
      (#""sign_message","message":"a","message_hex":"0x""#, ["conflicting_fields message"]),
      (#""sign_message","message_hex":"0x0""#, ["invalid_data message_hex"]),
      (#""sign_message","text":"a""#, ["missing_field message", "unknown_field text"]),
      (#""sign_typed_data""#, ["missing_field typed_data"]),
      (#""sign_typed_data","typed_data":"{""#, ["invalid_request typed_data"]),
      (#""sign_typed_data","typed_data":1"#, ["invalid_typed_data typed_data"]),
      (
        #""sign_typed_data","data":{},"typed_data":{"types":{},"domain":{"name":1},"primaryType":"EIP712Domain","message":{"a":1}}"#,
        [
          "invalid_typed_data typed_data.domain.name", "invalid_typed_data typed_data.message.a",
          "unknown_field data",
        ]
      ),
      (#""sign_digest""#, ["missing_field digest"]),
      (#""sign_digest","digest":"0x5a""#, ["invalid_data digest"]),
      (#""sign_digest","digest":"5a""#, ["invalid_data digest"]),
      (#""sign_authorization""#, ["missing_field address", "missing_field nonce"]),
      (
        #""sign_authorization","address":"0x","nonce":18446744073709551615,"chainId":1"#,
        ["invalid_address address", "out_of_range nonce", "unknown_field chainId"]
      ),
    ])
  func mistake(members: String, mistakes: [String]) throws {
    var fixture = try Fixture()
    #expect(try fixture.mistakes(#"{"operation":\#(members)}"#) == mistakes)
  }

  private func sender(_ answer: Vector) throws -> String {
    try sender(of: answer.bytes("signature"), answer.bytes32("digest"))
  }

  /// Whose signature of 65 bytes it is.
  private func sender(of signature: [UInt8], _ digest: Bytes32) throws -> String {
    try recoveredAddress(
      r: UInt256(bytes: signature[..<32]) ?? 0, s: UInt256(bytes: signature[32..<64]) ?? 0,
      yParity: signature[64] - 27, of: digest
    ).checksummed
  }
}
