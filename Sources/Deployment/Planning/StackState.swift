/// What a stack is in the eyes of somebody who wants to change it.
public enum StackState: Sendable, Hashable {
  /// There is none.
  case absent
  /// There is a name and change sets that would fill it; `others` made by other programs.
  case underReview(others: [String])
  /// It is whole and at rest.
  case ready
  /// CloudFormation is at work on it.
  case busy(StackStatus)
  /// It is being deleted.
  case leaving
  /// Its creation failed and was undone: it can only be deleted.
  case creationUndone
  /// Its creation failed, and undoing it too: it can only be deleted.
  case creationStuck
  /// An operation failed and was left as it was, on request.
  case leftFailed(StackStatus)
  /// An update failed, and going back too.
  case rollbackStuck
  /// Deleting it failed: it can only be deleted again.
  case deletionStuck
  /// Another status, which says to wait for a newer release of this program.
  case unknown(StackStatus)

  /// Whether there is nothing but a name and change sets.
  public var isUnderReview: Bool {
    if case .underReview = self { true } else { false }
  }

  /// The state of a stack; nil is no stack. `changeSets` are the names of those that wait.
  public init(of stack: DeployedStack?, changeSets: [String] = []) {
    guard let status = stack?.status, status != .deleteComplete else {
      self = .absent
      return
    }
    switch status {
    case .reviewInProgress:
      self = .underReview(others: changeSets.filter { !ChangeSetName.isOurs($0) })
    case .deleteInProgress: self = .leaving
    case .rollbackComplete: self = .creationUndone
    case .rollbackFailed: self = .creationStuck
    case .createFailed, .updateFailed: self = .leftFailed(status)
    case .updateRollbackFailed, .importRollbackFailed: self = .rollbackStuck
    case .deleteFailed: self = .deletionStuck
    case _ where status.isInProgress: self = .busy(status)
    case _ where status.rawValue.hasSuffix("_COMPLETE"): self = .ready
    default: self = .unknown(status)
    }
  }
}
