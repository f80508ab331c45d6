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
    /// Types 3 and 4 create no contract (EIP-4844, EIP-7702).
    case noReceiver
    /// A transaction carries 1 to 6 blobs (EIP-4844, EIP-7594).
    case blobCount(Int)
    /// The blob's hash does not start with 0x01, its version (EIP-4844).
    case blobVersion(index: Int)
    /// Type 4 is for a list with something in it (EIP-7702).
    case noAuthorization
    /// An entry of the list that every chain would pass over (EIP-7702).
    case authorizationNotApplicable(index: Int)
  }

  /// All the rules that the transaction breaks.
  public var violations: [Violation] {
    var violations: [Violation] = []
    if form.chain?.id == 0 { violations.append(.noSuchChain) }
    if nonce == .max { violations.append(.nonceTooHigh) }
    if let cap = form.chain?.gasLimitCap, gasLimit > cap {
      violations.append(.gasLimitTooHigh(cap: cap))
    }
    if to == nil, data.count > Self.initCodeCap {
      violations.append(.initCodeTooLong(count: data.count))
    }
    return violations + violationsOfForm
  }

  private var violationsOfForm: [Violation] {
    switch form {
    case .legacy, .accessList: []
    case .dynamicFee(let fee): fee.violations
    case .blob(let fee, _, let hashes): fee.violations + receiver + Self.violations(of: hashes)
    case .setCode(let fee, let authorizations):
      fee.violations + receiver + Self.violations(of: authorizations)
    }
  }

  private var receiver: [Violation] { to == nil ? [.noReceiver] : [] }

  private static func violations(of hashes: [Bytes32]) -> [Violation] {
    let count: [Violation] = (1...blobCap).contains(hashes.count) ? [] : [.blobCount(hashes.count)]
    return count
      + hashes.enumerated().filter { $0.element.bytes[0] != 0x01 }.map {
        .blobVersion(index: $0.offset)
      }
  }

  private static func violations(of authorizations: [SignedAuthorization]) -> [Violation] {
    guard !authorizations.isEmpty else { return [.noAuthorization] }
    return authorizations.enumerated().filter { !$0.element.isApplicable }
      .map { .authorizationNotApplicable(index: $0.offset) }
  }

  private static let initCodeCap = 49_152
  private static let blobCap = 6
}

extension Transaction.DynamicFee {
  fileprivate var violations: [Transaction.Violation] {
    maxPriorityFeePerGas > maxFeePerGas ? [.priorityFeeAboveMaxFee] : []
  }
}

extension Chain {
  /// The most gas that a transaction may have: 2²⁴ on Ethereum's own networks (EIP-7825). Other
  /// chains have rules of their own.
  fileprivate var gasLimitCap: UInt64? {
    name == nil ? nil : 1 << 24
  }
}
