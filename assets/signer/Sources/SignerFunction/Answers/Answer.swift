import EthereumSigning
import JSON

/// What a request is answered with.
enum Answer: Hashable {
  case status(Address)
  case signed(SignedTransaction)
  case authorized(SignedAuthorization)
  case signature(Signature, of: Bytes32)
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
      .object([("eth_checksum_address", .string(address.checksummed))])
    case .signed(let transaction) where transaction.isLegacy:
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
    case .refused(let refusal): refusal.json
    }
  }

  /// The status of an HTTP answer: 403 when nothing but the policy stands against the request.
  var status: Int {
    guard case .refused(let refusal) = self else { return 200 }
    return refusal.mistakes.allSatisfy { $0.code == .policyDenied } ? 403 : 400
  }
}

extension SignedAuthorization {
  /// An entry of a transaction's list, as requests and Ethereum's JSON-RPC have it.
  fileprivate var json: JSON {
    .object([
      ("chainId", .quantity(authorization.chainID)),
      ("address", .string(authorization.address.checksummed)),
      ("nonce", .quantity(UInt256(authorization.nonce))),
      ("yParity", .quantity(UInt256(yParity))),
      ("r", .quantity(r)),
      ("s", .quantity(s)),
    ])
  }
}

extension JSON {
  /// An integer as Ethereum's JSON-RPC writes it: `0x` and hexadecimal digits without leading zeros.
  fileprivate static func quantity(_ integer: UInt256) -> JSON {
    let digits = integer.bytes.hexadecimal.dropFirst(2).drop { $0 == "0" }
    return .string(digits.isEmpty ? "0x0" : "0x\(digits)")
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
