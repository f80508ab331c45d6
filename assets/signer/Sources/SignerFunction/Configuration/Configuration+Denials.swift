import EthereumSigning

extension Configuration {
  /// What the policy has against signing this. Everything that is to be signed passes here, and only
  /// here, before the key is asked.
  func denials(of payload: Payload) -> [Mistake] {
    switch payload {
    case .transaction(let transaction): denials(of: transaction)
    case .message, .typedData, .authorization, .digest:
      [Mistake(field: "operation", reason: .denied(by: .operations(payload.operation)))]
    }
  }

  private func denials(of transaction: Transaction) -> [Mistake] {
    var denials: [Mistake] = []
    if transaction.form.chain != chain {
      denials.append(Mistake(field: "chainid", reason: .denied(by: .chains(own: chain))))
    }
    if transaction.to == nil {
      denials.append(Mistake(field: "dst_address", reason: .denied(by: .creation)))
    }
    return denials
  }
}
