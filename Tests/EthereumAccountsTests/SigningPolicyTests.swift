import Chimney
import CloudFormation
import EthereumAccounts
import SigningPolicy
import TestSupport
import Testing

/// A policy as a stack writes it and as the function reads it; what it then allows, the tests of
/// `SigningPolicy` say.
@Suite struct PolicyOfStackTests {
  private static let friend: EthereumAddress = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"
  private static let other: EthereumAddress = "0x00000000000000000000000000000000000000ff"

  @Test(
    "A policy becomes the JSON that the function reads, in one form whatever its order",
    arguments: [
      (SigningPolicy(), "{}"),
      (SigningPolicy(chains: .any, creation: true), #"{"chains":"any","creation":true}"#),
      (
        SigningPolicy(chains: [.sepolia, .chain(10), .mainnet, .mainnet]),
        #"{"chains":[1,10,11155111]}"#
      ),
      (
        SigningPolicy(operations: [.typedData, .message, .authorization, .transaction, .digest]),
        #"{"operations":["digest","message","typed_data","transaction","authorization"]}"#
      ),
      (
        SigningPolicy(destinations: [friend, other]),
        #"{"destinations":["0x00000000000000000000000000000000000000ff","#
          + #""0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"]}"#
      ),
      (
        SigningPolicy(selectors: ["transfer(address,uint256)", .none, "0x095EA7B3"]),
        #"{"selectors":["0x","0x095ea7b3","0xa9059cbb"]}"#
      ),
      (
        SigningPolicy(maxValue: .ether("0.5"), maxFeePerGas: .gwei("30.5"), maxGas: 100_000),
        #"{"max_fee_per_gas":"30500000000","max_gas":"100000","max_value":"500000000000000000"}"#
      ),
      (SigningPolicy(maxValue: .wei("0")), #"{"max_value":"0"}"#),
      (
        SigningPolicy(
          operations: [.typedData],
          domains: [
            .init(
              name: "USD Coin", version: "2", chain: .mainnet, verifyingContract: friend,
              salt: "0x" + String(repeating: "0A", count: 32))
          ]),
        #"{"domains":[{"chainId":1,"name":"USD Coin","salt":"0x"#
          + String(repeating: "0a", count: 32)
          + #"","verifyingContract":"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed","version":"2"}],"#
          + #""operations":["typed_data"]}"#
      ),
    ])
  func canonical(policy: EthereumAccounts.SigningPolicy, json: String) throws {
    let template = try template {
      EthereumAccount(in: $0, network: .sepolia, policy: policy)
    }
    #expect(variables(of: template)?["SIGNING_POLICY"] == .string(json))
    #expect(try Policy(json: json).description == json)
  }

  @Test("Without a policy the function has none, and without compatibility neither")
  func absent() throws {
    let template = try template { EthereumAccount(in: $0, network: .sepolia) }
    #expect(
      variables(of: template)?.object?.keys == ["ETH_NETWORK", "KMS_KEY_ID", "LOG_LEVEL"])
  }

  @Test("A compatibility is told to the function")
  func compatibility() throws {
    let template = try template {
      EthereumAccount(
        in: $0, network: .sepolia, policy: SigningPolicy(chains: .any), compatibility: .sample2021)
    }
    #expect(variables(of: template)?["COMPATIBILITY"] == "sample2021")
  }

  @Test(
    "What cannot be meant is a mistake, all of it at once, at the policy's line",
    arguments: [
      (
        SigningPolicy(destinations: [
          "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD", friend, "vitalik.eth",
        ]),
        [
          "'0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD' has capitals that do not match its digits"
            + " (EIP-55), so it was mistyped: copy it again",
          "'vitalik.eth' is no address: 0x and 40 hexadecimal digits",
        ]
      ),
      (
        SigningPolicy(maxValue: .ether("1,5"), maxFeePerGas: .gwei("0.1234567891")),
        [
          "'1,5' is no amount of ether: a decimal number",
          "'0.1234567891' gwei has digits below one wei",
        ]
      ),
      (SigningPolicy(maxValue: .ether("-1")), ["'-1' is below zero, where no amount is"]),
      (SigningPolicy(maxValue: .ether("1e60")), ["'1e60' ether is 2^256 wei or more"]),
      (SigningPolicy(chains: [.chain(0)]), ["a chain id is 1 or more"]),
      (
        SigningPolicy(domains: [.init(), .init(chain: .chain(0), salt: "0x00")]),
        [
          "a domain of a policy has at least one member; .any allows every domain",
          "a chain id is 1 or more", "'0x00' is no salt: 0x and 64 hexadecimal digits",
        ]
      ),
    ])
  func mistake(policy: EthereumAccounts.SigningPolicy, mistakes: [String]) {
    let error = synthesisError { EthereumAccount(in: $0, network: .sepolia, policy: policy) }
    #expect(error?.diagnostics.map(\.mistake.description) == mistakes)
  }

  @Test("A mistake in a policy names the policy's line")
  func line() {
    let line: UInt = #line + 1
    let policy = SigningPolicy(maxValue: .wei("0.5"))
    let error = synthesisError { EthereumAccount(in: $0, network: .sepolia, policy: policy) }
    #expect(error?.diagnostics.map(\.locations.first?.line) == [line])
  }

  @Test(
    "A signature whose hash would be another function's is refused",
    arguments: [
      "", "0xa9059c", "0xa9059cbb0", "transfer", "transfer()x", "(address)", "1f()",
      "transfer(address, uint256)", "transfer(address to,uint256 amount)", "transfer(uint)",
      "transfer(int)", "f(uint7)", "f(uint264)", "f(uint08)", "f(bytes0)", "f(bytes33)", "f(byte)",
      "f(address payable)", "f(address,)", "f(,address)", "f((address)", "f(address[)",
      "f(address[0])", "f(address[01])", "f(address8)", "f(Token)", "f(fixed)", "é()",
    ])
  func noFunction(text: String) {
    let mistakes = mistakes(SigningPolicy(selectors: [FunctionSelector(text)]))
    #expect(mistakes.count == 1)
    #expect(mistakes.first?.hasPrefix("'\(text)' is no function: ") == true)
  }

  @Test(
    "A signature has the selector that Solidity gives it",
    arguments: [
      ("approve(address,uint256)", "0x095ea7b3"), ("deposit()", "0xd0e30db0"),
      ("safeTransferFrom(address,address,uint256,bytes)", "0xb88d4fde"),
      ("aggregate((address,bytes)[])", "0x252dba42"),
      (
        "execTransaction(address,uint256,bytes,uint8,uint256,uint256,uint256,address,address,bytes)",
        "0x6a761202"
      ),
      (
        "exactInputSingle((address,address,uint24,address,uint256,uint256,uint256,uint160))",
        "0x414bf389"
      ),
    ])
  func selector(signature: String, selector: String) throws {
    let policy = SigningPolicy(selectors: [FunctionSelector(signature)])
    let template = try template { EthereumAccount(in: $0, network: .sepolia, policy: policy) }
    #expect(
      variables(of: template)?["SIGNING_POLICY"] == .string(#"{"selectors":["\#(selector)"]}"#))
  }

  @Test(
    "A policy fills what Lambda has room for, and one byte more is a mistake at its line",
    arguments: [(0, []), (1, ["and this policy needs 1 more"]), (999, ["needs 999 more"])])
  func room(excess: Int, mistakes: [String]) throws {
    let used = "ETH_NETWORKsepoliaLOG_LEVELINFOKMS_KEY_IDSIGNING_POLICY".utf8.count + 36
    let empty = #"{"domains":[{"name":""}]}"#.utf8.count
    let name = String(repeating: "x", count: 4096 - used - empty + excess)
    let policy = SigningPolicy(domains: [.init(name: name)])
    let found = self.mistakes(policy)
    #expect(found.count == mistakes.count)
    #expect(zip(found, mistakes).allSatisfy { $0.contains($1) })
  }

  @Test(
    "A policy that does not do what it seems to is doubted",
    arguments: [
      (SigningPolicy(operations: [.digest], maxValue: .wei("1")), nil, 1),
      (SigningPolicy(operations: [.digest]), nil, 0),
      (SigningPolicy(chains: [.sepolia]), .sample2021, 1),
      (SigningPolicy(chains: .any), .sample2021, 0), (nil, .sample2021, 1),
    ] as [(EthereumAccounts.SigningPolicy?, EthereumAccount.Compatibility?, Int)])
  func doubts(
    policy: EthereumAccounts.SigningPolicy?, compatibility: EthereumAccount.Compatibility?,
    count: Int
  ) {
    let tree = AppTree { app in
      Stack("stack", in: app) {
        EthereumAccount(in: $0, network: .sepolia, policy: policy, compatibility: compatibility)
      }
    }
    #expect(tree.diagnostics.map(\.severity) == Array(repeating: .warning, count: count))
  }

  private func mistakes(_ policy: EthereumAccounts.SigningPolicy) -> [String] {
    TestSupport.mistakes { EthereumAccount(in: $0, network: .sepolia, policy: policy) }
  }

  private func variables(of template: Template) -> Value? {
    template.resources["ethkmsclientFunctionCC521D46"]?.properties["Environment"]?["Variables"]
  }
}
