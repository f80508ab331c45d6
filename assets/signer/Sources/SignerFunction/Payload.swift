import EthereumSigning

/// What the account is asked to sign, complete and within the protocol's rules.
enum Payload: Hashable {
  case transaction(Transaction)
  case message(PersonalMessage)
  case typedData(TypedData)
  case authorization(Authorization)
  case digest(Bytes32)
}

extension Payload {
  /// What the key signs.
  var digest: Bytes32 {
    switch self {
    case .transaction(let transaction): transaction.signingHash
    case .message(let message): message.signingHash
    case .typedData(let data): data.signingHash
    case .authorization(let authorization): authorization.signingHash
    case .digest(let digest): digest
    }
  }

  /// The operation that asks for it.
  var operation: Operation {
    switch self {
    case .transaction: .sign
    case .message: .signMessage
    case .typedData: .signTypedData
    case .authorization: .signAuthorization
    case .digest: .signDigest
    }
  }
}
