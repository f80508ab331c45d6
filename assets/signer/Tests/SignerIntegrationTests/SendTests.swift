import JSON
import TestTools
import Testing

/// The operation `send`, against py-evm behind a node's JSON-RPC.
@Suite(.enabled(if: TestEnvironment.hasPython, "Python is missing; CHIMNEY_PYTHON names it"))
struct SendTests {
  private let kms: PythonServer
  private static let receiver = "0xa5D3241A1591061F2a4bB69CA0215F66520E67cf"

  init() throws {
    kms = try PythonServer("kms_stand_in.py")
  }

  private func node(chain: Int = 11_155_111, _ behaviours: String...) throws -> PythonServer {
    try PythonServer("ethereum_node.py", ["\(chain)", kms["address"]] + behaviours)
  }

  private func send(
    _ events: String..., to node: PythonServer?, timeout: Int = 60,
    _ changes: [String: String] = [:]
  ) throws -> [JSON] {
    let url = node.map { ["ETH_RPC_URL": $0["endpoint"]] } ?? [:]
    return try SenderProcess(
      events, timeout: timeout, kms: kms, environment: url.merging(changes) { $1 }
    ).answers()
  }

  private static func event(_ members: String = "") -> String {
    #"{"operation":"send","amount":0.01,"dst_address":"\#(receiver)"\#(members)}"#
  }

  private func methods(_ node: PythonServer) throws -> [String] {
    try node.lines.map { try JSON.parse($0)["method"]?.text ?? "" }
  }

  @Test("Without a node nothing is sent, and no key is asked")
  func off() throws {
    #expect(try send(Self.event(), to: nil)[0].codes == ["broadcast_disabled"])
    #expect(kms.lines.isEmpty)
  }

