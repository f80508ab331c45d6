package import Platform

/// What is kept of an account's nonces where several processes send for it: who may give out the next
/// one, and the transactions that were signed and are not known to be mined.
///
/// A transaction stands here before any node sees it. So whoever comes next can always tell which
/// nonces are used, and sends again what a process may have taken with it when it died.
package struct Ledger: Hashable, Sendable {
  /// Whoever holds it may write; a text that no two have.
  package var holder: String
  /// When the holder will surely be gone, in milliseconds since 1970; 0 when it is.
  package var expires: Int64
  /// The signed transactions.
  package var transactions: [[UInt8]]

  /// A ledger by its parts.
  package init(holder: String, expires: Int64, transactions: [[UInt8]]) {
    self.holder = holder
    self.expires = expires
    self.transactions = transactions
  }
}

/// Where ledgers are kept: reads see every write before them, and a write can depend on the holder.
package protocol LedgerStore: AnyObject {
  /// The ledger of an account; nil when it never had one.
  func read(_ account: String, until deadline: Deadline) throws(LedgerError) -> Ledger?
  /// Writes a ledger, if the one that is there has this holder, or none is there for nil; whether it
  /// did.
  func write(
    _ ledger: Ledger, of account: String, heldBy holder: String?, until deadline: Deadline
  ) throws(LedgerError) -> Bool
}

/// Why a store could not be used.
package struct LedgerError: Error, Hashable, Sendable {
  /// A name for metrics and alarms: `DynamoDB.AccessDeniedException`.
  package let name: String
  /// One sentence or two for people.
  package let message: String

  /// A failure by its name, with its explanation.
  package init(name: String, message: String) {
    self.name = name
    self.message = message
  }

  /// The ledger has something in it that the account has not signed: which nonces are used is unknown.
  static func foreignTransaction(_ account: String) -> LedgerError {
    LedgerError(
      name: "DynamoDB.InvalidItem",
      message: "The item \(account) of the table of nonces holds something that is no transaction"
        + " of this account, so nothing is signed: find out who wrote it, and remove it.")
  }
}
