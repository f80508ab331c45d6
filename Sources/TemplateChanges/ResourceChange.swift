internal import CloudFormation

/// What happens to one resource of a template.
public struct ResourceChange: Sendable, Hashable {
  /// The logical id; that of a resource of a nested stack stands behind the nested stack's id and a
  /// dot.
  public var id: String
  /// The type, `AWS::KMS::Key`.
  public var type: String
  /// What CloudFormation does with it.
  public var action: Action
  /// The properties that differ, or will once they are resolved.
  public var properties: [PropertyChange] = []
  /// What differs beside the properties: `DeletionPolicy`, `Condition`, `DependsOn`…
  public var attributes: [PropertyChange] = []
  /// The same resource under another logical id: CloudFormation takes it for another one, creates
  /// the new and deletes the old.
  public var counterpart: String?
  /// What happens to the state that it holds.
  public var state: [StateEffect] = []
  /// Why CloudFormation will refuse the update; empty if it won't.
  public var refusals: [String] = []

  /// What CloudFormation does with a resource.
  public enum Action: Sendable, Hashable {
    /// It is created.
    case added
    /// It leaves the stack, and this happens to it.
    case removed(Disposal)
    /// It is another one than before, in this way.
    case changed(Update)
  }

  /// What happens to a resource that leaves a stack (AWS page "DeletionPolicy attribute").
  public enum Disposal: String, Sendable, Hashable {
    /// It is deleted.
    case deleted
    /// It is deleted, and a snapshot of it is kept.
    case snapshotted
    /// It stays, and no stack knows of it any more.
    case retained
  }

  /// How an update changes a resource (AWS page "Update behaviors of stack resources"), the
  /// mildest first.
  public enum Update: String, Sendable, Hashable, Comparable, CaseIterable {
    /// Only the template differs; nothing happens to the resource.
    case templateOnly
    /// It is updated and stays the resource that it is.
    case inPlace
    /// Whether it is replaced by a new one is known only to the deployment.
    case mayReplace
    /// A new one is created, the old one is disposed of.
    case replaces
    /// CloudFormation refuses the update as a whole.
    case fails

    /// Whether one is milder.
    public static func < (one: Self, other: Self) -> Bool { one.rank < other.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The JSON pointer of the resource in its template.
  public var path: String { JSONPointer([.key("Resources"), .key(id)]).description }

  /// Whether nothing differs but the place of assets: the code is another one.
  public var isCodeOnly: Bool {
    action == .changed(.inPlace) && attributes.isEmpty && !properties.isEmpty
      && properties.allSatisfy(\.isAsset)
  }
}
