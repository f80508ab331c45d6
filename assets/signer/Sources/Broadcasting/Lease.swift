import EthereumSigning
import Platform

/// The right to give out an account's next nonce, held by one process at a time.
///
/// Nothing depends on clocks but how soon others may go on after a death: a holder that was taken for
/// dead can no longer write, and what it has not written it does not send.
final class Lease {
  private let store: any LedgerStore
  private let account: String
  private let deadline: Deadline
  private let holder = Lease.name()
  private var transactions: [[UInt8]] = []
  private var isHeld = false

  init(_ store: any LedgerStore, account: String, until deadline: Deadline) {
    self.store = store
    self.account = account
    self.deadline = deadline
  }

  /// Waits for the right.
  func acquire<Stop>(_: Stop.Type) throws(BroadcastError<Stop>) {
    var most = 50
    while true {
      do throws(LedgerError) {
        if try acquireNow() { return }
      } catch { throw .ledger(error) }
      let delay = Duration.milliseconds(Int.random(in: 10...most))
      most = min(800, 2 * most)
      guard Deadline.after(delay) < deadline else { throw .busy }
      delay.sleep()
    }
  }

  private func acquireNow() throws(LedgerError) -> Bool {
    let ledger = try store.read(account, until: deadline)
    let isFree = ledger.map { $0.expires <= Timestamp.now.milliseconds || $0.holder == holder }
    guard isFree ?? true else { return false }
    transactions = ledger?.transactions ?? []
    guard transactions.allSatisfy(isOfAccount) else { throw .foreignTransaction(account) }
    isHeld = try write(expires: expiry, heldBy: ledger?.holder)
    return isHeld
  }

  /// Gives the right back; where that fails, it expires.
  func release() {
    guard isHeld else { return }
    isHeld = false
    _ = try? write(expires: 0, heldBy: holder)
  }

  /// Keeps a transaction before it is sent; false when another has the right.
  func record(_ transaction: SignedTransaction) throws(LedgerError) -> Bool {
    transactions.append(transaction.bytes)
    isHeld = try write(expires: expiry, heldBy: holder)
    return isHeld
  }

  /// Forgets a transaction that no node has.
  func forget(_ transaction: SignedTransaction) {
    transactions.removeAll { $0 == transaction.bytes }
  }

  /// How many transactions are not known to be mined.
  var count: Int { transactions.count }

  /// Whether the ledger takes one more: nodes hold 64 of an account's, a table's item 400 KB.
  var hasRoom: Bool {
    count < 64 && transactions.reduce(0) { $0 + $1.count } < 200 << 10
  }

  /// Why nobody knows what will become of a transaction whose record may not be there.
  var unknownRecord: NodeError {
    .unreachable(
      reason: "the table of nonces did not answer, and whoever sends next may send it",
      isPassing: false)
  }

  /// Whether bytes are a transaction that this account has signed. Others would use up nonces that
  /// are not theirs, and nothing that comes after a gap is mined.
  private func isOfAccount(_ bytes: [UInt8]) -> Bool {
    guard let signed = try? SignedTransaction(decoding: bytes), let sender = try? signed.sender(),
      let chain = signed.transaction.form.chain
    else { return false }
    return account == Self.name(of: sender, on: chain)
  }

  /// The ledger of an account on a chain.
  static func name(of account: Address, on chain: Chain?) -> String {
    "\(chain?.id ?? 0):\(account)"
  }

  private func write(expires: Int64, heldBy current: String?) throws(LedgerError) -> Bool {
    try store.write(
      Ledger(holder: holder, expires: expires, transactions: transactions), of: account,
      heldBy: current, until: deadline)
  }

  /// Lambda ends the function at its deadline; clocks may differ by a little.
  private var expiry: Int64 {
    let left = min(deadline.remaining, .seconds(900))
    return Timestamp.now.milliseconds + left.milliseconds + 5000
  }

  private static func name() -> String {
    [UInt64.random(in: .min ... .max), .random(in: .min ... .max)].map { String($0, radix: 16) }
      .joined(separator: "-")
  }
}

extension Lease {
  /// Brings the ledger up to the chain and the node up to the ledger; the nonce that comes next.
  ///
  /// What is mined is forgotten. What the node does not have, since its sender died or the node
  /// dropped it, is given to it again; what it refuses now is used by nobody, and its nonce is free.
  func settle(
    with node: EthereumNode, for account: Address, _ notice: (String, Bytes32) -> Void
  ) throws(NodeError) -> UInt64 {
    let known = transactions.compactMap { try? SignedTransaction(decoding: $0) }
      .sorted { $0.transaction.nonce < $1.transaction.nonce }
    var next = try node.transactionCount(of: account, "pending")
    let mined = known.isEmpty ? next : try node.transactionCount(of: account, "latest")
    var waiting: [SignedTransaction] = []
    for transaction in known where transaction.transaction.nonce >= mined {
      guard transaction.transaction.nonce >= next else {
        waiting.append(transaction)
        continue
      }
      switch node.submit(transaction) {
      case .accepted:
        notice("a transaction was sent again", transaction.hash)
        waiting.append(transaction)
      case .refused: notice("a transaction is refused, and given up", transaction.hash)
      case .unknown(let error): throw error
      }
    }
    transactions = waiting.map(\.bytes)
    let used = Set(waiting.map(\.transaction.nonce))
    while used.contains(next) { next += 1 }
    return next
  }
}
