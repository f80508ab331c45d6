internal import CloudFormation
public import GrantReview
public import TemplateChanges

/// What a change does to one stack: to permissions, to state, to what can be reached, to resources.
public struct StackReview: Sendable, Hashable {
  /// The stack's name, or that of the file that was compared.
  public var name: String
  /// The version before, and the one after.
  public var before, after: StackVersion?
  /// What it lets whom do, and no more.
  public var grants: GrantReview
  /// What it does to resources and the other parts of the template; nil when only the grants were
  /// asked for.
  public var changes: TemplateChanges?
  /// The digest of the template that undecided grants are accepted for; empty without any.
  let content: String

  /// Compares two versions of a stack; nil stands for no stack.
  ///
  /// - Parameter onlyGrants: leaves out what happens to resources.
  public init(
    name: String, from before: StackVersion?, to after: StackVersion?, onlyGrants: Bool = false
  ) {
    self.name = name
    self.before = before
    self.after = after
    let shared = StackVersion.sharedFacts(before, after)
    let before = before?.deployed.knowing(shared)
    let after = after?.deployed.knowing(shared)
    grants = GrantReview(from: before, to: after ?? .none)
    content = grants.unknown.isEmpty ? "" : after?.contentDigest ?? ""
    changes = onlyGrants ? nil : TemplateChanges(from: before, to: after)
  }

  /// A review of grants that were compared before, of policies that stand alone.
  ///
  /// - Parameter content: the new policy: what could not be decided in it is accepted for it only.
  public init(
    name: String, from before: String, to after: String, grants: GrantReview, content: String
  ) {
    self.name = name
    self.before = StackVersion(label: before, .none)
    self.after = StackVersion(label: after, .none)
    self.grants = grants
    self.content = Fingerprint.of([content])
  }

  /// What happens to state, the gravest first.
  public var state: [StateEffect] { changes?.state ?? [] }
  /// What becomes reachable from anywhere by properties of resources.
  public var exposures: [Exposure] { changes?.exposures ?? [] }
  /// The resources of which CloudFormation will refuse the update, and with it that of the stack.
  public var refused: [ResourceChange] {
    changes?.resources.filter { !$0.refusals.isEmpty } ?? []
  }

  /// Whether somebody gains something, or may, or state is at stake: a deploy must stop until it is
  /// accepted. A lock-out alone is no gate in this sense; `stops` counts it too.
  public var gate: Bool { gatingRows.contains { $0.kind != .lockOut } }

  /// Whether a deploy must stop until somebody has agreed to it, for a lock-out too.
  public var stops: Bool { !gatingRows.isEmpty }

  /// Whether nothing differs, neither grants nor resources.
  public var isEmpty: Bool {
    grants.verdict == .unchanged && grants.notes.isEmpty && changes?.isEmpty != false
  }

  /// Names exactly what makes a deploy stop: what was accepted under it is accepted as long as
  /// nothing else does. `sha256:` and 64 hexadecimal digits.
  public var fingerprint: String { Fingerprint.of(gatingRows.map(\.canonical)) }

  /// What was compared, in a few words: `stack · deployed → cdk.out`.
  public var title: String {
    "\(name) · \(Self.short(before?.label)) → \(Self.short(after?.label))"
  }

  /// A label that is no longer than a heading bears: of a path the end.
  private static func short(_ label: String?) -> String {
    guard let label else { return "nothing" }
    guard label.count > 30, let slash = label.lastIndex(of: "/"),
      label.index(after: slash) < label.endIndex
    else { return label }
    return "…" + label[slash...]
  }
}

extension StackVersion {
  /// The account, the region and the like that both versions are known to be in: what only one side
  /// knows would make texts differ that are the same.
  fileprivate static func sharedFacts(
    _ before: StackVersion?, _ after: StackVersion?
  ) -> [String: String] {
    guard let old = before?.deployed.pseudoParameters, let new = after?.deployed.pseudoParameters
    else { return (before ?? after)?.deployed.pseudoParameters ?? [:] }
    return old.filter { new[$0.key] == $0.value }
  }
}

extension DeployedTemplate {
  fileprivate func knowing(_ facts: [String: String]) -> DeployedTemplate {
    var stack = self
    stack.pseudoParameters = facts
    stack.nestedStacks = nestedStacks.mapValues { $0.knowing(facts) }
    return stack
  }

  /// A stack without anything in it.
  static var none: DeployedTemplate { DeployedTemplate(.init()) }
}
