package import EthereumSigning

/// Why no transaction was signed to be sent, or none that anybody has seen.
package enum BroadcastError<Stop: Error>: Error {
  /// Whoever signs would not.
  case stopped(Stop)
  /// The node could not be asked what it must be asked.
  case node(NodeError)
  /// The node follows another chain.
  case anotherChain(UInt256)
  /// The store of nonces could not be used.
  case ledger(LedgerError)
  /// Others were sending as long as there was time.
  case busy
  /// So many transactions wait that no node takes more.
  case full(Int)
}

/// A signed transaction, and what became of it.
package struct Broadcast: Hashable, Sendable {
  /// The transaction.
  package let transaction: SignedTransaction
  /// Whether a node has it.
  package let submission: Submission

  /// A transaction with what became of it.
  package init(_ transaction: SignedTransaction, _ submission: Submission) {
    self.transaction = transaction
    self.submission = submission
  }
}
