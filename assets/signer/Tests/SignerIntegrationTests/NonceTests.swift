import JSON
import Platform
import TestTools
import Testing

/// Nonces for many senders at once: py-evm as the chain, moto's DynamoDB as the table.
@Suite(
  .serialized,
  .enabled(if: TestEnvironment.hasPython, "Python is missing; CHIMNEY_PYTHON names it"))
struct NonceTests {
  private let kms: PythonServer
  private let table: PythonServer
  private static let send =
    #"{"operation":"send","amount":0.01,"dst_address":"0xa5D3241A1591061F2a4bB69CA0215F66520E67cf"}"#

  /// The same with nothing to ask of the node but its chain and its counts.
  private static let quick = String(send.dropLast()) + #","gas":21000,"gas_price":"5000000000"}"#

  init() throws {
    kms = try PythonServer("kms_stand_in.py")
    table = try PythonServer("nonce_table.py")
  }

  private func node(_ behaviours: String...) throws -> PythonServer {
    try PythonServer("ethereum_node.py", ["11155111", kms["address"]] + behaviours)
  }

  private func sender(
    _ events: [String], to node: PythonServer, timeout: Int = 60, table name: String = "nonces",
    in other: PythonServer? = nil
  ) throws -> SenderProcess {
    let table = other ?? table
    return try SenderProcess(
      events, timeout: timeout, kms: kms, others: [node, table],
      environment: [
        "ETH_RPC_URL": node["endpoint"], "NONCE_TABLE": name,
        "AWS_ENDPOINT_URL_DYNAMODB": table["endpoint"],
      ])
  }

  @Test("20 senders at once get 40 nonces, none of them twice and none left out")
  func concurrent() throws {
    let node = try node()
    let senders = try (0..<20).map { _ in try sender([Self.quick, Self.quick], to: node) }
    let nonces = try senders.flatMap { try $0.answers() }.map { $0["nonce"]?.text ?? "\($0)" }
    #expect(nonces.sorted { ($0.count, $0) < ($1.count, $1) } == (0..<40).map { "\($0)" })
  }

  @Test("What the node refuses leaves its nonce to the next")
  func reuse() throws {
    let node = try node()
    let rich =
      #"{"operation":"send","amount":1000,"gas":21000,"dst_address":"0xa5D3241A1591061F2a4bB69CA0215F66520E67cf"}"#
    let answers = try sender([rich, Self.send, rich, Self.send], to: node).answers()
    #expect(answers.map { $0["nonce"]?.text } == [nil, "0", nil, "1"])
    #expect(answers[0].codes == ["node_refused"])
  }

  @Test(
    "A transaction whose sender died after it was recorded is sent by the next, which comes after it"
  )
  func death() throws {
    let silent = try node("silent")
    let dying = try sender([Self.send], to: silent, timeout: 4)
    let deadline = Deadline.after(.seconds(30))
    while !silent.lines.contains(where: { $0.contains("eth_sendRawTransaction") }),
      !deadline.hasPassed
    { Duration.milliseconds(20).sleep() }
    dying.kill()

    let node = try node()
    let answer = try sender([Self.send], to: node).answers()[0]
    #expect(answer["nonce"] == .string("1"))
    let sent = try node.lines.map { try JSON.parse($0)["method"]?.text }
    #expect(sent.count { $0 == "eth_sendRawTransaction" } == 2)
  }

  private var signed: Bool { kms.lines.contains { $0.contains(#""Sign""#) } }

  @Test("What nobody knows to be sent keeps its nonce, and goes out with the next")
  func unknown() throws {
    let lost = try sender([Self.quick], to: node("silent"), timeout: 6).answers()[0]
    #expect(lost.codes == ["outcome_unknown"])

    let node = try node()
    let answers = try sender([Self.send, Self.send], to: node).answers()
    #expect(answers.map { $0["nonce"]?.text } == ["1", "2"])
  }

  @Test("A transaction that the node dropped is sent again before the next one")
  func dropped() throws {
    let node = try node("forgetful", "slow")
    let answers = try sender([Self.send, Self.send, Self.send], to: node).answers()
    #expect(answers.map { $0["nonce"]?.text } == ["0", "1", "2"])
    let sent = try node.lines.map { try JSON.parse($0)["method"]?.text }
    #expect(sent.count { $0 == "eth_sendRawTransaction" } == 4)
  }

  @Test("A nonce that somebody used past the table is passed over")
  func past() throws {
    let node = try node()
    let given = Self.send.dropLast() + #","nonce":0}"#
    let answers = try sender([String(given), Self.send], to: node).answers()
    #expect(answers.map { $0["nonce"]?.text } == ["0", "1"])
  }

  @Test(
    "What stands in the table and is no transaction of this account stops it from signing",
    arguments: [
      // No transaction; one of EIP-155's own example, of another account.
      "0x00",
      "0xf86c098504a817c800825208943535353535353535353535353535353535353535880de0b6b3a76400008025a0"
        + "28ef61340bd939bc2195fe537567866003e1a15d3c71ff63e1590620aa636276a067cbe9d8997f761aecb7033"
        + "04b3800ccf555c9f3dc64214b297fb1966a3b6d83",
    ])
  func foreign(transaction: String) throws {
    let table = try PythonServer(
      "nonce_table.py", ["11155111:\(kms["address"])", transaction])
    let answer = try sender([Self.quick], to: node(), in: table).answers()[0]
    #expect(answer["errorType"] == .string("DynamoDB.InvalidItem"))
    #expect(!signed)
  }

  @Test("A table that is not there is an error of the invocation, before anything is signed")
  func noTable() throws {
    let answer = try sender([Self.quick], to: node(), table: "missing").answers()[0]
    #expect(answer["errorType"] == .string("DynamoDB.ResourceNotFoundException"))
    #expect(!signed)
  }
}
