internal import CloudFormation

/// What a change does to the state that a resource holds: data, a key, an address.
public struct StateEffect: Sendable, Hashable {
  /// The resource's logical id.
  public var id: String
  /// Its type.
  public var type: String
  /// What it holds, in people's words.
  public var holds: String
  /// What happens to it.
  public var kind: Kind
  /// Whether it surely happens, or depends on what only the deployment knows.
  public var isCertain = true
  /// Why it happens.
  public var reason: Reason
  /// What becomes of the resource that has held it so far; nil if it stays in the stack.
  public var disposal: ResourceChange.Disposal?

  /// What happens to state, the gravest first.
  public enum Kind: String, Sendable, Hashable, Comparable, CaseIterable {
    /// It is deleted.
    case lost
    /// A new resource without it takes the old one's place in the stack; the old one stays outside.
    case replaced
    /// What protected it from being deleted is gone.
    case unprotected
    /// It stays, and no stack knows of it any more.
    case letGo = "let-go"

    /// Whether one is graver.
    public static func < (one: Self, other: Self) -> Bool { one.rank < other.rank }

    var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Whether a deployment must stop until somebody agrees to it.
    public var gates: Bool { self != .letGo }
  }

  /// Why something happens to state.
  public enum Reason: Sendable, Hashable {
    /// The resource is no longer in the template.
    case removed
    /// The resource has another logical id, this one.
    case renamed(String)
    /// Properties of these names have a change that needs a new resource.
    case replacement([String])
    /// Whether the resource exists depends on this condition, which changes.
    case condition(String)
    /// The policy of this name says less than before, or nothing.
    case policy(String, before: String, after: String)
  }

  /// Whether a deployment must stop until somebody agrees to it.
  public var gates: Bool { kind.gates }

  /// The JSON pointer of the resource in its template.
  public var path: String { JSONPointer([.key("Resources"), .key(id)]).description }
}

extension StateEffect {
  /// What a change of a resource does to its state; nothing for a resource that holds none.
  static func all(
    of change: ResourceChange, from old: Template.Resource?, to new: Template.Resource?
  ) -> [StateEffect] {
    guard let old, let holds = StatefulTypes.content(of: old.type) else { return [] }
    var effects: [StateEffect] = []
    func add(
      _ kind: Kind, _ reason: Reason, _ disposal: ResourceChange.Disposal?, isCertain: Bool = true
    ) {
      effects.append(
        StateEffect(
          id: change.id, type: old.type, holds: holds, kind: kind, isCertain: isCertain,
          reason: reason, disposal: disposal))
    }
    switch change.action {
    case .added: break
    case .removed(let disposal):
      let reason = change.counterpart.map(Reason.renamed) ?? .removed
      let kept: Kind = change.counterpart == nil ? .letGo : .replaced
      add(disposal == .retained ? kept : .lost, reason, disposal)
    case .changed(let update):
      if let name = change.endangeringCondition {
        let disposal = old.disposal(by: \.deletionPolicy)
        add(disposal == .retained ? .letGo : .lost, .condition(name), disposal, isCertain: false)
      }
      if update == .replaces || update == .mayReplace, !change.replacing.isEmpty {
        let disposal = old.replacementDisposal(with: new)
        add(
          disposal == .retained ? .replaced : .lost, .replacement(change.replacing), disposal,
          isCertain: update == .replaces)
      }
    }
    for reason in lowered(from: old, to: new) { add(.unprotected, reason, nil) }
    return effects
  }
}

extension StateEffect {
  /// The policies that kept the state and say less than before; one reason for both if they say the
  /// same.
  private static func lowered(
    from old: Template.Resource, to new: Template.Resource?
  ) -> [Reason] {
    guard let new else { return [] }
    let policies = [
      ("DeletionPolicy", \Template.Resource.deletionPolicy),
      ("UpdateReplacePolicy", \.updateReplacePolicy),
    ].filter { old.disposal(by: $0.1) != .deleted && new.disposal(by: $0.1) == .deleted }
    let values = policies.map { name, policy in
      (
        name: name, before: old[keyPath: policy] ?? "Snapshot",
        after: new[keyPath: policy] ?? "Delete"
      )
    }
    if values.count == 2, values[0].before == values[1].before, values[0].after == values[1].after {
      let names = values.map(\.name).joined(separator: " and ")
      return [.policy(names, before: values[0].before, after: values[0].after)]
    }
    return values.map { .policy($0.name, before: $0.before, after: $0.after) }
  }
}

extension ResourceChange {
  /// The properties that need a new resource, or may.
  fileprivate var replacing: [String] {
    properties.filter { $0.update == .replaces || $0.update == .mayReplace }
      .map { String($0.pointer.description.dropFirst()) }
  }

  /// The condition under which the resource is no longer there.
  fileprivate var endangeringCondition: String? {
    attributes.first { $0.pointer.steps == [.key("Condition")] }?.after?.string
  }
}

extension Template.Resource {
  /// What becomes of the old resource: it is only safe if both versions say so.
  fileprivate func replacementDisposal(with new: Self?) -> ResourceChange.Disposal {
    let disposals = [self, new ?? self].map { $0.disposal(by: \.updateReplacePolicy) }
    if disposals.contains(.deleted) { return .deleted }
    return disposals.contains(.snapshotted) ? .snapshotted : .retained
  }
}
