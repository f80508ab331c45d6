extension DestroyPlan {
  /// What is found out about a resource besides the template.
  public struct Identity: Sendable, Hashable {
    /// The resource's name in AWS; nil when it is not known.
    public var physicalID: String?
    /// The address of the Ethereum account that the key is; nil when it cannot be read.
    public var account: String?

    /// What is known.
    public init(physicalID: String? = nil, account: String? = nil) {
      self.physicalID = physicalID
      self.account = account
    }
  }

  /// What the loss of a resource means, and how it can be undone.
  ///
  /// - Parameter today: The day on which the stack is destroyed.
  public func sentence(
    losing loss: RemovalGuard.Loss, _ identity: Identity, today: CalendarDay
  ) -> String {
    let subject = "\(loss.subject(identity)) will be deleted"
    guard loss.isKey else { return "\(subject). It holds \(loss.holds)" }
    let days = waitingPeriod(of: loss)
    let key = identity.physicalID ?? "KEY"
    let account =
      identity.account.map { " After that nobody can ever sign for \($0) again." } ?? ""
    return "\(subject). KMS waits \(days) days: on \(today.adding(days: days)) the key is gone for"
      + " good.\(account) Until then it can be saved: `aws kms cancel-key-deletion --key-id \(key)`,"
      + " then `aws kms enable-key --key-id \(key)`"
  }

  /// What becomes of a resource that stays, and what it costs.
  ///
  /// A key costs 1 USD a month (AWS page "AWS Key Management Service pricing").
  public func sentence(keeping loss: RemovalGuard.Loss, _ identity: Identity) -> String {
    let subject = "\(loss.subject(identity)) stays in AWS, outside of any stack"
    guard loss.isKey else { return subject }
    let key = identity.physicalID ?? "KEY"
    return
      "\(subject), and costs 1 USD a month until `aws kms schedule-key-deletion --key-id \(key)`"
      + " deletes it"
  }
}

extension RemovalGuard.Loss {
  fileprivate func subject(_ identity: DestroyPlan.Identity) -> String {
    let called = identity.physicalID.map { " \($0)" } ?? ""
    let account = identity.account.map { ", the Ethereum account \($0)," } ?? ""
    return "\(name) (\(type)\(called))\(account)"
  }
}
