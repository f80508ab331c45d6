import EthereumSigning
import JSON
import Testing
import Vectors

@testable import SignerFunction

@Suite("Requests that are refused")
struct RefusalTests {
  static let transfer = JSON.object([
    ("operation", .string("sign")), ("amount", .number("0.01")), ("nonce", .number("0")),
    ("dst_address", .string("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")),
  ])

  @Test(
    "A transaction that nobody may sign is refused",
    arguments: try VectorFile.transactionsToReject.cases(expecting: 73, where: \.mustBeRefused))
  func rejected(vector: Vector) throws {
    #expect(try !vector.mistakes().isEmpty)
  }

  @Test(
    "A transaction without a chain is given the account's own",
    arguments: ["eip155", "eip1559", "eip4844", "eip7702"].map { "\($0)-chain-missing" })
  func withoutChain(name: String) throws {
    let vector = try VectorFile.transactionsToReject.only(named: name)
    var fixture = try Fixture(network: "hoodi")
    let transaction = try fixture.transaction(vector.request().description)
    #expect(transaction.chainID == UInt256(Chain.hoodi.id))
  }

  @Test(
    "Where tastes differ: data without 0x, a contract, and too much gas on Ethereum are refused",
    arguments: [
      ("eip155-data-no-prefix", ["invalid_data data"]),
      ("eip2930-data-no-prefix", ["invalid_data data"]),
      ("eip4844-data-no-prefix", ["invalid_data data"]),
      ("eip7702-data-no-prefix", ["invalid_data data"]),
      ("eip155-gas-over-2^24", ["out_of_range gas"]),
      ("eip2930-gas-over-2^24", ["out_of_range gas"]),
      ("eip1559-gas-over-2^24", ["out_of_range gas"]),
      ("eip7702-gas-over-2^24", ["out_of_range gas"]),
      ("eip7702-auth-yParity-2", ["out_of_range authorization_list[0].yParity"]),
      ("eip155-create-no-data", ["missing_field dst_address"]),
      ("eip155-initcode-49153", ["out_of_range data"]),
    ])
  func refusedByTaste(name: String, mistakes: [String]) throws {
    let vector = try VectorFile.transactionsToReject.only(named: name)
    #expect(try vector.mistakes() == mistakes)
  }

  @Test(
    "Where tastes differ: little gas and a fee that nobody could pay are signed",
    arguments: [
      "eip155-gas-below-intrinsic", "eip2930-gas-below-intrinsic", "eip4844-gas-below-intrinsic",
      "eip7702-gas-below-intrinsic", "eip155-fee-overflow",
    ])
  func signedByTaste(name: String) throws {
    let vector = try VectorFile.transactionsToReject.only(named: name)
    let request = try vector.request().with(["chainid": .number("42161")])
    var fixture = try Fixture(network: "42161")
    #expect(try fixture.transaction(request.description).chainID == 42161)
  }

  @Test(
    "One mistake is answered with its code and its field",
    arguments: [
      (["amount": nil], "missing_field amount"),
      (["nonce": nil], "missing_field nonce"),
      (["dst_address": nil], "missing_field dst_address"),
      (["dst_address": .null], "missing_field dst_address"),
      (["dst_address": nil, "data": .string("0x00")], "policy_denied dst_address"),
      (["chainid": .number("1")], "policy_denied chainid"),
      (["chainid": .number("18446744073709551616")], "out_of_range chainid"),
      (["chainid": .string("sepolia")], "invalid_integer chainid"),
      (["amount": .number("-1")], "invalid_amount amount"),
      (["amount": .number("1e999999999")], "invalid_amount amount"),
      (["amount": .bool(true)], "invalid_amount amount"),
      (["amount": .null], "invalid_amount amount"),
      (["value_wei": .number("1")], "conflicting_fields amount"),
      (["amount": nil, "value_wei": .number("0.5")], "invalid_integer value_wei"),
      (["nonce": .number("-1")], "invalid_integer nonce"),
      (["nonce": .number("1.0")], "invalid_integer nonce"),
      (["nonce": .string("18446744073709551615")], "out_of_range nonce"),
      (["nonce": .array([])], "invalid_integer nonce"),
      (["gas": .number("16777217")], "out_of_range gas"),
      (["gas": .number("1e6")], "invalid_integer gas"),
      (["gas_price": .null], "invalid_integer gas_price"),
      (
        ["dst_address": .string("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD")],
        "invalid_checksum dst_address"
      ),
      (["dst_address": .string("vitalik.eth")], "invalid_address dst_address"),
      (["to": .string("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")], "conflicting_fields to"),
      (["data": .string("0x0")], "invalid_data data"),
      (["type": .number("5")], "unsupported_type type"),
      (["type": .string("legacy")], "invalid_integer type"),
      (["max_fee_per_gas": .number("1")], "conflicting_fields max_fee_per_gas"),
      (["access_list": .array([])], "conflicting_fields access_list"),
      (["gasprice": .number("1")], "unknown_field gasprice"),
      (["operation": nil], "missing_field operation"),
      (["operation": .number("1")], "invalid_request operation"),
      (["operation": .string("sgin")], "unknown_operation operation"),
      (["operation": .string("send")], "broadcast_disabled operation"),
    ] as [([String: JSON?], String)])
  func mistake(changes: [String: JSON?], mistake: String) throws {
    var fixture = try Fixture()
    #expect(try fixture.mistakes(Self.transfer.with(changes).description) == [mistake])
  }

