public import CloudAssembly
internal import CloudFormation

/// Why an operation failed, for the person who has to put it right.
public struct FailureReport: Sendable, Hashable {
  /// The stack's name.
  public var stack: String
  /// What the stack is now.
  public var status: StackStatus
  /// The event of the resource that failed first; nil when none is known.
  public var cause: StackEvent?
  /// Where that resource was written; nil for a stack that another program described.
  public var origin: SourceMap.Origin?

  /// A report on an operation that ended in this status.
  public init(
    stack: String, status: StackStatus, operation: StackOperation, sourceMap: SourceMap?
  ) {
    self.init(
      stack: stack, status: status, cause: operation.firstFailure, sourceMap: sourceMap)
  }

  /// A report with this cause, which may be in a nested stack.
  public init(stack: String, status: StackStatus, cause: StackEvent?, sourceMap: SourceMap?) {
    self.stack = stack
    self.status = status
    self.cause = cause
    origin = cause.flatMap { sourceMap?.origins[$0.logicalID] }
  }

  /// The paragraph: what failed and where it was written, CloudFormation's reason, what the stack is
  /// now, what to do.
  public var text: String {
    var lines: [String] = []
    if let line = origin?.lines.first {
      lines.append("\(line.file):\(line.number): error: \(subject)")
    } else {
      lines.append("error: \(subject)")
    }
    if let reason = cause?.reason { lines.append("  \(reason)") }
    lines.append("  \(outcome)")
    if let advice = FailureAdvice.of(cause) { lines.append("  \(advice)") }
    return lines.joined(separator: "\n")
  }

  private var subject: String {
    guard let cause, !cause.isOfStack else { return "\(stack) failed (\(status))" }
    let name = origin.map { "\($0.path) (\(cause.logicalID))" } ?? cause.logicalID
    return "\(name), \(cause.type), failed in \(stack): \(cause.status)"
  }

  private static let nothingMade =
    "Nothing of the stack was made; what had been made was deleted again."

  private var outcome: String {
    switch status {
    case .deleteComplete: Self.nothingMade
    case .rollbackComplete:
      "\(Self.nothingMade) Put the cause right, then run the same command again: it deletes what is"
        + " left of the stack first (a deploy asks, or takes --yes)."
    case .updateRollbackComplete:
      "The stack is as it was before. Put the cause right and deploy again."
    case .rollbackFailed:
      "What had been made could not all be deleted again. `chimney destroy \(stack)` tries it anew."
    case .updateRollbackFailed:
      "The stack could not be taken back to what it was. `chimney rollback \(stack)` tries it anew."
    case .createFailed, .updateFailed:
      "The stack was left as it failed, as --no-rollback says. Deploy again with --no-rollback to go"
        + " on, or `chimney rollback \(stack)` to go back."
    case .deleteFailed: "The stack is still there, without what was deleted already."
    default: "The stack is \(status) now."
    }
  }
}
