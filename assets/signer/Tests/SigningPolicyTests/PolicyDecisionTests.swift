import EthereumPrimitives
import Testing

@testable import SigningPolicy

/// What a policy makes of requests of the account `own`.
@Suite("What a signing policy allows")
struct PolicyDecisionTests {
  private static let own = Chain.sepolia
  private static let sepolia = Reach.chain(11_155_111)
  private static let mainnet = Reach.chain(1)
  private static let friend = address(1)
  private static let stranger = address(2)
  private static let transfer: [UInt8] = [0xa9, 0x05, 0x9c, 0xbb, 0, 0, 0, 1]

  private static func address(_ end: UInt8) -> Address {
    Address(suffixOf: Bytes32(UInt256(end)))
  }

  private static func payment(
    on reach: Reach = sepolia, to destination: Address? = friend, value: UInt256 = 1,
    data: [UInt8] = [], gas: UInt64 = 21_000, fees: [UInt256] = [1], authorizations: [Reach] = []
  ) -> SigningRequest {
    .transaction(
      on: reach, to: destination, value: value, data: data, gas: gas, feesPerGas: fees,
      authorizations: authorizations)
  }

  private func denied(_ policy: String, _ request: SigningRequest) throws -> [String] {
    try Policy(json: policy).denials(of: request, own: Self.own).map(\.rule.rawValue)
  }

  @Test(
    "Without a rule, transactions on the account's own chain are allowed and nothing else",
    arguments: [
      (payment(), []),
      (payment(to: stranger, value: .max, data: transfer, gas: .max, fees: [.max, .max]), []),
      (payment(on: mainnet), ["chains"]),
      (payment(on: .everyChain), ["chains"]),
      (payment(on: .chain(UInt256(high: 1, low: 11_155_111))), ["chains"]),
      (payment(authorizations: [sepolia]), []),
      (payment(authorizations: [sepolia, .everyChain]), ["chains"]),
      (payment(authorizations: [mainnet]), []),
      (payment(to: nil), ["creation"]),
      (payment(on: mainnet, to: nil), ["chains", "creation"]),
      (.message, ["operations"]),
      (.digest, ["operations"]),
      (.authorization(on: sepolia, to: friend), ["operations"]),
      (.authorization(on: .everyChain, to: friend), ["operations", "chains"]),
      (.typedData(Policy.Domain(chainID: 11_155_111)), ["operations"]),
      (.typedData(Policy.Domain(name: "a")), ["operations", "chains"]),
    ] as [(SigningRequest, [String])])
  func absent(request: SigningRequest, rules: [String]) throws {
    #expect(try denied("{}", request) == rules)
  }

