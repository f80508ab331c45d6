import EthereumSigning
import SigningPolicy
import Testing

@testable import SignerFunction

@Suite("The environment")
struct ConfigurationTests {
  @Test("A key alone makes an account on Sepolia that logs from INFO on")
  func defaults() throws {
    let configuration = try Configuration(environment: ["KMS_KEY_ID": "a-key"])
    #expect(
      configuration
        == Configuration(
          keyID: "a-key", chain: .sepolia, policy: Policy(), compatibility: nil, logLevel: .info))
  }

  @Test(
    "A network is a name or a chain id",
    arguments: [
      ("mainnet", Chain.mainnet), ("Sepolia", .sepolia), ("hoodi", .hoodi), ("1", .mainnet),
      ("137", Chain(id: 137)), ("18446744073709551615", Chain(id: .max)), ("", .sepolia),
    ])
  func network(name: String, chain: Chain) throws {
    let environment = ["KMS_KEY_ID": "a-key", "ETH_NETWORK": name]
    #expect(try Configuration(environment: environment).chain == chain)
  }

  @Test(
    "What is no network stops the function",
    arguments: ["rinkeby", "0", "-1", "+1", "01", "0x1", "1 ", "18446744073709551616"])
  func unknownNetwork(name: String) {
    #expect(throws: ConfigurationError(problems: [.unknownNetwork(name)])) {
      try Configuration(environment: ["KMS_KEY_ID": "a-key", "ETH_NETWORK": name])
    }
  }

  @Test("A level is read in either case, and levels are ordered")
  func logLevel() throws {
    let environment = ["KMS_KEY_ID": "a-key", "LOG_LEVEL": "warning"]
    #expect(try Configuration(environment: environment).logLevel == .warning)
    #expect(LogLevel.allCases == LogLevel.allCases.sorted())
  }

  @Test("A policy is read as it is written")
  func policy() throws {
    let text = #"{"chains":[1,10],"max_value":"1"}"#
    let configuration = try Configuration(environment: [
      "KMS_KEY_ID": "a-key", "SIGNING_POLICY": text,
    ])
    #expect(configuration.policy.description == text)
  }

  @Test(
    "A policy that cannot be read stops the function, an empty one too",
    arguments: [
      ("", "it is not JSON (line 1, column 1: the text ends in the middle of a value)"),
      (#"{"chain":[1]}"#, #"there is no rule "chain", only "#),
      (#"{"creation":"yes"}"#, "creation must be true or false"),
    ])
  func unreadablePolicy(text: String, reason: String) throws {
    let error = try #require(throws: ConfigurationError.self) {
      try Configuration(environment: ["KMS_KEY_ID": "a-key", "SIGNING_POLICY": text])
    }
    #expect(
      error.description.hasPrefix("SIGNING_POLICY cannot be read, so nothing is signed: \(reason)"))
  }

  @Test("A compatibility is the sample's or none; any other stops the function")
  func compatibility() throws {
    func compatibility(_ name: String) throws -> Compatibility? {
      try Configuration(environment: ["KMS_KEY_ID": "a-key", "COMPATIBILITY": name]).compatibility
    }
    #expect(try compatibility("sample2021") == .sample2021)
    #expect(try compatibility("") == nil)
    for name in ["sample", "SAMPLE2021", "sample2021 ", "off"] {
      #expect(throws: ConfigurationError(problems: [.unknownCompatibility(name)])) {
        try compatibility(name)
      }
    }
  }

  @Test("All that is wrong is said at once, with what to do about it")
  func allProblems() throws {
    let environment = ["KMS_KEY_ID": "", "ETH_NETWORK": "rinkeby", "LOG_LEVEL": "LOUD"]
    let error = try #require(throws: ConfigurationError.self) {
      try Configuration(environment: environment)
    }
    #expect(
      error.description == """
        KMS_KEY_ID is not set: give it the id or the ARN of the account's key. \
        ETH_NETWORK is "rinkeby": use mainnet, sepolia, hoodi or a chain id. \
        LOG_LEVEL is "LOUD": use DEBUG, INFO, WARNING, ERROR.
        """)
  }
}
