import EthereumSigning
import JSON

/// What a request is answered with.
enum Answer: Hashable {
  case status(Address)
  case signed(SignedTransaction)
  case authorized(SignedAuthorization)
  case signature(Signature, of: Bytes32)
  case verified(SignedTransaction, sender: Address)
  case batch([Answer])
  case refused(Refusal)
}

extension Answer {
  /// What a payload is answered with once its digest is signed.
  init(_ payload: Payload, signedWith signature: Signature) {
    switch payload {
    case .transaction(let transaction): self = .signed(transaction.signed(with: signature))
    case .authorization(let authorization):
      self = .authorized(authorization.signed(with: signature))
    case .message, .typedData, .digest: self = .signature(signature, of: payload.digest)
    }
  }
}

extension Answer {
  var json: JSON {
    switch self {
    case .status(let address):
      .object([("eth_checksum_address", .address(address))])
    case .signed(let transaction) where transaction.transaction.form.type == 0:
      .object([
        ("signed_tx", .string(transaction.bytes.hexadecimal)),
        ("signed_tx_hash", .string(transaction.hash.description)),
      ])
    case .signed(let transaction):
      .object([
        ("signed_tx_hash", .string(transaction.hash.description)),
        ("signed_tx_payload", .string(transaction.bytes.hexadecimal)),
      ])
    case .authorized(let authorization): .object([("authorization", authorization.json)])
    case .signature(let signature, let digest):
      .object([
        ("signature", .string(signature.bytes.hexadecimal)),
        ("digest", .string(digest.description)),
      ])
    case .verified(let transaction, let sender):
      .object([
        ("sender", .address(sender)), ("hash", .string(transaction.hash.description)),
        ("type", .number("\(transaction.transaction.form.type)")),
        ("fields", transaction.fields(sender: sender)),
      ])
    case .batch(let answers): .object([("items", .array(answers.map(\.json)))])
    case .refused(let refusal): refusal.json
    }
  }

  /// The status of an HTTP answer: 403 when nothing but the policy stands against the request.
  var status: Int {
    guard case .refused(let refusal) = self else { return 200 }
    return refusal.mistakes.allSatisfy { $0.code == .policyDenied } ? 403 : 400
  }
}

extension Refusal {
  fileprivate var json: JSON {
    .object([
      ("operation", operation.map(JSON.string) ?? .null),
      ("error", .string(mistakes.map(\.message).joined(separator: "; "))),
      ("errors", .array(mistakes.map(\.json))),
    ])
  }
}

extension Mistake {
  fileprivate var json: JSON {
    .object([
      ("code", .string(code.rawValue)), ("field", field.map(JSON.string) ?? .null),
      ("message", .string(message)),
    ])
  }
}
