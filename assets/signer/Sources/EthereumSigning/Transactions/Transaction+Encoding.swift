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
}

extension Transaction {
  /// The type's byte and the RLP of the payload, with these items behind it.
  func encoded(with signature: [RLP]) -> [UInt8] {
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
