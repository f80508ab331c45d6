import EthereumSigning
import JSON
import Testing
import Vectors

@testable import SignerFunction

@Suite("Verifying signed transactions")
struct VerifyTests {
  @Test(
    "A published transaction is answered with its sender, its hash and all that it says",
    arguments: try VectorFile.transactions.cases() + VectorFile.realchain.cases())
  func published(vector: Vector) throws {
    var fixture = try Fixture()
    let answer = try Vector(json: fixture.answer(event(vector.text("signed"))))
    #expect(try answer.text("sender") == vector.text("from"))
    #expect(try answer.text("hash") == vector.text("hash"))
    let fields = try answer.part("fields")
    #expect(try fields.text("r") == vector.text("r"))
    #expect(try fields.text("s") == vector.text("s"))
    #expect(try fields.text(fields.has("v") ? "v" : "yParity") == vector.text("v"))
  }

  @Test(
    "What is read can be asked for again, and has the same digest",
    arguments: try VectorFile.transactions.cases(expecting: 487, where: \.canBeAskedFor))
  func roundTrip(vector: Vector) throws {
    var fixture = try Fixture()
    let answer = try Vector(json: fixture.answer(event(vector.text("signed"))))
    let request = try answer.part("fields").json.with([
      "operation": .string("sign"), "type": answer.json["type"], "v": nil, "yParity": nil,
      "r": nil, "s": nil,
    ])
    let payload = try Request(
      JSON.parse(request.description),
      defaults: Defaults(chain: .sepolia, legacyChain: .sepolia, data: []))
    guard case .sign(let payload) = payload else { throw VectorError("nothing to sign") }
    #expect(try payload.digest == vector.bytes32("signingHash"))
  }

  @Test("The creation of a contract is answered with the contract's address")
  func creation() throws {
    let vector = try #require(
      VectorFile.transactions.cases().first { $0.json["tx"]?["to"] == .null })
    var fixture = try Fixture()
    let fields = try Vector(json: fixture.answer(event(vector.text("signed")))).part("fields")
    let contract = try Address(
      createdBy: Address(vector.text("from")),
      nonce: UInt64(vector.part("tx").integer("nonce").low))
    #expect(try fields.text("contract_address") == contract.checksummed)
    #expect(fields.json["dst_address"] == .null)
  }

  @Test("The whole answer to a transaction of type 2")
  func wholeAnswer() throws {
    let vector = try #require(
      VectorFile.transactions.cases().first {
        $0.json["name"] == .string("edge-eip1559-al-dup-key")
      })
    var fixture = try Fixture()
    let key = "0x" + String(repeating: "0", count: 64)
    #expect(
      try fixture.answer(event(vector.text("signed"))).description == """
        {"sender":"0x1321D8471a1ecFa76973964C11eC67dC95f26288",\
        "hash":"0xd6a0fb0dbe56974732a92432d472fc43f6b2b8d1287bb63062e6d45565c0c5f5","type":2,\
        "fields":{"chainid":"1","nonce":"0",\
        "dst_address":"0x3535353535353535353535353535353535353535","value_wei":"1","data":"0x",\
        "gas":"21000","max_fee_per_gas":"2","max_priority_fee_per_gas":"1",\
        "access_list":[{"address":"0x5Fe7f977E71dba2eA1a68E21057beeBB9BE2aC30",\
        "storageKeys":["\(key)","\(key)"]}],"yParity":"0",\
        "r":"0xd3201c190348b6e34023a05f699bf3cf4e78b28883389592d86d05569d2952e9",\
        "s":"0x17d276ceab96d51f5b090bbc7dd49475b07ba3c92c79d726cc7c1f0260bf2c39"}}
        """)
  }

  @Test(
    "What nobody signed is refused with its reason",
    arguments: [
      (
        #""signed_tx":"0x""#, "invalid_transaction signed_tx",
        "signed_tx is not RLP: it ends within a value"
      ),
      (
        #""signed_tx":"0x05c0""#, "invalid_transaction signed_tx",
        "signed_tx is of type 5, and there are 0, 1, 2, 3 and 4"
      ),
      (
        #""signed_tx":"0xc0""#, "invalid_transaction signed_tx",
        "signed_tx must be a list of 9 items"
      ),
      (#""signed_tx":"c0""#, "invalid_data signed_tx", "signed_tx must start with 0x"),
      (#""x":1"#, "missing_field signed_tx", "signed_tx is missing; there is no field x"),
    ])
  func refused(members: String, mistake: String, error: String) throws {
    var fixture = try Fixture()
    let event = #"{"operation":"verify",\#(members)}"#
    #expect(try fixture.mistakes(event).first == mistake)
    #expect(try fixture.answer(event)["error"] == .string(error))
  }

  @Test("Verifying asks no key")
  func keyUntouched() throws {
    let vector = try #require(VectorFile.transactions.cases().first)
    var function = SignerFunction(
      try Configuration(environment: ["KMS_KEY_ID": "key"]), key: BrokenKey())
    let request = try event(vector.text("signed"))
    #expect(throws: Never.self) { try function.answer(Array(request.utf8)) }
  }

  private func event(_ transaction: String) -> String {
    #"{"operation":"verify","signed_tx":"\#(transaction)"}"#
  }
}
