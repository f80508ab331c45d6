import EthereumSigning
import JSON
import Testing
import Vectors

@testable import SignerFunction

@Suite("Compatibility with the sample of 2021")
struct CompatibilityTests {
  @Test(
    "The sample's events have the sample's answers",
    arguments: try VectorFile.sampleCompat.cases())
  func reproduced(vector: Vector) throws {
    let configuration = try Configuration(environment: [
      "KMS_KEY_ID": "key", "COMPATIBILITY": "sample2021", "SIGNING_POLICY": #"{"chains":"any"}"#,
    ])
    let expected = try vector.part("expect")
    var function = SignerFunction(
      configuration, key: try PublishedKey(vector.bytes("privateKey"), signing: expected))
    let answer = try JSON.parse(function.answer(Array(vector.text("event").utf8)))
    guard case .object(let members) = expected.json, !members.isEmpty else {
      throw VectorError("no answer is expected")
    }
    for member in members { #expect(answer[member.key] == member.value) }
  }

  @Test("What can be replayed on every chain is denied unless every chain is allowed")
  func replayable() throws {
    for policy in ["{}", #"{"chains":[1,11155111]}"#] {
      var fixture = try Fixture(policy: policy, compatibility: "sample2021")
      #expect(
        try fixture.mistakes(RefusalTests.transfer.description) == ["policy_denied chainid"])
    }
  }

  @Test(
    "A chain and data that are named are signed as they are",
    arguments: ["{}", #"{"chains":"any"}"#])
  func named(policy: String) throws {
    var fixture = try Fixture(policy: policy, compatibility: "sample2021")
    let transaction = try fixture.transaction(
      RefusalTests.transfer.with(["chainid": .number("11155111"), "data": .string("0x")])
        .description)
    #expect(transaction.chainID == 11_155_111)
    #expect(transaction.fields[5] == .bytes([]))
  }

  @Test("The sample's data byte makes no contract")
  func creation() throws {
    var fixture = try Fixture(policy: Fixture.anything, compatibility: "sample2021")
    let request = RefusalTests.transfer.with(["dst_address": .null])
    #expect(try fixture.mistakes(request.description) == ["missing_field dst_address"])
  }

  @Test("Without it nothing is signed for every chain, whatever the policy allows")
  func off() throws {
    var fixture = try Fixture(policy: Fixture.anything)
    let transaction = try fixture.transaction(RefusalTests.transfer.description)
    #expect(transaction.chainID == 11_155_111)
    #expect(
      try fixture.mistakes(RefusalTests.transfer.with(["chainid": .number("0")]).description)
        == ["out_of_range chainid"])
  }
}

/// A key that gives out the published signature, which then must be one of what it is asked to sign.
private struct PublishedKey: SigningKey {
  private let key: VectorKey
  private let answer: Vector

  init(_ scalar: [UInt8], signing answer: Vector) throws {
    key = try VectorKey(scalar)
    self.answer = answer
  }

  func subjectPublicKeyInfo() throws(VectorError) -> [UInt8] {
    try key.subjectPublicKeyInfo()
  }

  func signature(of digest: Bytes32) throws(VectorError) -> [UInt8] {
    do {
      let name = answer.has("signed_tx") ? "signed_tx" : "signed_tx_payload"
      let bytes = try answer.bytes(name)
      let items = try RLPDecoder.decode(bytes.dropFirst(name == "signed_tx" ? 0 : 1)).elements
      let integers = items.suffix(2).flatMap { der($0.integer ?? 0) }
      return [0x30, UInt8(integers.count)] + integers
    } catch {
      throw VectorError("\(error)")
    }
  }

  private func der(_ integer: UInt256) -> [UInt8] {
    let digits = Array(integer.bytes.drop { $0 == 0 })
    let bytes = (digits.first ?? 0) >= 0x80 ? [0] + digits : digits
    return [0x02, UInt8(bytes.count)] + bytes
  }
}
