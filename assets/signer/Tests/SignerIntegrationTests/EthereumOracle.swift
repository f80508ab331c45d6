import JSON
import Processes
import TestTools

/// What eth-account and py-evm make of signed transactions.
enum EthereumOracle {
  /// The fields of each transaction, its sender among them, by eth-account.
  static func read(_ transactions: [String]) throws -> [JSON] {
    try array(run(["read"] + transactions))
  }

  /// The receipts of transactions that were mined in order on a fresh chain of py-evm's.
  static func mine(_ transactions: [String], on chain: Int) throws -> [JSON] {
    try array(run(["mine", "\(chain)"] + transactions))
  }

  /// The address of the key that is the Keccak-256 of a sentence.
  static func address(ofKeyFrom sentence: String) throws -> JSON {
    try run(["address", sentence])
  }

  private static func run(_ arguments: [String]) throws -> JSON {
    guard let python = TestEnvironment.python else { throw OracleError(errors: "no Python") }
    let command = try Command.run(
      python, [TestEnvironment.tool("ethereum_oracle.py")] + arguments,
      environment: ["PYTHONDONTWRITEBYTECODE": "1"])
    guard command.status == .exited(0) else { throw OracleError(errors: command.errors) }
    return try JSON.parse(command.output)
  }

  private static func array(_ json: JSON) throws -> [JSON] {
    guard case .array(let elements) = json else { throw OracleError(errors: "\(json)") }
    return elements
  }
}

struct OracleError: Error {
  let errors: String
}

extension JSON {
  /// The string, or an empty one.
  var text: String {
    if case .string(let text) = self { text } else { "" }
  }
}
