/// The status of a stack or of a resource in it (AWS page "Understand CloudFormation stack creation
/// events", and "DescribeStacks", StackStatus): an open set of AWS's.
public struct StackStatus: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
  /// The name, `UPDATE_COMPLETE`.
  public let rawValue: String

  /// A status of this name.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The stack has nothing in it but a change set that would create it.
  public static let reviewInProgress = StackStatus(rawValue: "REVIEW_IN_PROGRESS")
  /// Made.
  public static let createComplete = StackStatus(rawValue: "CREATE_COMPLETE")
  /// Not made, and left as it failed.
  public static let createFailed = StackStatus(rawValue: "CREATE_FAILED")
  /// Changed.
  public static let updateComplete = StackStatus(rawValue: "UPDATE_COMPLETE")
  /// Not changed, and left as it failed.
  public static let updateFailed = StackStatus(rawValue: "UPDATE_FAILED")
  /// The creation failed and what was made is gone: only deleting is possible.
  public static let rollbackComplete = StackStatus(rawValue: "ROLLBACK_COMPLETE")
  /// The creation failed, and undoing it too.
  public static let rollbackFailed = StackStatus(rawValue: "ROLLBACK_FAILED")
  /// An update failed and the stack is as it was before.
  public static let updateRollbackComplete = StackStatus(rawValue: "UPDATE_ROLLBACK_COMPLETE")
  /// An update failed, and so did going back.
  public static let updateRollbackFailed = StackStatus(rawValue: "UPDATE_ROLLBACK_FAILED")
  /// Gone.
  public static let deleteComplete = StackStatus(rawValue: "DELETE_COMPLETE")
  /// Not all of it could be deleted.
  public static let deleteFailed = StackStatus(rawValue: "DELETE_FAILED")
  /// On its way out.
  public static let deleteInProgress = StackStatus(rawValue: "DELETE_IN_PROGRESS")
  /// Taking resources in failed, and going back too.
  public static let importRollbackFailed = StackStatus(rawValue: "IMPORT_ROLLBACK_FAILED")

  /// Whether CloudFormation is at work on it.
  public var isInProgress: Bool {
    rawValue.hasSuffix("_IN_PROGRESS") && self != .reviewInProgress
  }

  /// Whether something went wrong, be it that it was put right since.
  public var isFailure: Bool {
    rawValue.hasSuffix("_FAILED") || rawValue.contains("ROLLBACK")
  }

  /// Whether an operation ended as it was meant to.
  public var isSuccess: Bool { rawValue.hasSuffix("_COMPLETE") && !isFailure }

  /// The name.
  public var description: String { rawValue }
}
