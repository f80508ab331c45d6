import JSON
import TestTools
import Testing
import Vectors

/// The signer as Lambda runs it, by AWS's own emulator, with a KMS that checks its signatures.
@Suite(
  .enabled(
    if: TestEnvironment.hasRuntimeEmulator,
    "AWS's emulator is missing; it comes with the package aws-sam-cli"))
struct EmulatorTests {
  private let kms: PythonServer

  init() throws {
    kms = try PythonServer("kms_stand_in.py")
  }

  private func emulator(
    key: String = "1234abcd", _ changes: [String: String] = [:]
  ) throws -> Emulator {
    let environment = ["AWS_ENDPOINT_URL_KMS": kms["endpoint"], "KMS_KEY_ID": key]
    return try Emulator(
      environment: environment.merging(TestEnvironment.credentials) { $1 }.merging(changes) { $1 })
  }

  private static let status = #"{"operation":"status"}"#
  private static let sign = #"""
    {"operation":"sign","amount":0.01,"dst_address":"0xa5D3241A1591061F2a4bB69CA0215F66520E67cf",
    "nonce":0}
    """#

  @Test("The sample's two requests, word for word, give a transaction of the account that is mined")
  func sampleRequests() throws {
    let emulator = try emulator()
    let address = try #require(try emulator.invoke(Self.status)["eth_checksum_address"])
    #expect(address == .string(kms["address"]))

    let answer = try emulator.invoke(Self.sign)
    let transaction = try #require(answer["signed_tx"]).text
    let fields = try EthereumOracle.read([transaction])[0]
    #expect(fields["from"] == address)
    #expect(fields["hash"] == answer["signed_tx_hash"])
    #expect(fields["chainId"] == .string("11155111"))
    #expect(fields["lowS"] == .bool(true))

    let receipt = try EthereumOracle.mine([transaction], on: 11_155_111)[0]
    #expect(receipt["status"] == .string("1"))
    #expect(receipt["from"] == address)
    #expect(receipt["received"] == .string("10000000000000000"))
  }

  @Test("Every request of the sample's first version says what it is to say, on the own chain")
  func sampleEvents() throws {
    let vectors = try VectorFile.sampleCompat.cases(expecting: 36) {
      try $0.text("group") == "legacy"
    }
    let emulator = try emulator()
    let answers = try vectors.map { try emulator.invoke($0.text("event")) }
    let transactions = try EthereumOracle.read(answers.map { $0["signed_tx"]?.text ?? "" })
    for (vector, fields) in zip(vectors, transactions) {
      let event = try JSON.parse(vector.text("event"))
      #expect(fields["from"] == .string(kms["address"]))
      #expect(fields["value"] == vector.json["wei"])
      #expect(fields["to"] == event["dst_address"])
      #expect(fields["nonce"]?.text == event["nonce"]?.description)
      #expect(fields["chainId"] == .string("11155111"))
      #expect(fields["lowS"] == .bool(true))
    }
  }

  @Test("One public key and one connection serve a whole process")
  func oneOfEach() throws {
    let emulator = try emulator()
    for _ in 0..<3 { _ = try emulator.invoke(Self.sign) }
    let requests = try kms.lines.map { try JSON.parse($0) }
    #expect(
      requests.map { $0["operation"] } == ["GetPublicKey", "Sign", "Sign", "Sign"].map(JSON.string))
    #expect(Set(requests.map { $0["connection"] }).count == 1)
  }

  @Test(
    "A signature with either s, and one after troubles that pass, is the account's with a low s",
    arguments: ["highs", "lows", "throttled", "internal", "dropping"])
  func signatures(key: String) throws {
    let answer = try emulator(key: key).invoke(Self.sign)
    let fields = try EthereumOracle.read([answer["signed_tx"]?.text ?? ""])[0]
    #expect(fields["from"] == .string(kms["address"]))
    #expect(fields["lowS"] == .bool(true))
  }

  @Test(
    "A key that cannot sign is an error of the invocation, with its name",
    arguments: [
      ("denied", "KMS.AccessDeniedException"), ("disabled", "KMS.DisabledException"),
      ("missing", "KMS.NotFoundException"), ("deleted", "KMS.KMSInvalidStateException"),
      ("wrongkey", "KMS.InvalidSignature"), ("p256", "KMS.InvalidAnswer"),
      ("elsewhere", "KMS.InvalidAnswer"), ("garbled", "KMS.InvalidAnswer"),
    ])
  func errors(key: String, type: String) throws {
    let emulator = try emulator(key: key)
    for _ in 0..<2 { #expect(try emulator.invoke(Self.sign)["errorType"] == .string(type)) }
    #expect(emulator.log.contains(#""errorType":"\#(type)""#))
  }

  @Test("A request that cannot be meant is an answer, and reaches no key")
  func refused() throws {
    let answer = try emulator().invoke(#"{"operation":"sign","amount":-1}"#)
    #expect(answer["error"] != nil)
    #expect(answer["errorType"] == nil)
    #expect(kms.lines.isEmpty)
  }

  @Test(
    "An environment that cannot be meant is an error of the start",
    arguments: [
      ["KMS_KEY_ID": ""], ["ETH_NETWORK": "rinkeby"], ["AWS_ACCESS_KEY_ID": ""],
      ["AWS_ENDPOINT_URL_KMS": "http://kms.example.com"],
    ])
  func configuration(changes: [String: String]) throws {
    let answer = try emulator(changes).invoke(Self.status)
    #expect(answer["errorType"] == .string("Function.Configuration"))
    #expect(answer["errorMessage"]?.text.contains(try #require(changes.keys.first)) == true)
  }

  @Test("An event stays out of the log, at every level", arguments: ["INFO", "DEBUG"])
  func noPayload(level: String) throws {
    let emulator = try emulator(["LOG_LEVEL": level])
    let transaction = try #require(try emulator.invoke(Self.sign)["signed_tx"]).text
    #expect(!emulator.log.contains("a5D3241A1591061F2a4bB69CA0215F66520E67cf"))
    #expect(!emulator.log.contains(transaction))
  }
}
