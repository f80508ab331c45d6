import EthereumSigning
import JSON
import Platform

/// What is asked of a node (Ethereum's "Execution API specification").
struct EthereumNode {
  let connection: any NodeConnection
  /// Until when it must have answered.
  let deadline: Deadline

  /// The chain that the node follows.
  func chainID() throws(NodeError) -> UInt256 { try quantity("eth_chainId", []) }

  /// How many transactions of an account are in the chain (`latest`), or there and waiting for it
  /// (`pending`).
  func transactionCount(of account: Address, _ block: String) throws(NodeError) -> UInt64 {
    let method = "eth_getTransactionCount"
    let count = try quantity(method, [.address(account), .string(block)])
    guard count.high == 0, let count = UInt64(exactly: count.low), count < .max else {
      throw .invalidAnswer(method: method)
    }
    return count
  }

  /// What a transaction without a fee market of its own should pay.
  func gasPrice() throws(NodeError) -> UInt256 { try quantity("eth_gasPrice", []) }

  /// What would go to the block's producer.
  func priorityFee() throws(NodeError) -> UInt256 { try quantity("eth_maxPriorityFeePerGas", []) }

  /// The base fee of the next block (EIP-1559).
  func baseFee() throws(NodeError) -> UInt256 {
    let method = "eth_feeHistory"
    let history = try call(method, [.string("0x1"), .string("latest"), .array([])])
    guard case .array(let fees)? = history["baseFeePerGas"], let fee = fees.last?.quantity,
      fee.high == 0
    else { throw .invalidAnswer(method: method) }
    return fee
  }

  /// The gas that a transaction would use now.
  func gas(for transaction: Transaction, from sender: Address) throws(NodeError) -> UInt64 {
    let method = "eth_estimateGas"
    let gas = try quantity(method, [transaction.call(from: sender)])
    guard gas.high == 0, let gas = UInt64(exactly: gas.low) else {
      throw .invalidAnswer(method: method)
    }
    return gas
  }

  /// What became of a transaction; nil while it waits.
  func receipt(of hash: Bytes32) throws(NodeError) -> JSON? {
    let receipt = try call("eth_getTransactionReceipt", [.string(hash.description)])
    return receipt == .null ? nil : receipt
  }

  /// Whether the node has a transaction, waiting or mined.
  func knows(_ hash: Bytes32) throws(NodeError) -> Bool {
    try call("eth_getTransactionByHash", [.string(hash.description)]) != .null
  }

  func call(_ method: String, _ parameters: [JSON]) throws(NodeError) -> JSON {
    try connection.call(method, parameters, until: deadline)
  }

  private func quantity(_ method: String, _ parameters: [JSON]) throws(NodeError) -> UInt256 {
    guard let value = try call(method, parameters).quantity else {
      throw .invalidAnswer(method: method)
    }
    return value
  }
}

extension Transaction {
  /// The transaction as `eth_estimateGas` takes it: without fees, which say nothing about the gas.
  fileprivate func call(from sender: Address) -> JSON {
    var members: [(key: String, value: JSON)] = [
      ("from", .address(sender)), ("value", .quantity(value)), ("data", .string(data.hexadecimal)),
    ]
    if let to { members.append(("to", .address(to))) }
    switch form {
    case .legacy: break
    case .accessList(_, _, let list): members.append(("accessList", list.json))
    case .dynamicFee(let fee), .blob(let fee, _, _):
      members.append(("accessList", fee.accessList.json))
    case .setCode(let fee, let authorizations):
      members.append(("accessList", fee.accessList.json))
      members.append(("authorizationList", .array(authorizations.map(\.json))))
    }
    return .object(members)
  }
}
