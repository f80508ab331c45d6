import CSystem
import JSON
import Platform
import Processes
import TestTools
import Testing

/// The signer without AWS, as a developer starts it.
@Suite(.enabled(if: TestEnvironment.hasPython, "Python is missing; CHIMNEY_PYTHON names it"))
struct SignerLocalTests {
  private static let program = TestEnvironment.product("signer-local")
  private static let sentence = "Chimney development key. Never send funds here."

  private func invoke(
    _ event: String, _ arguments: [String] = [], environment: [String: String] = [:]
  ) throws -> Command {
    try Command.run(
      Self.program,
      ["--bootstrap", TestEnvironment.product("bootstrap"), "--event", event] + arguments,
      environment: environment)
  }

  private static func badBootstrap(_ behaviour: String) -> [String] {
    let python = TestEnvironment.python ?? ""
    return [
      "--bootstrap", TestEnvironment.tool("bad_bootstrap.py"), "--event", "{}",
      "--env", "BEHAVIOUR=\(behaviour)",
      "--env", "PATH=\(python[..<(python.lastIndex(of: "/") ?? python.startIndex)]):/usr/bin:/bin",
    ]
  }

  @Test("The account is that of the published development key, and the warning says so once")
  func status() throws {
    let command = try invoke(#"{"operation":"status"}"#)
    #expect(command.status == .exited(0))
    #expect(
      try JSON.parse(command.output)["eth_checksum_address"]
        == EthereumOracle.address(ofKeyFrom: Self.sentence))
    #expect(command.errors.split(separator: "Never send funds").count == 2)
  }

