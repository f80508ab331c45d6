/// What a deploy does about the state that it finds a stack in.
public enum DeployMove: Sendable, Hashable {
  /// Make the stack.
  case create
  /// Change it.
  case update
  /// Ask, delete what is left of it, and make it.
  case deleteFirst
  /// Let CloudFormation end what it is at, then look again.
  case wait
  /// Leave it: something else must be done first.
  case leave
}

extension StackState {
  /// What a deploy does; `keepsFailed` is `--no-rollback`.
  public func move(keepsFailed: Bool) -> DeployMove {
    switch self {
    case .absent, .underReview: .create
    case .ready: .update
    case .busy, .leaving: .wait
    case .creationUndone: .deleteFirst
    case .leftFailed: keepsFailed ? .update : .leave
    case .creationStuck, .rollbackStuck, .deletionStuck, .unknown: .leave
    }
  }

  /// What there is to say about the state of a stack of this name; nil for the ordinary ones.
  public func sentence(of stack: String) -> String? {
    switch self {
    case .absent, .ready: nil
    case .underReview(let others) where others.isEmpty:
      "\(stack) has nothing in it yet but a change set of an earlier run"
    case .underReview(let others):
      "\(stack) has nothing in it yet but change sets of somebody else (\(others.joined(separator: ", ")));"
        + " they stay unless this deploy goes through, which makes them void"
    case .busy(let status):
      "CloudFormation is at work on \(stack) (\(status)); waiting for it. Ctrl-C leaves, and stops"
        + " nothing there"
    case .leaving: "\(stack) is being deleted; waiting until it is gone, to make it anew"
    case .creationUndone:
      "\(stack) was never made: its creation failed and was undone (ROLLBACK_COMPLETE). What is left"
        + " of it has to be deleted before it can be made"
    case .creationStuck:
      "\(stack) was never made: its creation failed, and undoing it too (ROLLBACK_FAILED). Delete what"
        + " is left of it with `chimney destroy \(stack)`, then deploy again"
    case .leftFailed(let status):
      "\(stack) was left as it failed (\(status)). Go back with `chimney rollback \(stack)`, or go on"
        + " from there with `chimney deploy --no-rollback \(stack)`"
    case .rollbackStuck:
      "an update of \(stack) failed, and going back too (UPDATE_ROLLBACK_FAILED). Go on going back with"
        + " `chimney rollback \(stack)`, then deploy again"
    case .deletionStuck:
      "deleting \(stack) failed (DELETE_FAILED), and it can only be deleted now: `chimney destroy"
        + " \(stack)`, then deploy again"
    case .unknown(let status):
      "\(stack) is in a state that this program does not know (\(status)), so it is left alone"
    }
  }
}