  @Test(
    "Fees that do not fit together are refused",
    arguments: [
      (["max_fee_per_gas": "1"], ["missing_field max_priority_fee_per_gas"]),
      (["max_priority_fee_per_gas": "1"], ["missing_field max_fee_per_gas"]),
      (
        ["max_fee_per_gas": "1", "max_priority_fee_per_gas": "2"],
        ["out_of_range max_priority_fee_per_gas"]
      ),
      (
        ["max_fee_per_gas": "1", "max_priority_fee_per_gas": "1", "gas_price": "1"],
        ["conflicting_fields gas_price"]
      ),
    ])
  func fees(members: [String: String], mistakes: [String]) throws {
    var fixture = try Fixture()
    let request = Self.transfer.with(members.mapValues(JSON.number)).with(["type": .number("2")])
    #expect(try fixture.mistakes(request.description) == mistakes)
  }

  @Test(
    "A mistake in a list is named by its place",
    arguments: [
      (["type": "1", "access_list": "{}"], ["invalid_request access_list"]),
      (["type": "1", "access_list": "[1]"], ["invalid_request access_list[0]"]),
      (
        ["type": "1", "access_list": #"[{"address":"0x00","storageKeys":["0x0"]},{}]"#],
        [
          "invalid_address access_list[0].address", "invalid_data access_list[0].storageKeys[0]",
          "missing_field access_list[1].storageKeys", "missing_field access_list[1].address",
        ]
      ),
      (
        ["type": "1", "access_list": #"[{"storage_keys":[],"storageKeys":[]}]"#],
        ["missing_field access_list[0].address", "unknown_field access_list[0].storage_keys"]
      ),
      (
        ["type": "3", "blob_versioned_hashes": "[1]", "max_fee_per_blob_gas": "1"],
        ["invalid_data blob_versioned_hashes[0]"]
      ),
      (["type": "3", "max_fee_per_blob_gas": "1"], ["missing_field blob_versioned_hashes"]),
      (
        ["type": "3", "blob_versioned_hashes": "[]", "dst_address": "null"],
        [
          "missing_field max_fee_per_blob_gas", "missing_field dst_address",
          "out_of_range blob_versioned_hashes",
        ]
      ),
      (["type": "4"], ["missing_field authorization_list"]),
      (["type": "4", "authorization_list": "[]"], ["out_of_range authorization_list"]),
      (["type": "4", "authorization_list": "[[]]"], ["invalid_request authorization_list[0]"]),
      (["type": "0", "access_list": "[]"], ["conflicting_fields access_list"]),
      (
        ["type": "2", "authorization_list": "[]", "max_fee_per_blob_gas": "1"],
        ["conflicting_fields max_fee_per_blob_gas", "conflicting_fields authorization_list"]
      ),
    ])
  func listMistakes(members: [String: String], mistakes: [String]) throws {
    var request = Self.transfer.with(try members.mapValues { try JSON.parse($0) })
    if ["2", "3", "4"].contains(members["type"]) {
      request = request.with([
        "max_fee_per_gas": .number("1"), "max_priority_fee_per_gas": .number("1"),
      ])
    }
    var fixture = try Fixture()
    #expect(try fixture.mistakes(request.description) == mistakes)
  }

  @Test("A request with more mistakes than anybody reads is answered with the first hundred")
  func manyMistakes() throws {
    let entries = JSON.array(Array(repeating: JSON.array([]), count: 1000))
    var fixture = try Fixture()
    let request = Self.transfer.with(["type": .number("1"), "access_list": entries])
    #expect(try fixture.mistakes(request.description).count == 100)
  }

  @Test("All mistakes stand in one answer, in people's words")
  func allMistakes() throws {
    var fixture = try Fixture()
    let answer = try fixture.answer(
      #"{"operation":"sign","amount":"-1","dst_adress":"0x0","nonce":18446744073709551615}"#)
    #expect(
      answer.description == """
        {"operation":"sign",\
        "error":"amount must not be negative; nonce must be below 2^64 - 1 (EIP-2681); \
        dst_address is missing; there is no field dst_adress, did you mean dst_address?",\
        "errors":[\
        {"code":"invalid_amount","field":"amount","message":"amount must not be negative"},\
        {"code":"out_of_range","field":"nonce","message":"nonce must be below 2^64 - 1 (EIP-2681)"},\
        {"code":"missing_field","field":"dst_address","message":"dst_address is missing"},\
        {"code":"unknown_field","field":"dst_adress",\
        "message":"there is no field dst_adress, did you mean dst_address?"}]}
        """)
  }

  @Test("A denial names the policy's rule")
  func denial() throws {
    var fixture = try Fixture()
    let answer = try fixture.answer(Self.transfer.with(["chainid": .number("1")]).description)
    #expect(
      try Vector(json: answer).text("error")
        == "the policy's rule chains allows only 11155111 (sepolia)")
  }

  @Test("An operation that is unknown is answered with the nearest, and with those that there are")
  func unknownOperation() throws {
    var fixture = try Fixture()
    #expect(
      try fixture.answer(#"{"operation":"sgin"}"#)["error"]
        == .string(
          "there is no such operation, did you mean sign?; there are status, sign, "
            + "sign_message, sign_typed_data, sign_authorization, sign_digest, verify, send, batch")
    )
  }

  @Test(
    "What is no request is answered, too",
    arguments: ["", "{", "[]", "null", "1", #"{"operation":"status","operation":"sign"}"#])
  func noRequest(event: String) throws {
    var fixture = try Fixture()
    #expect(try fixture.mistakes(event) == ["invalid_request -"])
  }

  @Test("A status takes no other member")
  func statusMembers() throws {
    var fixture = try Fixture()
    #expect(
      try fixture.mistakes(#"{"operation":"status","nonce":0}"#) == ["unknown_field nonce"])
  }

  @Test("A refused request never reaches the key")
  func keyUntouched() throws {
    let configuration = try Configuration(environment: ["KMS_KEY_ID": "key"])
    var function = SignerFunction(configuration, key: BrokenKey())
    let event = Self.transfer.with(["nonce": .string("x")]).description
    #expect(throws: Never.self) { try function.answer(Array(event.utf8)) }
    #expect(throws: SignerFailure.signing(.key(BrokenKey.Failure()))) {
      try function.answer(Array(Self.transfer.description.utf8))
    }
  }
}

extension VectorFile {
  fileprivate func only(named name: String) throws -> Vector {
    try cases(expecting: 1) { try $0.text("name") == name }[0]
  }
}

extension Vector {
  fileprivate var mustBeRefused: Bool {
    json["expect"] == .string("reject") && json["tx"]?["chainId"] != nil
  }

  /// What is wrong with the transaction, asked for on mainnet.
  fileprivate func mistakes() throws -> [String] {
    var request = try self.request()
    if request["data"] == .string("0x00*49153") {
      request = request.with(["data": .string("0x" + String(repeating: "00", count: 49_153))])
    }
    var fixture = try Fixture(network: "mainnet")
    return try fixture.mistakes(request.description)
  }
}
