import EthereumSigning
import JSON

/// The types of transactions that a request can ask for, by their number (EIP-2718).
enum TransactionType: Int {
  case legacy = 0
  case dynamicFee = 2
}

extension Fields {
  /// The names of the members that describe a transaction.
  static let ofTransaction = [
    "operation", "type", "amount", "value_wei", "dst_address", "to", "nonce", "chainid", "gas",
    "gas_price", "max_fee_per_gas", "max_priority_fee_per_gas", "data",
  ]

  /// Reads a transaction; nil when its type is none that this version signs.
  mutating func transaction(own: Chain) -> Transaction? {
    let type = has("type") ? read("type", as: TransactionType.init(json:)) : .legacy
    guard let type else { return nil }
    let chain = read("chainid", as: Chain.init(json:)) ?? own
    let transaction = Transaction(
      form(type, chain: chain),
      nonce: required("nonce", placeholder: 0, as: UInt64.init(json:)),
      gasLimit: read("gas", as: UInt64.init(json:)) ?? 160_000,
      to: destination(),
      value: value(),
      data: read("data", as: [UInt8].init(json:)) ?? [])
    for violation in transaction.violations { report(violation.field, .violation(violation)) }
    if transaction.to == nil, transaction.data.isEmpty { report("dst_address", .missing) }
    return transaction
  }

  private mutating func form(_ type: TransactionType, chain: Chain) -> Transaction.Form {
    for name in Self.ofLaterTypes { refuse(name, .unsupportedField) }
    switch type {
    case .legacy:
      refuse("max_fee_per_gas", .notInType(0))
      refuse("max_priority_fee_per_gas", .notInType(0))
      let gasPrice = read("gas_price", as: UInt256.init(json:)) ?? 39_061_553_152
      return .legacy(chain: chain, gasPrice: gasPrice)
    case .dynamicFee:
      refuse("gas_price", .notInType(2))
      let maxFee = required("max_fee_per_gas", placeholder: .max, as: UInt256.init(json:))
      let priorityFee = required(
        "max_priority_fee_per_gas", placeholder: 0, as: UInt256.init(json:))
      return .dynamicFee(
        chain: chain, maxPriorityFeePerGas: priorityFee, maxFeePerGas: maxFee,
        accessList: AccessList())
    }
  }

  private static let ofLaterTypes = [
    "access_list", "max_fee_per_blob_gas", "blob_versioned_hashes", "authorization_list",
  ]

  /// The receiver; nil where none is named, which asks for the creation of a contract.
  private mutating func destination() -> Address? {
    if has("dst_address") { refuse("to", .conflict(with: "dst_address")) }
    let name = has("to") ? "to" : "dst_address"
    guard has(name) else { return nil }
    let destination: Address?? = read(name) { (json) throws(Mistake.Reason) in
      json == .null ? nil : try Address(json: json)
    }
    return destination ?? Address(repeatElement(0, count: 20))
  }

  private mutating func value() -> UInt256 {
    guard has("value_wei") else {
      return required("amount", placeholder: 0, as: UInt256.init(ether:))
    }
    refuse("amount", .conflict(with: "value_wei"))
    return required("value_wei", placeholder: 0, as: UInt256.init(json:))
  }
}

extension Transaction.Violation {
  /// The member of a request that breaks the rule.
  fileprivate var field: String {
    switch self {
    case .noSuchChain: "chainid"
    case .nonceTooHigh: "nonce"
    case .gasLimitTooHigh: "gas"
    case .priorityFeeAboveMaxFee: "max_priority_fee_per_gas"
    case .initCodeTooLong: "data"
    }
  }
}
