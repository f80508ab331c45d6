import EthereumSigning
import Platform

/// The giving out of nonces, one sender after the other: `docs/signer.md`, "Nonces".
extension Broadcaster {
  /// Sends a transaction with the account's next nonce.
  func allocate<Stop>(
    in store: any LedgerStore, for transaction: Transaction, from sender: Address,
    sign: (Transaction) throws(Stop) -> SignedTransaction
  ) throws(BroadcastError<Stop>) -> Broadcast {
    let lease = Lease(
      store, account: Lease.name(of: sender, on: transaction.form.chain), until: deadline)
    try lease.acquire(Stop.self)
    defer { lease.release() }
    for attempt in 1... {
      let nonce: UInt64 = try ask(Stop.self) { (node) throws(NodeError) in
        try lease.settle(with: node, for: sender, notice)
      }
      guard lease.hasRoom else { throw .full(lease.count) }
      var transaction = transaction
      transaction.nonce = nonce
      let signed: SignedTransaction
      do throws(Stop) { signed = try sign(transaction) } catch { throw .stopped(error) }
      guard let isRecorded = try? lease.record(signed) else {
        // The next sender may find it, and send it.
        return Broadcast(signed, .unknown(lease.unknownRecord))
      }
      guard isRecorded else { throw .busy }
      let submission = node.submit(signed)
      guard case .refused(let error) = submission else { return Broadcast(signed, submission) }
      lease.forget(signed)
      // Somebody sent past the ledger, or the node had not seen the last block.
      guard error.saysNonceTooLow, attempt < 3 else { return Broadcast(signed, submission) }
    }
    throw .busy
  }
}