  @Test(
    "Chains that are listed are allowed, the account's own only if it is among them",
    arguments: [
      ("[1]", payment(on: mainnet), []), ("[1]", payment(), ["chains"]),
      ("[1,11155111]", payment(), []), ("[]", payment(), ["chains"]),
      ("[1,11155111]", payment(on: .everyChain), ["chains"]),
      (#""any""#, payment(on: .everyChain), []), (#""any""#, payment(on: .chain(7)), []),
      (#""any""#, payment(authorizations: [.everyChain]), []),
    ] as [(String, SigningRequest, [String])])
  func chains(chains: String, request: SigningRequest, rules: [String]) throws {
    #expect(try denied(#"{"chains":\#(chains)}"#, request) == rules)
  }

  @Test("Only an operation that is listed is allowed", arguments: Policy.Operation.allCases)
  func operations(operation: Policy.Operation) throws {
    let requests: [SigningRequest] = [
      Self.payment(), .message, .typedData(Policy.Domain(chainID: 11_155_111)),
      .authorization(on: Self.sepolia, to: Self.friend), .digest,
    ]
    let allowed = try requests.filter {
      try denied(#"{"operations":["\#(operation.rawValue)"]}"#, $0).isEmpty
    }
    #expect(allowed.map(\.operation) == [operation])
  }

  @Test(
    "A destination must be listed, in a transaction and in an authorization",
    arguments: [
      (payment(), []), (payment(to: stranger), ["destinations"]), (payment(to: nil), ["creation"]),
      (.authorization(on: sepolia, to: friend), []),
      (.authorization(on: sepolia, to: stranger), ["destinations"]),
      (.authorization(on: sepolia, to: address(0)), ["destinations"]),
    ] as [(SigningRequest, [String])])
  func destinations(request: SigningRequest, rules: [String]) throws {
    let policy = """
      {"operations":["transaction","authorization"],"destinations":["\(Self.friend)"]}
      """
    #expect(try denied(policy, request) == rules)
  }

  @Test(
    "Init code is neither a destination nor a call",
    arguments: [#"{"creation":true}"#, #"{"creation":true,"destinations":[],"selectors":[]}"#])
  func creation(policy: String) throws {
    #expect(try denied(policy, Self.payment(to: nil, data: [1, 2, 3])) == [])
  }

  @Test(
    "A call must be listed; no data is a call of its own, and less than a selector never listed",
    arguments: [
      (#"["0xa9059cbb"]"#, transfer, []), (#"["0xa9059cbb"]"#, [], ["selectors"]),
      (#"["0xa9059cbb","0x"]"#, [], []), (#"["0x"]"#, transfer, ["selectors"]),
      (#"["0xa9059cbb","0x"]"#, Array(transfer.prefix(3)), ["selectors"]),
      (#"["0xa9059cbb","0x"]"#, [0], ["selectors"]), ("[]", [], ["selectors"]),
      (#"["0x00000000"]"#, [0, 0, 0, 0], []), (#"["0x00000000"]"#, [0, 0, 0], ["selectors"]),
    ] as [(String, [UInt8], [String])])
  func selectors(selectors: String, data: [UInt8], rules: [String]) throws {
    #expect(try denied(#"{"selectors":\#(selectors)}"#, Self.payment(data: data)) == rules)
  }

  @Test(
    "A cap allows what reaches it and nothing above",
    arguments: [
      (payment(value: 1000, gas: 50_000, fees: [30, 30]), []),
      (payment(value: 1001), ["max_value"]),
      (payment(value: UInt256(high: 1, low: 0)), ["max_value"]),
      (payment(gas: 50_001), ["max_gas"]),
      (payment(fees: [31, 1]), ["max_fee_per_gas"]), (payment(fees: [1, 31]), ["max_fee_per_gas"]),
      (payment(value: .max, gas: .max, fees: [.max]), ["max_value", "max_fee_per_gas", "max_gas"]),
      (payment(to: nil, value: 1001), ["creation", "max_value"]),
    ] as [(SigningRequest, [String])])
  func caps(request: SigningRequest, rules: [String]) throws {
    let policy = #"{"max_value":"1000","max_fee_per_gas":"30","max_gas":"50000"}"#
    #expect(try denied(policy, request) == rules)
  }

  @Test(
    "A domain must have every member of one that is listed, and a chain that is allowed",
    arguments: [
      (Policy.Domain(name: "Coin", version: "2", chainID: 1), []),
      (Policy.Domain(name: "Coin", chainID: 1, verifyingContract: stranger), []),
      (Policy.Domain(name: "Coin", chainID: 10), ["domains"]),
      (Policy.Domain(name: "Coin", chainID: 7), ["chains", "domains"]),
      (Policy.Domain(name: "Coin"), ["chains", "domains"]),
      (Policy.Domain(name: "Coin", chainID: 0), ["chains", "domains"]),
      (Policy.Domain(name: "coin", chainID: 1), ["domains"]),
      (Policy.Domain(name: "Coin ", chainID: 1), ["domains"]),
      (Policy.Domain(chainID: 1), ["domains"]),
      (Policy.Domain(), ["chains", "domains"]),
      (Policy.Domain(chainID: 10, verifyingContract: friend), []),
      (Policy.Domain(verifyingContract: friend), ["chains"]),
      (Policy.Domain(chainID: 10, verifyingContract: stranger), ["domains"]),
      (Policy.Domain(name: "Caf\u{e9}", chainID: 10), []),
      (Policy.Domain(name: "Cafe\u{301}", chainID: 10), ["domains"]),
      (Policy.Domain(version: "v", chainID: 10, salt: Bytes32(7)), []),
      (Policy.Domain(version: "v", chainID: 10, salt: Bytes32(8)), ["domains"]),
      (Policy.Domain(version: "w", chainID: 10, salt: Bytes32(7)), ["domains"]),
    ] as [(Policy.Domain, [String])])
  func domains(domain: Policy.Domain, rules: [String]) throws {
    let policy = """
      {"operations":["typed_data"],"chains":[1,10],"domains":[{"name":"Coin","chainId":1},
        {"verifyingContract":"\(Self.friend)"},{"name":"Caf\u{e9}"},
        {"version":"v","salt":"\(Bytes32(7))"}]}
      """
    #expect(try denied(policy, .typedData(domain)) == rules)
  }
}
