public import CloudAssembly
internal import CloudFormation
public import TemplateChanges

/// What stands between a change and the loss of a key, or of anything else that cannot be made again
/// from a template.
///
/// It stops what deletes or replaces a resource that holds state, what takes its protection away,
/// what lets a key go, and what CloudFormation would refuse half way. Only the resource's name, given
/// by a person, opens it: no `--yes` does.
public struct RemovalGuard: Sendable, Hashable {
  /// Everything that it stops, the gravest first.
  public private(set) var losses: [Loss]

  /// One resource, and what would become of it.
  public struct Loss: Sendable, Hashable {
    /// The resource's logical id.
    public var id: String
    /// The construct's path, without the stack; nil for a resource whose construct is not known.
    public var path: String?
    /// Its type, `AWS::KMS::Key`.
    public var type: String
    /// What it holds, in people's words.
    public var holds: String
    /// What would become of it.
    public var kind: Kind
    /// Why it would happen, in people's words.
    public var reason: String
    /// Whether it surely happens, or depends on what only the deployment knows.
    public var isCertain = true

    /// What would become of a resource.
    public enum Kind: String, Sendable, Hashable {
      /// It would be deleted.
      case deleted
      /// Another one would take its place, and it would stay outside of any stack.
      case replaced
      /// Nothing would keep it from being deleted any more.
      case unprotected
      /// It would stay, outside of any stack.
      case letGo
      /// CloudFormation would refuse the update, half way.
      case refused
    }

    /// Whether it is a KMS key.
    public var isKey: Bool { type == "AWS::KMS::Key" || type == "AWS::KMS::ReplicaKey" }

    /// What a person types to let it happen: the construct's path, or the logical id.
    public var name: String { path ?? id }
  }

  /// The guard of these losses.
  public init(_ losses: [Loss]) {
    self.losses = losses
  }

  /// The guard of a change of a stack.
  ///
  /// - Parameter paths: The paths of constructs by their logical ids, as far as they are known.
  public init(_ changes: TemplateChanges, paths: [String: String] = [:]) {
    losses = changes.state.compactMap { Loss($0, path: paths[$0.id]) }
    for resource in changes.resources where !resource.refusals.isEmpty {
      losses.append(
        Loss(
          id: resource.id, path: paths[resource.id], type: resource.type,
          holds: StatefulTypes.content(of: resource.type) ?? "", kind: .refused,
          reason: resource.refusals.joined(separator: "; ")))
    }
  }

  /// The guard of what CloudFormation itself says that it would do beyond what the templates tell.
  public func unforeseen(in set: ChangeSet, paths: [String: String] = [:]) -> RemovalGuard {
    var other = self
    other.losses = []
    for entry in set.changes {
      guard let holds = StatefulTypes.content(of: entry.type), let kind = entry.loss,
        !losses.contains(where: { $0.id == entry.logicalID && $0.kind != .unprotected })
      else { continue }
      other.losses.append(
        Loss(
          id: entry.logicalID, path: paths[entry.logicalID], type: entry.type, holds: holds,
          kind: kind, reason: "CloudFormation says so in its change set",
          isCertain: entry.replacement != "Conditional"))
    }
    return other
  }

  /// What is left when these names were given: each is a logical id, a path or the end of one.
  /// - Throws: `Mistake`
  public func open(allowing names: [String]) throws(Mistake) -> [Loss] {
    var allowed: Set<String> = []
    for name in names {
      let ids = Set(losses.filter { $0.isNamed(name) }.map(\.id))
      guard ids.count <= 1 else {
        throw .ambiguous(name, losses.filter { ids.contains($0.id) }.map(\.name))
      }
      allowed.formUnion(ids)
    }
    return losses.filter { !allowed.contains($0.id) }
  }

  /// Why a name opens nothing.
  public enum Mistake: Error, Sendable, Hashable, CustomStringConvertible {
    /// Several resources have it.
    case ambiguous(String, [String])

    /// One sentence that says what is wrong and what would be right.
    public var description: String {
      switch self {
      case .ambiguous(let name, let names):
        "--allow-removal \(name) may mean \(names.joined(separator: " or ")): say which"
      }
    }
  }
}

extension RemovalGuard.Loss {
  fileprivate init?(_ effect: StateEffect, path: String?) {
    let kind: Kind
    switch effect.kind {
    case .lost: kind = .deleted
    case .replaced: kind = .replaced
    case .unprotected: kind = .unprotected
    case .letGo: kind = .letGo
    }
    self.init(
      id: effect.id, path: path, type: effect.type, holds: effect.holds, kind: kind,
      reason: effect.reason.inWords, isCertain: effect.isCertain)
    if kind == .letGo && !isKey { return nil }
  }

  /// Whether a name on the command line means this resource.
  func isNamed(_ name: String) -> Bool {
    guard !name.isEmpty else { return false }
    return name == id || name == path || path?.hasSuffix("/\(name)") == true
  }
}

extension ChangeSetEntry {
  /// What the change does to what the resource holds.
  fileprivate var loss: RemovalGuard.Loss.Kind? {
    let isKept = policyAction?.contains("Retain") == true
    switch action {
    case .remove: return isKept ? .letGo : .deleted
    case .modify where replacement == "True" || replacement == "Conditional":
      return isKept ? .replaced : .deleted
    default: return nil
    }
  }
}

extension StateEffect.Reason {
  fileprivate var inWords: String {
    switch self {
    case .removed: "it is no longer in the template"
    case .renamed(let id):
      "its logical id is \(id) now, which is another resource to CloudFormation"
    case .replacement(let names): "another \(names.joined(separator: ", ")) needs a new resource"
    case .condition(let name): "the condition \(name), under which it is there, changes"
    case .policy(let name, let before, let after): "its \(name) was \(before) and is \(after)"
    }
  }
}

extension SourceMap {
  /// The paths of the constructs below the stack, by their logical ids: `eth-cmk-identity`. As in
  /// logical ids a `Default` says nothing.
  public var constructPaths: [String: String] {
    var paths: [String: String] = [:]
    for (id, origin) in origins {
      var steps = origin.path.split(separator: "/").dropFirst().filter { $0 != "Default" }
      if steps.last == "Resource" { steps.removeLast() }
      if !steps.isEmpty { paths[id] = steps.joined(separator: "/") }
    }
    return paths
  }
}
