/// A transaction before it is signed: what every type has, and the form that its type adds.
public struct Transaction: Hashable, Sendable {
  /// The type, with the fields that not every type has.
  public var form: Form
  /// How many transactions the account sent before, below 2⁶⁴ − 1 (EIP-2681).
  public var nonce: UInt64
  /// The gas that it may use.
  public var gasLimit: UInt64
  /// Whom it calls or pays; nil creates a contract.
  public var to: Address?
  /// Wei that go along.
  public var value: UInt256
  /// What the callee reads; when a contract is created, its init code.
  public var data: [UInt8]

  /// A transaction of any type.
  public init(
    _ form: Form, nonce: UInt64, gasLimit: UInt64, to: Address?, value: UInt256, data: [UInt8] = []
  ) {
    self.form = form
    self.nonce = nonce
    self.gasLimit = gasLimit
    self.to = to
    self.value = value
    self.data = data
  }
}

extension Transaction {
  /// The types of transactions (EIP-2718).
  public enum Form: Hashable, Sendable {
    /// Type 0 with the chain in its signature (EIP-155), or, with no chain, valid on every one.
    case legacy(chain: Chain?, gasPrice: UInt256)
    /// Type 1, EIP-2930.
    case accessList(chain: Chain, gasPrice: UInt256, accessList: AccessList)
    /// Type 2, EIP-1559.
    case dynamicFee(DynamicFee)
    /// Type 3, EIP-4844, by the hashes of its blobs: the signature never covers the blobs themselves.
    case blob(DynamicFee, maxFeePerBlobGas: UInt256, versionedHashes: [Bytes32])
    /// Type 4, EIP-7702.
    case setCode(DynamicFee, authorizations: [SignedAuthorization])
  }

  /// What types 2, 3 and 4 share: the fees in wei for a unit of gas, and the access list.
  public struct DynamicFee: Hashable, Sendable {
    /// The chain that alone accepts the transaction.
    public var chain: Chain
    /// What goes to the block's producer, a part of the maximal fee.
    public var maxPriorityFeePerGas: UInt256
    /// The most that the account pays.
    public var maxFeePerGas: UInt256
    /// What the transaction says it will touch.
    public var accessList: AccessList

    /// Fees on a chain.
    public init(
      chain: Chain, maxPriorityFeePerGas: UInt256, maxFeePerGas: UInt256,
      accessList: AccessList = AccessList()
    ) {
      self.chain = chain
      self.maxPriorityFeePerGas = maxPriorityFeePerGas
      self.maxFeePerGas = maxFeePerGas
      self.accessList = accessList
    }
  }
}

extension Transaction.Form {
  /// The type's number (EIP-2718).
  public var type: UInt8 {
    switch self {
    case .legacy: 0
    case .accessList: 1
    case .dynamicFee: 2
    case .blob: 3
    case .setCode: 4
    }
  }

  /// The chain that alone accepts the transaction; nil for a legacy one that every chain accepts.
  public var chain: Chain? {
    switch self {
    case .legacy(let chain, _): chain
    case .accessList(let chain, _, _): chain
    case .dynamicFee(let fee), .blob(let fee, _, _), .setCode(let fee, _): fee.chain
    }
  }

  /// The most that the account pays for a unit of gas, in wei.
  public var maxFeePerGas: UInt256 {
    switch self {
    case .legacy(_, let gasPrice), .accessList(_, let gasPrice, _): gasPrice
    case .dynamicFee(let fee), .blob(let fee, _, _), .setCode(let fee, _): fee.maxFeePerGas
    }
  }
}
