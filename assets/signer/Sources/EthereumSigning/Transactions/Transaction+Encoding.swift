extension Transaction {
  /// The digest that the account signs.
  public var signingHash: Bytes32 { keccak256(unsigned) }

  /// The bytes that are signed: the type's byte, if it has one, and the RLP of the payload.
  ///
  /// A legacy transaction for one chain signs nine items, the chain and two zeros last (EIP-155).
  public var unsigned: [UInt8] {
    if case .legacy(let chain?, _) = form {
      encoded(with: [.integer(chain.id), .bytes([]), .bytes([])])
    } else {
      encoded(with: [])
    }
  }

  /// The transaction with the signature of its `signingHash` behind the payload, as it is sent to a
  /// node.
  ///
  /// A typed transaction carries the parity itself. A legacy one carries v: 27 + parity, or with a
  /// chain 35 + 2 · chain + parity, which outgrows 64 bits where the chain's id nears them.
  public func signed(with signature: Signature) -> SignedTransaction {
    SignedTransaction(
      bytes: encoded(with: [
        .integer(v(of: signature)), .integer(signature.r), .integer(signature.s),
      ]))
  }
}

extension Transaction {
  private func encoded(with signature: [RLP]) -> [UInt8] {
    typeByte + RLP.list(payload + signature).encoded
  }

  private var typeByte: [UInt8] {
    form.type == 0 ? [] : [form.type]
  }

  private var payload: [RLP] {
    let nonce = RLP.integer(nonce)
    let call: [RLP] = [.integer(gasLimit), .address(to), .integer(value), .bytes(data)]
    return switch form {
    case .legacy(_, let gasPrice):
      [nonce, .integer(gasPrice)] + call
    case .accessList(let chain, let gasPrice, let accessList):
      [.integer(chain.id), nonce, .integer(gasPrice)] + call + [accessList.rlp]
    case .dynamicFee(let fee):
      fee.payload(nonce, call)
    case .blob(let fee, let maxFeePerBlobGas, let versionedHashes):
      fee.payload(nonce, call)
        + [.integer(maxFeePerBlobGas), .list(versionedHashes.map { .bytes($0.bytes) })]
    case .setCode(let fee, let authorizations):
      fee.payload(nonce, call) + [.list(authorizations.map(\.rlp))]
    }
  }

  private func v(of signature: Signature) -> UInt256 {
    guard case .legacy(let chain, _) = form else { return UInt256(signature.yParity) }
    let offset = chain.map { 35 + 2 * UInt128($0.id) } ?? 27
    return UInt256(offset + UInt128(signature.yParity))
  }
}

extension Transaction.DynamicFee {
  fileprivate func payload(_ nonce: RLP, _ call: [RLP]) -> [RLP] {
    [.integer(chain.id), nonce, .integer(maxPriorityFeePerGas), .integer(maxFeePerGas)] + call
      + [accessList.rlp]
  }
}

extension RLP {
  /// An address's 20 bytes; no bytes at all where a contract is created.
  static func address(_ address: Address?) -> RLP {
    .bytes(address?.bytes ?? [])
  }
}

/// A signed transaction, ready for `eth_sendRawTransaction`.
public struct SignedTransaction: Hashable, Sendable {
  /// The encoded transaction.
  public let bytes: [UInt8]

  /// Whether it is of type 0: it starts as an RLP list, and a typed one with its type (EIP-2718).
  public var isLegacy: Bool { bytes.first.map { $0 >= 0xc0 } ?? false }

  /// What the chain will know it by.
  public var hash: Bytes32 { keccak256(bytes) }
}
