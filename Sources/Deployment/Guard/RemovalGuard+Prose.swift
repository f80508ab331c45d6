extension RemovalGuard.Loss {
  /// What would happen, what is lost by it, and why; `account` is the address of the Ethereum account
  /// that a key is, where it could be read.
  public func sentence(physicalID: String?, account: String?) -> String {
    let called = physicalID.map { " \($0)" } ?? ""
    let subject = "\(name) (\(type)\(called))"
    let address = account.map { ", the Ethereum account \($0)" } ?? ""
    let would = isCertain ? "would" : "may"
    let contents = holds.isEmpty ? "" : " It holds \(holds)\(address)."
    return switch kind {
    case .deleted:
      "\(subject) \(would) be deleted: \(reason).\(contents)\(isKey ? Self.keyDeletion : "")"
    case .replaced:
      "\(subject) \(would) be replaced by a new one: \(reason).\(contents) The old one stays in AWS,"
        + " outside of any stack\(isKey ? "; what uses the new key is another account" : "")."
    case .unprotected:
      "\(subject) \(would) be deleted as soon as it leaves the stack: \(reason).\(contents)"
    case .letGo:
      "\(subject) \(would) stay in AWS, outside of any stack: \(reason).\(contents) It goes on costing,"
        + " and no stack looks after it."
    case .refused:
      "CloudFormation \(would) refuse to change \(subject), and take the whole update back:"
        + " \(reason).\(contents) Take the change back; or give the resource another id, which makes"
        + " a new one and leaves this one."
    }
  }

  private static let keyDeletion =
    " KMS deletes it for good when its waiting period is over; until then `aws kms"
    + " cancel-key-deletion` saves it."
}
