import EthereumSigning
import JSON
import Testing
import Vectors

@testable import SignerFunction

/// The policy is enforced: its own tests say what it allows, these that nothing passes by it.
@Suite("Requests under a signing policy")
struct PolicyTests {
  private static let friend = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"
  private static let typeTwo: [String: JSON?] = [
    "type": .number("2"), "max_fee_per_gas": .number("31"),
    "max_priority_fee_per_gas": .number("1"),
  ]

  @Test(
    "What a policy allows is signed",
    arguments: [
      (#"{"chains":"any"}"#, ["chainid": .number("137")]),
      (#"{"chains":[137]}"#, ["chainid": .number("137")]),
      (#"{"creation":true}"#, ["dst_address": .null, "data": .string("0x6000")]),
      (#"{"destinations":["\#(friend)"],"selectors":["0x"]}"#, [:]),
      (#"{"selectors":["0xa9059cbb"]}"#, ["data": .string("0xa9059cbb00")]),
      (#"{"max_value":"10000000000000000","max_gas":"160000"}"#, [:]),
      (#"{"max_fee_per_gas":"31"}"#, typeTwo),
    ] as [(String, [String: JSON?])])
  func allowed(policy: String, changes: [String: JSON?]) throws {
    var fixture = try Fixture(policy: policy)
    let transaction = try fixture.transaction(RefusalTests.transfer.with(changes).description)
    #expect(transaction.sender.checksummed == Fixture.address)
  }

  @Test(
    "A denial names the field and the rule",
    arguments: [
      (#"{"chains":[1,10]}"#, [:], "chainid", "chains allows only 1 (mainnet), 10"),
      (#"{"chains":[]}"#, [:], "chainid", "chains allows no chain"),
      (#"{"operations":["message"]}"#, [:], "operation", "operations allows only message"),
      (#"{"destinations":[]}"#, [:], "dst_address", "destinations does not list this address"),
      (
        "{}", ["dst_address": .null, "data": .string("0x6000")], "dst_address",
        "creation allows no contract to be created: name a dst_address"
      ),
      (
        #"{"selectors":["0x"]}"#, ["data": .string("0xa9059cbb")], "data",
        "selectors does not list what this calls"
      ),
      (
        #"{"max_value":"9999999999999999"}"#, [:], "amount",
        "max_value allows at most 9999999999999999 wei"
      ),
      (
        #"{"max_fee_per_gas":"30"}"#, [:], "gas_price",
        "max_fee_per_gas allows at most 30 wei for a unit of gas"
      ),
      (
        #"{"max_fee_per_gas":"30"}"#, typeTwo, "max_fee_per_gas",
        "max_fee_per_gas allows at most 30 wei for a unit of gas"
      ),
      (#"{"max_gas":"159999"}"#, [:], "gas", "max_gas allows at most 159999"),
    ] as [(String, [String: JSON?], String, String)])
  func denied(
    policy: String, changes: [String: JSON?], field: String, message: String
  ) throws {
    var fixture = try Fixture(policy: policy)
    let answer = try fixture.answer(RefusalTests.transfer.with(changes).description)
    #expect(
      answer["errors"]
        == .array([
          .object([
            ("code", .string("policy_denied")), ("field", .string(field)),
            ("message", .string("the policy's rule \(message)")),
          ])
        ]))
  }

  @Test("An authorization for every chain goes along only where every chain is allowed")
  func replayableAuthorization() throws {
    let request = try VectorFile.transactions.cases(expecting: 1) {
      try $0.text("name") == "edge-eip7702-auth-chain-0"
    }[0].request().description
    for policy in ["{}", #"{"chains":[1]}"#] {
      var fixture = try Fixture(network: "mainnet", policy: policy)
      #expect(try fixture.mistakes(request) == ["policy_denied authorization_list"])
    }
    var fixture = try Fixture(network: "mainnet", policy: #"{"chains":"any"}"#)
    #expect(try fixture.transaction(request).type == 4)
  }

  @Test("Every rule that stands against a request is named")
  func allRules() throws {
    var fixture = try Fixture(policy: #"{"chains":[1],"destinations":[],"max_value":"0"}"#)
    #expect(
      try fixture.mistakes(RefusalTests.transfer.description) == [
        "policy_denied chainid", "policy_denied dst_address", "policy_denied amount",
      ])
  }

  @Test(
    "An authorization delegates to a listed destination, on a chain that is allowed",
    arguments: [
      (#""address":"\#(friend)","nonce":0"#, []),
      (#""address":"\#(friend)","nonce":0,"chainid":1"#, ["policy_denied chainid"]),
      (#""address":"\#(friend)","nonce":0,"chainid":0"#, ["policy_denied chainid"]),
      (#""address":"\#(Fixture.address)","nonce":0"#, ["policy_denied address"]),
    ])
  func authorization(members: String, mistakes: [String]) throws {
    var fixture = try Fixture(
      policy: #"{"operations":["authorization"],"destinations":["\#(Self.friend)"]}"#)
    let event = #"{"operation":"sign_authorization",\#(members)}"#
    if mistakes.isEmpty {
      #expect(try fixture.answer(event)["authorization"] != nil)
    } else {
      #expect(try fixture.mistakes(event) == mistakes)
    }
  }

  @Test(
    "Typed data is judged by the domain that its signature covers",
    arguments: [
      (#""types":{},"domain":{"name":"Coin","chainId":11155111}"#, []),
      (#""types":{},"domain":{"name":"Coin","chainId":"0xaa36a7"}"#, []),
      (#""types":{},"domain":{"name":"Coin","chainId":"11155111"}"#, []),
      (#""types":{},"domain":{"name":"Coin","chainId":1}"#, ["policy_denied typed_data.domain"]),
      (#""types":{},"domain":{"name":"Coin","chainId":0}"#, ["policy_denied typed_data.domain"]),
      (#""types":{},"domain":{"name":"Coin"}"#, ["policy_denied typed_data.domain"]),
      (#""types":{},"domain":{"chainId":11155111}"#, ["policy_denied typed_data.domain"]),
      (
        #""types":{},"domain":{}"#,
        ["policy_denied typed_data.domain", "policy_denied typed_data.domain"]
      ),
      (
        #""types":{"EIP712Domain":[{"name":"name","type":"string"}]},"#
          + #""domain":{"name":"Coin","chainId":11155111}"#,
        ["invalid_typed_data typed_data.domain.chainId"]
      ),
      (
        #""types":{"EIP712Domain":[{"name":"name","type":"string"},"#
          + #"{"name":"chainId","type":"string"}]},"#
          + #""domain":{"name":"Coin","chainId":"11155111"}"#,
        ["invalid_typed_data typed_data.types.EIP712Domain[1]"]
      ),
    ])
  func typedData(document: String, mistakes: [String]) throws {
    var fixture = try Fixture(policy: #"{"operations":["typed_data"],"domains":[{"name":"Coin"}]}"#)
    let event = """
      {"operation":"sign_typed_data","typed_data":{"primaryType":"EIP712Domain",\(document)}}
      """
    if mistakes.isEmpty {
      #expect(try fixture.answer(event)["signature"] != nil)
    } else {
      #expect(try fixture.mistakes(event) == mistakes)
    }
  }

  @Test(
    "Nothing that can be asked for reaches the key unless its operation is listed",
    arguments: [
      RefusalTests.transfer.description,
      #"{"operation":"sign_message","message":"hello"}"#,
      #"{"operation":"sign_digest","digest":"0x\#(String(repeating: "5a", count: 32))"}"#,
      #"{"operation":"sign_authorization","address":"\#(friend)","nonce":0}"#,
      #"{"operation":"sign_typed_data","typed_data":{"types":{},"domain":{},"primaryType":"EIP712Domain"}}"#,
    ], Wrapping.allCases)
  func keyUntouched(request: String, wrapping: Wrapping) throws {
    let configuration = try Configuration(environment: [
      "KMS_KEY_ID": "key", "SIGNING_POLICY": #"{"operations":[],"chains":"any"}"#,
    ])
    var function = SignerFunction(configuration, key: BrokenKey())
    let answer = try JSON.parse(function.answer(Array(wrapping.event(request).utf8)))
    #expect(answer.description.contains("policy_denied"))
  }

  @Test("In a batch the policy judges each item, whatever stands beside it")
  func batch() throws {
    var fixture = try Fixture(policy: #"{"max_value":"0"}"#)
    let free = RefusalTests.transfer.with(["amount": .number("0")]).description
    let event = #"{"operation":"batch","items":[\#(free),\#(RefusalTests.transfer),\#(free)]}"#
    let items = try Vector(json: fixture.answer(event)).parts("items")
    #expect(items.map { $0.has("signed_tx") } == [true, false, true])
    #expect(try items[1].parts("errors").map { try $0.text("code") } == ["policy_denied"])
  }
}

/// How a request can come.
enum Wrapping: CaseIterable {
  case none
  case functionURL
  case batch
  case batchInFunctionURL

  func event(_ request: String) -> String {
    let batch = #"{"operation":"batch","items":[\#(request)]}"#
    return switch self {
    case .none: request
    case .functionURL: Self.envelope(request)
    case .batch: batch
    case .batchInFunctionURL: Self.envelope(batch)
    }
  }

  private static func envelope(_ body: String) -> String {
    JSON.object([
      ("requestContext", .object([] as [JSON.Member])), ("body", .string(body)),
    ]).description
  }
}