  @Test("It signs like KMS: the chain is what --env says, and a high s is made low")
  func sign() throws {
    let event = #"""
      {"operation":"sign","amount":1,"dst_address":"0xa5d3241a1591061f2a4bb69ca0215f66520e67cf",
      "nonce":0}
      """#
    let answers = try (0..<8).map { _ in
      try JSON.parse(invoke(event, ["--env", "ETH_NETWORK=17"]).output)
    }
    let transactions = try EthereumOracle.read(answers.map { $0["signed_tx"]?.text ?? "" })
    let address = try EthereumOracle.address(ofKeyFrom: Self.sentence)
    for fields in transactions {
      #expect(fields["from"] == address)
      #expect(fields["lowS"] == .bool(true))
      #expect(fields["chainId"] == .string("17"))
    }
  }

  @Test("A refused request is an answer, a start that fails is an error")
  func refusals() throws {
    let refused = try invoke(#"{"operation":"sign"}"#)
    #expect(refused.status == .exited(0))
    #expect(try JSON.parse(refused.output)["error"] != nil)

    let failed = try invoke("{}", ["--env", "ETH_NETWORK=rinkeby"])
    #expect(failed.status == .exited(1))
    #expect(failed.output.isEmpty)
    #expect(failed.errors.contains(#""errorType":"Function.Configuration""#))
  }

  @Test("Neither its own environment nor --env changes whose key it is, and where")
  func ownEnvironment() throws {
    let command = try invoke(
      #"{"operation":"status"}"#,
      ["--env", "KMS_KEY_ID=real", "--env", "AWS_ENDPOINT_URL_KMS=https://kms.example.com"],
      environment: [
        "AWS_ACCESS_KEY_ID": "real", "ETH_NETWORK": "rinkeby",
        "AWS_ENDPOINT_URL_KMS": "http://kms.example.com",
      ])
    #expect(command.status == .exited(0))
  }

  @Test(
    "Chains where money is real are refused, wherever the event names them, unless that is meant",
    arguments: [
      (#"{"operation":"status"}"#, "mainnet"), (#"{"operation":"status"}"#, "1"),
      (#"{"operation":"sign","chainid":"0x1"}"#, "sepolia"),
      (#"{"operation":"batch","items":[{"operation":"sign","chainid":10}]}"#, "sepolia"),
      (#"{"operation":"sign_typed_data","typed_data":{"domain":{"chainId":"1"}}}"#, "sepolia"),
      (#"{"operation":"sign_typed_data","typed_data":"{\"domain\":{\"chainId\":1}}"}"#, "sepolia"),
      (#"{"requestContext":{},"body":"{\"operation\":\"sign\",\"chainid\":1}"}"#, "sepolia"),
      (#"{"requestContext":{},"isBase64Encoded":true,"body":"eyJjaGFpbmlkIjoxfQ=="}"#, "sepolia"),
    ])
  func mainnet(event: String, network: String) throws {
    let refused = try invoke(event, ["--env", "ETH_NETWORK=\(network)"])
    #expect(refused.status == .exited(64))
    #expect(refused.output.isEmpty)
    #expect(refused.errors.contains("is no test network"))
    let meant = try invoke(event, ["--allow-mainnet", "--env", "ETH_NETWORK=\(network)"])
    #expect(meant.status == .exited(0))
  }

  @Test("A node of another machine is left out, so that nothing is sent")
  func noNode() throws {
    let event =
      #"{"operation":"send","amount":1,"dst_address":"0xa5d3241a1591061f2a4bb69ca0215f66520e67cf"}"#
    let command = try invoke(
      event, ["--env", "ETH_RPC_URL=https://node.example.com/key", "--env", "NONCE_TABLE=t"])
    #expect(try JSON.parse(command.output).codes == ["broadcast_disabled"])
  }

  @Test(
    "A function that fails is an error that says how",
    arguments: [
      ("crash", "The function ended with exit status 7 without ever asking for an event."),
      (
        "crash-with-event",
        "The function was ended by signal 11 (Segmentation fault) without answering the event."
      ), ("init-error", #"{"errorMessage":"cannot begin"}"#), ("error", #"{"errorMessage":"no"}"#),
      ("silent", "The function took longer than its timeout without ever asking for an event."),
      (
        "silent-with-event",
        "The function took longer than its timeout without answering the event."
      ),
    ])
  func failing(behaviour: String, message: String) throws {
    let command = try Command.run(
      Self.program, Self.badBootstrap(behaviour) + ["--timeout", "2"])
    #expect(command.status == .exited(1))
    #expect(command.output.isEmpty)
    #expect(command.errors.hasSuffix(message + "\n"))
    #expect(try hasEnded(processNamed(in: command.errors)))
  }

  @Test("A signal ends the function too", arguments: [SIGINT, SIGTERM])
  func interrupted(signal: Int32) throws {
    let errors = try Capture()
    let child = try ChildProcess(
      Self.program, arguments: Self.badBootstrap("silent"), environment: [:],
      output: errors.descriptor, errors: 1)
    let deadline = Deadline.after(.seconds(60))
    while !errors.text.contains("process "), !deadline.hasPassed {
      Duration.milliseconds(10).sleep()
    }
    kill(child.identifier, signal)
    #expect(child.wait(until: deadline) == .exited(128 + signal))
    #expect(try hasEnded(processNamed(in: errors.text)))
  }

  @Test(
    "A command line that cannot be meant is refused",
    arguments: [
      ([], "--bootstrap is missing."),
      (["--bootstrap", "b"], "--event is missing."),
      (["--bootstrap"], "--bootstrap needs a value."),
      (["--bootstrap", "b", "--event", "{"], "The event is no JSON: line 1, column 2"),
      (["--bootstrap", "b", "--event", "{}", "--env", "=x"], "--env takes NAME=VALUE, not =x."),
      (["--bootstrap", "b", "--event", "{}", "--env", "x"], "--env takes NAME=VALUE, not x."),
      (["--timeout", "0"], "--timeout takes 1 to 900 seconds, not 0."),
      (["--timeout", "901"], "--timeout takes 1 to 900 seconds, not 901."),
      (["--loud", "yes"], "--loud is unknown."),
    ])
  func usage(arguments: [String], message: String) throws {
    let command = try Command.run(Self.program, arguments)
    #expect(command.status == .exited(64))
    #expect(command.errors.hasPrefix(message))
  }

  @Test("A bootstrap that cannot be started is named")
  func noBootstrap() throws {
    let command = try Command.run(Self.program, ["--bootstrap", "/missing", "--event", "{}"])
    #expect(command.status == .exited(1))
    #expect(command.errors.contains("/missing cannot be started: "))
  }

  private func processNamed(in text: String) throws -> pid_t {
    let words = text.split { " .\n".contains($0) }
    let index = try #require(words.firstIndex(of: "process"))
    return try #require(pid_t(words[index + 1]))
  }

  private func hasEnded(_ process: pid_t) -> Bool { kill(process, 0) == -1 }
}
