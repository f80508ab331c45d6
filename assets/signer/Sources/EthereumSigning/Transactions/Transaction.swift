/// A transaction before it is signed: what every type has, and the form that its type adds.
public struct Transaction: Hashable, Sendable {
  /// The type, with the fields that no other type has.
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

  /// The types of transactions (EIP-2718).
  public enum Form: Hashable, Sendable {
    /// Type 0 with the chain in its signature (EIP-155), or, with no chain, valid on every one.
    case legacy(chain: Chain?, gasPrice: UInt256)
    /// Type 1, EIP-2930.
    case accessList(chain: Chain, gasPrice: UInt256, accessList: AccessList)
    /// Type 2, EIP-1559; fees in wei for a unit of gas.
    case dynamicFee(
      chain: Chain, maxPriorityFeePerGas: UInt256, maxFeePerGas: UInt256,
      accessList: AccessList)
  }

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

extension Transaction.Form {
  /// The chain that alone accepts the transaction; nil for a legacy one that every chain accepts.
  public var chain: Chain? {
    switch self {
    case .legacy(let chain, _): chain
    case .accessList(let chain, _, _): chain
    case .dynamicFee(let chain, _, _, _): chain
    }
  }
}
