import EthereumSigning
import JSON

/// What a request is answered with.
enum Answer: Hashable {
  case status(Address)
  case signed(SignedTransaction)
  case sent(SignedTransaction, Receipt)
  case unsent(SignedTransaction, Refusal)
  case authorized(SignedAuthorization)
  case signature(Signature, of: Bytes32)
  case verified(SignedTransaction, sender: Address)
  case batch([Answer])
  case refused(Refusal)

  /// What is known of a transaction that was sent.
  enum Receipt: Hashable {
    /// Nobody asked.
    case unasked
    /// It was not mined while there was time.
    case pending
    /// It was mined: the receipt as the node gave it.
    case mined(JSON)
  }
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
    case .signed(let transaction): .object(transaction.members)
    case .sent(let transaction, let receipt):
      .object(
        transaction.members + [("nonce", .string("\(transaction.transaction.nonce)"))]
          + receipt.members)
    case .unsent(let transaction, let refusal): .object(refusal.members + transaction.members)
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
    case .refused(let refusal): .object(refusal.members)
    }
  }

  /// The status of an HTTP answer: 403 when nothing but the policy stands against the request.
  var status: Int {
    switch self {
    case .refused(let refusal):
      refusal.mistakes.allSatisfy { $0.code == .policyDenied } ? 403 : 400
    case .unsent(_, let refusal): refusal.mistakes.contains { $0.code == .nodeRefused } ? 400 : 504
    default: 200
    }
  }
}

extension Answer {
  /// The same with one mistake of each item that is refused, for an answer that would be too long:
  /// what was signed or sent must come through.
  var shortened: Answer {
    switch self {
    case .batch(let answers): .batch(answers.map(\.shortened))
    case .refused(let refusal): .refused(refusal.first(1))
    default: self
    }
  }
}

extension SignedTransaction {
  fileprivate var members: [(key: String, value: JSON)] {
    let hash = ("signed_tx_hash", JSON.string(self.hash.description))
    let bytes = JSON.string(self.bytes.hexadecimal)
    return transaction.form.type == 0
      ? [("signed_tx", bytes), hash] : [hash, ("signed_tx_payload", bytes)]
  }
}

extension Answer.Receipt {
  fileprivate var members: [(key: String, value: JSON)] {
    switch self {
    case .unasked: []
    case .pending: [("receipt", .null)]
    case .mined(let receipt): [("receipt", receipt)]
    }
  }
}

extension Refusal {
  fileprivate var members: [(key: String, value: JSON)] {
    [
      ("operation", operation.map(JSON.string) ?? .null),
      ("error", .string(mistakes.map(\.message).joined(separator: "; "))),
      ("errors", .array(mistakes.map(\.json))),
    ]
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
