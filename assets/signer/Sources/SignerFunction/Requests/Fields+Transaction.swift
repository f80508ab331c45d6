import Broadcasting
import EthereumSigning
import JSON

extension Fields {
  /// The names of the members that describe a transaction.
  static let ofTransaction =
    [
      "operation", "type", "amount", "value_wei", "dst_address", "to", "nonce", "chainid", "gas",
      "data",
    ] + TransactionType.legacy.ownMembers + TransactionType.legacy.foreignMembers

  /// Reads a transaction of which a node can complete what is left out; nil when its type is none.
  mutating func draft(_ defaults: Defaults) -> Draft? {
    let blanks = Set(Draft.Blank.allCases.filter { !has($0.field) })
    guard let transaction = transaction(defaults, blanks) else { return nil }
    if transaction.form.type == 3 { report("type", .sending(.blobsElsewhere)) }
    return Draft(transaction, blanks: blanks)
  }

  /// Reads a transaction, zeros where it is blank; nil when its type is none.
  mutating func transaction(
    _ defaults: Defaults, _ blanks: Set<Draft.Blank> = []
  ) -> Transaction? {
    let type = has("type") ? read("type", as: TransactionType.init(json:)) : .legacy
    guard let type else { return nil }
    let to = destination()
    let transaction = Transaction(
      form(type, defaults, blanks),
      nonce: blanks.contains(.nonce)
        ? 0 : required("nonce", placeholder: 0, as: UInt64.init(json:)),
      gasLimit: read("gas", as: UInt64.init(json:)) ?? (blanks.contains(.gas) ? 0 : 160_000),
      to: to,
      value: value(),
      data: read("data", as: [UInt8].init(json:)) ?? (to == nil ? [] : defaults.data))
    check(transaction)
    return transaction
  }

  /// Reads a signed transaction, and who signed it; nil when nobody did.
  mutating func signedTransaction() -> (transaction: SignedTransaction, sender: Address)? {
    defer { finish(known: ["operation", "signed_tx"]) }
    require("signed_tx")
    return read("signed_tx") { (json) throws(Mistake.Reason) in
      let bytes = try [UInt8](json: json)
      do throws(TransactionDecodingError) {
        let transaction = try SignedTransaction(decoding: bytes)
        return (transaction, try transaction.sender())
      } catch { throw .transaction(error) }
    }
  }

  private mutating func form(
    _ type: TransactionType, _ defaults: Defaults, _ blanks: Set<Draft.Blank>
  ) -> Transaction.Form {
    let named = read("chainid", as: Chain.init(json:))
    let chain = named ?? defaults.chain
    for name in type.foreignMembers { refuse(name, .notInType(type.rawValue)) }
    return switch type {
    case .legacy:
      .legacy(chain: named ?? defaults.legacyChain, gasPrice: gasPrice(blanks))
    case .accessList:
      .accessList(chain: chain, gasPrice: gasPrice(blanks), accessList: accessList())
    case .dynamicFee:
      .dynamicFee(dynamicFee(on: chain, blanks))
    case .blob:
      .blob(
        dynamicFee(on: chain, blanks),
        maxFeePerBlobGas: required("max_fee_per_blob_gas", placeholder: 0, as: UInt256.init(json:)),
        versionedHashes: blobVersionedHashes())
    case .setCode:
      .setCode(dynamicFee(on: chain, blanks), authorizations: authorizationList())
    }
  }

  private mutating func gasPrice(_ blanks: Set<Draft.Blank>) -> UInt256 {
    read("gas_price", as: UInt256.init(json:)) ?? (blanks.contains(.gasPrice) ? 0 : 39_061_553_152)
  }

  private mutating func dynamicFee(
    on chain: Chain, _ blanks: Set<Draft.Blank>
  ) -> Transaction.DynamicFee {
    let givenMaxFee =
      blanks.contains(.maxFee)
      ? nil : required("max_fee_per_gas", placeholder: .max, as: UInt256.init(json:))
    let priorityFee =
      blanks.contains(.priorityFee)
      ? 0 : required("max_priority_fee_per_gas", placeholder: 0, as: UInt256.init(json:))
    let maxFee = givenMaxFee ?? priorityFee
    return Transaction.DynamicFee(
      chain: chain, maxPriorityFeePerGas: priorityFee, maxFeePerGas: maxFee,
      accessList: accessList())
  }

  /// The receiver; nil where none is named, which asks for the creation of a contract.
  private mutating func destination() -> Address? {
    if has("dst_address") { refuse("to", .conflict(with: "dst_address")) }
    let name = has("to") ? "to" : "dst_address"
    guard has(name) else { return nil }
    let destination: Address?? = read(name) { (json) throws(Mistake.Reason) in
      json == .null ? nil : try Address(json: json)
    }
    return destination ?? .zero
  }

  private mutating func value() -> UInt256 {
    guard has("value_wei") else {
      return required("amount", placeholder: 0, as: UInt256.init(ether:))
    }
    refuse("amount", .conflict(with: "value_wei"))
    return required("value_wei", placeholder: 0, as: UInt256.init(json:))
  }

  /// Reports the rules that a transaction breaks with members that could be read.
  private mutating func check(_ transaction: Transaction) {
    for violation in transaction.violations where !isWrong(violation.field) {
      report(violation.field, violation == .noReceiver ? .missing : .violation(violation))
    }
    if transaction.to == nil, transaction.data.isEmpty, !isWrong("dst_address") {
      report("dst_address", .missing)
    }
  }
}

extension Draft.Blank {
  /// The member of a request that fills it.
  fileprivate var field: String {
    switch self {
    case .nonce: "nonce"
    case .gas: "gas"
    case .gasPrice: "gas_price"
    case .maxFee: "max_fee_per_gas"
    case .priorityFee: "max_priority_fee_per_gas"
    }
  }
}

extension Transaction.Violation {
  /// The member of a request that breaks the rule.
  var field: String {
    switch self {
    case .noSuchChain: "chainid"
    case .nonceTooHigh: "nonce"
    case .gasLimitTooHigh: "gas"
    case .priorityFeeAboveMaxFee: "max_priority_fee_per_gas"
    case .initCodeTooLong: "data"
    case .noReceiver: "dst_address"
    case .blobCount: "blob_versioned_hashes"
    case .blobVersion(let index): "blob_versioned_hashes[\(index)]"
    case .noAuthorization: "authorization_list"
    case .authorizationNotApplicable(let index): "authorization_list[\(index)]"
    }
  }
}
