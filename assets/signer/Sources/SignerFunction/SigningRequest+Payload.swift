import EthereumSigning
import SigningPolicy

extension SigningRequest {
  /// What a policy looks at in a payload.
  init(_ payload: Payload) {
    switch payload {
    case .transaction(let transaction): self = .transaction(transaction)
    case .message: self = .message
    case .authorization(let authorization):
      self = .authorization(on: Reach(chainID: authorization.chainID), to: authorization.address)
    case .typedData(let data): self = .typedData(Policy.Domain(data.domain))
    case .digest: self = .digest
    }
  }

  private static func transaction(_ transaction: Transaction) -> Self {
    .transaction(
      on: Reach(chainID: transaction.form.chain.map { UInt256($0.id) }), to: transaction.to,
      value: transaction.value, data: transaction.data, gas: transaction.gasLimit,
      feesPerGas: transaction.form.feesPerGas, authorizations: transaction.form.authorizations)
  }
}

extension Policy.Domain {
  /// The domain that a document's signature covers: what it leaves out is nil here, too.
  fileprivate init(_ domain: TypedData.Domain) {
    self.init(
      name: domain.name, version: domain.version, chainID: domain.chainID,
      verifyingContract: domain.verifyingContract, salt: domain.salt)
  }
}

extension Transaction.Form {
  /// The most wei that are offered for a unit of gas, of each kind.
  fileprivate var feesPerGas: [UInt256] {
    if case .blob(_, let maxFeePerBlobGas, _) = self {
      [maxFeePerGas, maxFeePerBlobGas]
    } else {
      [maxFeePerGas]
    }
  }

  /// Where the authorizations that go along are valid.
  fileprivate var authorizations: [Reach] {
    guard case .setCode(_, let authorizations) = self else { return [] }
    return authorizations.map { Reach(chainID: $0.authorization.chainID) }
  }
}
