package import EthereumSigning
package import JSON
package import Platform

/// Completes transactions, has them signed and gives them to a node.
package final class Broadcaster {
  let connection: any NodeConnection
  let store: (any LedgerStore)?
  let notice: (String, Bytes32) -> Void
  /// When everything must be done.
  package var deadline = Deadline.never

  /// A broadcaster that has nonces from the node, or, where there is a store, gives them out itself.
  /// - Parameter notice: hears what befell transactions of others.
  package init(
    _ connection: any NodeConnection, store: (any LedgerStore)?,
    notice: @escaping (String, Bytes32) -> Void = { _, _ in }
  ) {
    self.connection = connection
    self.store = store
    self.notice = notice
  }

  var node: EthereumNode { EthereumNode(connection: connection, deadline: nodeDeadline) }

  /// A node that does not answer must leave time to write down what became of a nonce.
  private var nodeDeadline: Deadline {
    store == nil ? deadline : deadline.earlier(by: .milliseconds(500))
  }

  /// Sends a transaction.
  ///
  /// Once it is signed nothing is thrown that would lose it.
  /// - Parameters:
  ///   - feeCap: the most wei for a unit of gas that the signer would agree to.
  ///   - sign: judges and signs what has no blanks any more.
  package func send<Stop>(
    _ draft: Draft, from sender: Address, feeCap: UInt256?,
    sign: (Transaction) throws(Stop) -> SignedTransaction
  ) throws(BroadcastError<Stop>) -> Broadcast {
    var transaction = try prepare(draft, from: sender, feeCap: feeCap, stop: Stop.self)
    if draft.blanks.contains(.nonce) {
      if let store {
        return try allocate(in: store, for: transaction, from: sender, sign: sign)
      }
      transaction.nonce = try ask(Stop.self) { (node) throws(NodeError) in
        try node.transactionCount(of: sender, "pending")
      }
    }
    let signed: SignedTransaction
    do throws(Stop) { signed = try sign(transaction) } catch { throw .stopped(error) }
    return Broadcast(signed, node.submit(signed))
  }

  /// The receipt of a transaction, waited for as long as there is time; nil when it was not mined
  /// then.
  package func receipt(of hash: Bytes32) -> JSON? {
    var delay = Duration.milliseconds(100)
    while true {
      if let receipt = try? node.receipt(of: hash) { return receipt }
      guard Deadline.after(delay) < deadline else { return nil }
      delay.sleep()
      delay = min(delay * 2, .seconds(2))
    }
  }

  private func prepare<Stop>(
    _ draft: Draft, from sender: Address, feeCap: UInt256?, stop: Stop.Type
  ) throws(BroadcastError<Stop>) -> Transaction {
    let chain: UInt256 = try ask(Stop.self) { (node) throws(NodeError) in try node.chainID() }
    guard let own = draft.transaction.form.chain, chain == UInt256(own.id) else {
      throw .anotherChain(chain)
    }
    return try ask(Stop.self) { (node) throws(NodeError) in
      try node.fill(draft, from: sender, feeCap: feeCap)
    }
  }

  func ask<Answer, Stop>(
    _: Stop.Type, _ question: (EthereumNode) throws(NodeError) -> Answer
  ) throws(BroadcastError<Stop>) -> Answer {
    do throws(NodeError) { return try question(node) } catch { throw .node(error) }
  }
}
