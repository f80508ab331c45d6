import EthereumSigning
import JSON
import Platform

/// What came of giving a signed transaction to a node.
package enum Submission: Hashable, Sendable {
  /// The node has it, from now on or since before.
  case accepted
  /// The node does not take it, and so has not got it.
  case refused(NodeError)
  /// Nobody knows whether the node has it.
  case unknown(NodeError)
}

extension EthereumNode {
  /// Gives a signed transaction to the node, again where its answer got lost: the node knows it by its
  /// hash, and takes it once.
  func submit(_ transaction: SignedTransaction) -> Submission {
    for delay in [100, 300, 900] {
      let submission = submitOnce(transaction)
      guard case .unknown(.unreachable(_, isPassing: true)) = submission,
        Deadline.after(.milliseconds(delay)) < deadline
      else { return submission }
      Duration.milliseconds(delay).sleep()
    }
    return submitOnce(transaction)
  }

  private func submitOnce(_ transaction: SignedTransaction) -> Submission {
    do throws(NodeError) {
      let method = "eth_sendRawTransaction"
      let hash = try call(method, [.string(transaction.bytes.hexadecimal)])
      // Whoever names another hash has taken something else, or nothing.
      return hash == .string(transaction.hash.description)
        ? .accepted : .unknown(.invalidAnswer(method: method))
    } catch {
      guard case .refused = error else { return .unknown(error) }
      if error.saysAlreadyKnown { return .accepted }
      // What was mined before a lost answer was asked for again has its nonce behind it.
      if error.saysNonceTooLow, (try? knows(transaction.hash)) ?? false { return .accepted }
      return .refused(error)
    }
  }
}

extension NodeError {
  /// Whether a node says that it has the transaction, in the words of Geth, Erigon, Reth, Nethermind,
  /// Besu or OpenEthereum.
  fileprivate var saysAlreadyKnown: Bool {
    says(["already known", "alreadyknown", "known transaction", "already imported", "same hash"])
  }

  /// Whether a node says that the account has sent a transaction of this nonce, in the words of Geth,
  /// Erigon, Reth, Besu or Nethermind.
  var saysNonceTooLow: Bool { says(["nonce too low", "nonce is too low", "oldnonce"]) }

  private func says(_ phrases: [String]) -> Bool {
    guard case .refused(_, _, let message) = self else { return false }
    let words = message.lowercased()
    return phrases.contains { words.contains($0) }
  }
}

extension String {
  /// Whether another text is part of this one; the standard library alone has no such search.
  fileprivate func contains(_ part: String) -> Bool {
    let (text, part) = (Array(utf8), Array(part.utf8))
    guard text.count >= part.count else { return false }
    return (0...(text.count - part.count)).contains { start in
      text[start..<(start + part.count)].elementsEqual(part)
    }
  }
}
