extension Transaction {
  /// A rule of the protocol that the transaction breaks, so that no node would take it.
  public enum Violation: Hashable, Sendable {
    /// Chain 0 is no chain.
    case noSuchChain
    /// The nonce 2⁶⁴ − 1 would be an account's last (EIP-2681).
    case nonceTooHigh
    /// More gas than any block of this chain gives to one transaction (EIP-7825).
    case gasLimitTooHigh(cap: UInt64)
    /// The priority fee is part of the maximal fee (EIP-1559).
    case priorityFeeAboveMaxFee
    /// Init code of more than 49,152 bytes (EIP-3860).
    case initCodeTooLong(count: Int)
  }

  /// All the rules that the transaction breaks.
  public var violations: [Violation] {
    var violations: [Violation] = []
    if form.chain?.id == 0 { violations.append(.noSuchChain) }
    if nonce == .max { violations.append(.nonceTooHigh) }
    if let cap = form.chain?.gasLimitCap, gasLimit > cap {
      violations.append(.gasLimitTooHigh(cap: cap))
    }
    if case .dynamicFee(_, let priorityFee, let maxFee, _) = form, priorityFee > maxFee {
      violations.append(.priorityFeeAboveMaxFee)
    }
    if to == nil, data.count > Self.initCodeCap {
      violations.append(.initCodeTooLong(count: data.count))
    }
    return violations
  }

  private static let initCodeCap = 49_152
}
