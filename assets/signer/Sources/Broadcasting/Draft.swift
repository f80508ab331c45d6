package import EthereumSigning

/// A transaction that a node is to complete before it is signed.
package struct Draft: Hashable, Sendable {
  /// What is left to the node.
  package enum Blank: Hashable, Sendable, CaseIterable {
    /// The account's next nonce.
    case nonce
    /// What it will use.
    case gas
    /// The price of a unit of gas, of a transaction that has one.
    case gasPrice
    /// The most for a unit of gas, and the producer's part of it.
    case maxFee, priorityFee
  }

  /// The transaction, with placeholders where it is blank.
  package var transaction: Transaction
  /// What the placeholders stand for.
  package let blanks: Set<Blank>

  /// A transaction with its blanks.
  package init(_ transaction: Transaction, blanks: Set<Blank>) {
    self.transaction = transaction
    self.blanks = blanks
  }
}

extension Draft {
  /// Whether the node says what is paid for gas.
  package var takesFeeFromNode: Bool {
    switch transaction.form {
    case .legacy, .accessList: blanks.contains(.gasPrice)
    case .dynamicFee, .blob, .setCode: blanks.contains(.maxFee)
    }
  }
}

extension EthereumNode {
  /// The transaction with all but its nonce as the node thinks right, fees within a cap where that is
  /// enough for the next block.
  func fill(
    _ draft: Draft, from sender: Address, feeCap: UInt256?
  ) throws(NodeError) -> Transaction {
    var transaction = draft.transaction
    transaction.form = try fill(transaction.form, draft.blanks, feeCap)
    if draft.blanks.contains(.gas) {
      transaction.gasLimit = try gas(for: transaction, from: sender)
    }
    return transaction
  }

  private func fill(
    _ form: Transaction.Form, _ blanks: Set<Draft.Blank>, _ feeCap: UInt256?
  ) throws(NodeError) -> Transaction.Form {
    switch form {
    case .legacy(let chain, let price):
      .legacy(chain: chain, gasPrice: blanks.contains(.gasPrice) ? try gasPrice() : price)
    case .accessList(let chain, let price, let list):
      .accessList(
        chain: chain, gasPrice: blanks.contains(.gasPrice) ? try gasPrice() : price,
        accessList: list)
    case .dynamicFee(let fee): .dynamicFee(try fill(fee, blanks, feeCap))
    case .setCode(let fee, let authorizations):
      .setCode(try fill(fee, blanks, feeCap), authorizations: authorizations)
    case .blob: form
    }
  }

  private func fill(
    _ fee: Transaction.DynamicFee, _ blanks: Set<Draft.Blank>, _ feeCap: UInt256?
  ) throws(NodeError) -> Transaction.DynamicFee {
    var fee = fee
    if blanks.contains(.priorityFee) { fee.maxPriorityFeePerGas = try priorityFee() }
    if blanks.contains(.maxFee) {
      fee.maxFeePerGas = maxFee(
        base: try baseFee(), priority: fee.maxPriorityFeePerGas, cap: feeCap)
    } else if blanks.contains(.priorityFee) {
      fee.maxPriorityFeePerGas = min(fee.maxPriorityFeePerGas, fee.maxFeePerGas)
    }
    return fee
  }

  /// Twice the base fee, which outlasts six full blocks, and the producer's part; less where a cap
  /// says so and the next block would still take it.
  private func maxFee(base: UInt256, priority: UInt256, cap: UInt256?) -> UInt256 {
    let wanted = base.plus(base).plus(priority)
    guard let cap, cap < wanted, base.plus(priority) <= cap else { return wanted }
    return cap
  }
}

extension UInt256 {
  /// The sum, or the greatest number there is where that is smaller.
  fileprivate func plus(_ other: UInt256) -> UInt256 {
    let (low, carry) = low.addingReportingOverflow(other.low)
    let (sum, overflow) = high.addingReportingOverflow(other.high)
    let (high, second) = sum.addingReportingOverflow(carry ? 1 : 0)
    return overflow || second ? .max : UInt256(high: high, low: low)
  }
}
