/// What becomes of a resource when it leaves its stack or is replaced (AWS pages "DeletionPolicy
/// attribute" and "UpdateReplacePolicy attribute").
public enum RemovalPolicy: Sendable, Hashable {
  /// It is deleted. A KMS key is scheduled for deletion, and with it an account is gone for good.
  case destroy
  /// It stays, outside of the stack, and costs what it costs.
  case retain
  /// As `retain`, but one that is created in an operation that fails is deleted again.
  case retainExceptOnCreate
  /// It is deleted after a snapshot was made, for the types that know how.
  case snapshot

  /// The template's `DeletionPolicy`.
  public var deletionPolicy: String {
    switch self {
    case .destroy: "Delete"
    case .retain: "Retain"
    case .retainExceptOnCreate: "RetainExceptOnCreate"
    case .snapshot: "Snapshot"
    }
  }

  /// The template's `UpdateReplacePolicy`.
  public var updateReplacePolicy: String {
    switch self {
    case .destroy: "Delete"
    case .retain, .retainExceptOnCreate: "Retain"
    case .snapshot: "Snapshot"
    }
  }
}