  @Test(
    "What a request leaves out comes from the node, and the chain mines it",
    arguments: [
      ("", "0x0"), (#","type":1,"access_list":[]"#, "0x1"), (#","type":2"#, "0x2"),
      (#","type":2,"max_fee_per_gas":"9000000000""#, "0x2"),
      (#","type":2,"max_priority_fee_per_gas":"1","gas":30000,"nonce":0"#, "0x2"),
    ])
  func mined(members: String, type: String) throws {
    let node = try node()
    let answer = try send(Self.event(members + #","wait":true"#), to: node)[0]
    #expect(answer["receipt"]?["status"] == .string("0x1"))
    #expect(answer["receipt"]?["type"] == .string(type))
    #expect(answer["receipt"]?["from"] == .string(kms["address"]))
    #expect(answer["receipt"]?["transactionHash"] == answer["signed_tx_hash"])
    #expect(answer["nonce"] == .string("0"))
  }

  @Test("Without wait the answer is the hash, and the next transaction has the next nonce")
  func nonces() throws {
    let node = try node("slow")
    let answers = try send(Self.event(), Self.event(), Self.event(), to: node)
    #expect(answers.map { $0["nonce"]?.text } == ["0", "1", "2"])
    #expect(answers.allSatisfy { $0["receipt"] == nil && $0["signed_tx_hash"] != nil })
  }

  @Test("A receipt that does not come in time is null, and the hash is there")
  func pending() throws {
    let node = try node("slow")
    let answer = try send(
      Self.event(#","nonce":1,"wait":true"#), to: node, timeout: 2)[0]
    #expect(answer["receipt"] == .null)
    #expect(answer["signed_tx_hash"] != nil)
  }

  @Test("A node of another chain is noticed before anything is signed")
  func anotherChain() throws {
    let answer = try send(Self.event(), to: node(chain: 17))[0]
    #expect(answer.codes == ["wrong_chain"])
    #expect(try kms.lines.allSatisfy { try JSON.parse($0)["operation"]?.text != "Sign" })
  }

  @Test("What the node refuses is an answer with its words, and what was signed goes along")
  func refused() throws {
    let rich = #"{"operation":"send","amount":1000,"gas":21000,"to":"\#(Self.receiver)"}"#
    let again = Self.event(#","nonce":0,"gas":21001"#)
    let answers = try send(rich, Self.event(), again, to: node())
    #expect(answers.map(\.codes) == [["node_refused"], [], ["node_refused"]])
    #expect(answers[0]["error"]?.text.contains("insufficient funds") == true)
    #expect(answers[2]["error"]?.text.contains("nonce too low") == true)
    #expect(answers.allSatisfy { $0["signed_tx"] != nil && $0["signed_tx_hash"] != nil })
  }

  @Test("A delegation that the account signs for itself is mined")
  func delegation() throws {
    let policy = ["SIGNING_POLICY": #"{"operations":["transaction","authorization"]}"#]
    let node = try node()
    let signed = try send(
      #"{"operation":"sign_authorization","address":"\#(Self.receiver)","nonce":1}"#, to: node,
      policy)[0]
    let authorization = try #require(signed["authorization"])
    let answer = try send(
      Self.event(#","type":4,"authorization_list":[\#(authorization)],"gas":100000,"wait":true"#),
      to: node, policy)[0]
    #expect(answer["receipt"]?["status"] == .string("0x1"))
    #expect(answer["receipt"]?["type"] == .string("0x4"))
  }

  @Test("A call that would be reverted is not signed")
  func reverted() throws {
    // Init code that reverts: PUSH1 0 PUSH1 0 REVERT.
    let event = #"{"operation":"send","amount":0,"data":"0x60006000fd"}"#
    let answer = try send(event, to: node(), ["SIGNING_POLICY": #"{"creation":true}"#])[0]
    #expect(answer.codes == ["node_refused"])
    #expect(answer["signed_tx"] == nil)
  }

  @Test(
    "An answer of the node's that got lost is asked for again, and the transaction is there once")
  func lost() throws {
    let node = try node("lost")
    let answer = try send(Self.event(#","wait":true"#), to: node)[0]
    #expect(answer["receipt"]?["status"] == .string("0x1"))
    #expect(try methods(node).count { $0 == "eth_sendRawTransaction" } == 2)
  }

  @Test("Where nobody knows what became of it, the answer holds the transaction")
  func unknown() throws {
    let answer = try send(Self.event(), to: node("silent"), timeout: 2)[0]
    #expect(answer.codes == ["outcome_unknown"])
    let raw = try #require(answer["signed_tx"]).text
    #expect(try EthereumOracle.read([raw])[0]["hash"] == answer["signed_tx_hash"])
  }

  @Test(
    "A node that cannot be asked is an error of the invocation, before anything is signed",
    arguments: ["broken", "signed"])
  func unreachable(behaviour: String) throws {
    let answer = try send(Self.event(), to: node(behaviour))[0]
    #expect(answer["errorType"] == .string("Node.Unreachable"))
    #expect(try kms.lines.allSatisfy { try JSON.parse($0)["operation"]?.text != "Sign" })
  }

  @Test("Amazon Managed Blockchain gets signed requests")
  func managedBlockchain() throws {
    let answer = try send(
      Self.event(#","wait":true"#), to: node("signed"), ["ETH_RPC_AUTH": "sigv4"])[0]
    #expect(answer["receipt"]?["status"] == .string("0x1"))
  }

  @Test(
    "The policy holds for what the node says as for what is asked",
    arguments: [
      (#"{"max_value":"1"}"#, "amount"), (#"{"max_gas":"20000"}"#, "gas"),
      (#"{"max_fee_per_gas":"1"}"#, "gas_price"), (#"{"operations":[]}"#, "operation"),
    ])
  func policy(policy: String, field: String) throws {
    let answer = try send(Self.event(), to: node(), ["SIGNING_POLICY": policy])[0]
    #expect(answer.codes == ["policy_denied"])
    guard case .array(let mistakes)? = answer["errors"] else { return }
    #expect(mistakes[0]["field"] == .string(field))
    #expect(try kms.lines.allSatisfy { try JSON.parse($0)["operation"]?.text != "Sign" })
  }

  @Test("A cap that the next block would take lowers what is offered")
  func cap() throws {
    let answer = try send(
      Self.event(#","type":2,"wait":true"#), to: node(),
      ["SIGNING_POLICY": #"{"max_fee_per_gas":"2000000001"}"#])[0]
    #expect(answer["receipt"]?["status"] == .string("0x1"))
    let raw = try #require(answer["signed_tx_payload"]).text
    #expect(try EthereumOracle.read([raw])[0]["maxFeePerGas"] == .string("2000000001"))
  }

  private var signed: Bool { kms.lines.contains { $0.contains(#""Sign""#) } }

  @Test(
    "A fee above one ether by the node's word alone is not signed",
    arguments: [
      ("", "gas_price"), (#","type":2"#, "max_fee_per_gas"),
      (
        #","type":2,"max_priority_fee_per_gas":"1000000000000000","gas":16000000"#,
        "max_fee_per_gas"
      ),
    ])
  func greed(members: String, field: String) throws {
    let answer = try send(Self.event(members), to: node("greedy"))[0]
    #expect(answer.codes == ["excessive_fee"])
    guard case .array(let mistakes)? = answer["errors"] else { return }
    #expect(mistakes[0]["field"] == .string(field))
    #expect(!signed)
  }

  @Test("A fee that the request names, or the policy caps, may be as high as it says")
  func dear() throws {
    let node = try node("greedy")
    let named = try send(
      Self.event(#","gas":21000,"gas_price":"1000000000000000","wait":true"#), to: node)[0]
    #expect(named["receipt"]?["status"] == .string("0x1"))
    let capped = try send(
      Self.event(#","wait":true"#), to: node,
      ["SIGNING_POLICY": #"{"max_fee_per_gas":"2000000000000000"}"#])[0]
    #expect(capped["receipt"]?["status"] == .string("0x1"))
  }

  @Test("A count of transactions that no account reaches is not cut to one that it could")
  func endless() throws {
    let answer = try send(Self.event(), to: node("endless"))[0]
    #expect(answer["errorType"] == .string("Node.InvalidAnswer"))
    #expect(!signed)
  }

  @Test("A node that names another hash is not believed to have the transaction")
  func otherHash() throws {
    let answer = try send(Self.event(), to: node("other"))[0]
    #expect(answer.codes == ["outcome_unknown"])
    #expect(answer["signed_tx"] != nil)
  }

  @Test("Blobs are not here to be sent, and a type that is none is refused")
  func types() throws {
    let blob = Self.event(
      #","type":3,"max_fee_per_blob_gas":1,"blob_versioned_hashes":["0x01\#(String(repeating: "0", count: 62))"]"#
    )
    let answers = try send(blob, Self.event(#","wait":1"#), to: node())
    #expect(answers.map(\.codes) == [["unsupported_type"], ["invalid_request"]])
  }

  @Test("A batch sends in order, and an item that fails loses nothing of the others")
  func batch() throws {
    let items = [Self.event(), Self.event(#","nonce":0,"gas":21001"#), Self.event()].joined(
      separator: ",")
    let answer = try send(#"{"operation":"batch","items":[\#(items)]}"#, to: node())[0]
    guard case .array(let answers)? = answer["items"] else {
      Issue.record("no items: \(answer)")
      return
    }
    #expect(answers.map { $0["nonce"]?.text } == ["0", nil, "1"])
    #expect(answers[1].codes == ["node_refused"])
  }

  @Test(
    "An environment of a node that cannot be meant is an error of the start, and shows no secret",
    arguments: [
      ["ETH_RPC_URL": "http://node.example.com/v3/SECRET"], ["ETH_RPC_URL": "node/v3/SECRET"],
      ["ETH_RPC_URL": "https://node.example.com/v3/SECRET", "ETH_RPC_AUTH": "sigv4"],
      ["ETH_RPC_AUTH": "sigv4"], ["NONCE_TABLE": "nonces"],
    ])
  func configuration(changes: [String: String]) throws {
    let answer = try send(Self.event(), to: nil, changes)[0]
    #expect(answer["errorType"] == .string("Function.Configuration"))
    #expect(answer["errorMessage"]?.text.contains("ETH_RPC_URL") == true)
    #expect(answer["errorMessage"]?.text.contains("SECRET") == false)
  }
}
