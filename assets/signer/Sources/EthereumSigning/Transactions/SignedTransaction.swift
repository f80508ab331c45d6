/// A signed transaction, ready for `eth_sendRawTransaction`.
public struct SignedTransaction: Hashable, Sendable {
  /// What was signed.
  public let transaction: Transaction
  /// The sender's signature.
  public let signature: Signature
  /// The encoded transaction.
  public let bytes: [UInt8]

  /// What the chain will know it by.
  public var hash: Bytes32 { keccak256(bytes) }
}

extension Transaction {
  /// The transaction with the signature of its `signingHash` behind the payload, as it is sent to a
  /// node.
  ///
  /// A typed transaction carries the parity itself. A legacy one carries v: 27 + parity, or with a
  /// chain 35 + 2 · chain + parity, which outgrows 64 bits where the chain's id nears them.
  public func signed(with signature: Signature) -> SignedTransaction {
    SignedTransaction(
      transaction: self, signature: signature,
      bytes: encoded(with: [
        .integer(form.v(of: signature)), .integer(signature.r), .integer(signature.s),
      ]))
  }
}

extension Transaction.Form {
  /// How the transaction writes the signature's parity.
  public func v(of signature: Signature) -> UInt256 {
    guard case .legacy(let chain, _) = self else { return UInt256(signature.yParity) }
    let offset = chain.map { 35 + 2 * UInt128($0.id) } ?? 27
    return UInt256(offset + UInt128(signature.yParity))
  }
}
