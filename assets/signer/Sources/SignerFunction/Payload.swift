import EthereumSigning

/// What the account is asked to sign, complete and within the protocol's rules.
enum Payload: Hashable {
  case transaction(Transaction)
}

extension Payload {
  /// What the key signs.
  var digest: Bytes32 {
    switch self {
    case .transaction(let transaction): transaction.signingHash
    }
  }

  /// The operation that asks for it.
  var operation: Operation {
    switch self {
    case .transaction: .sign
    }
  }
}
