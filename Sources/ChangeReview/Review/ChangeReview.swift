internal import Digests
public import GrantReview

/// What a change does, stack by stack: the whole of what a reviewer is told.
public struct ChangeReview: Sendable, Hashable {
  /// The stacks, in the order in which they are deployed.
  public var stacks: [StackReview]

  /// A review of these stacks.
  public init(_ stacks: [StackReview]) {
    self.stacks = stacks
  }

  /// What it does to permissions as a whole.
  public var verdict: Verdict {
    Verdict(
      added: stacks.contains { !$0.grants.added.isEmpty },
      removed: stacks.contains { !$0.grants.removed.isEmpty },
      unknown: stacks.contains { !$0.grants.unknown.isEmpty })
  }

  /// Whether somebody gains something, or may, or state is at stake, in any stack.
  public var gate: Bool { stacks.contains(where: \.gate) }

  /// Whether a deploy must stop until somebody has agreed to it, for a lock-out too.
  public var stops: Bool { stacks.contains(where: \.stops) }

  /// Whether anything differs at all.
  public var isEmpty: Bool { stacks.allSatisfy(\.isEmpty) }

  /// Names exactly what makes a deploy stop, in all stacks: `sha256:` and 64 hexadecimal digits.
  /// That of a single stack is the stack's own.
  public var fingerprint: String {
    guard stacks.count != 1 else { return stacks[0].fingerprint }
    let stacks = stacks.filter(\.stops).map { "\($0.name) \($0.fingerprint)" }.sorted()
    return Fingerprint.of(stacks)
  }
}

extension Verdict {
  fileprivate init(added: Bool, removed: Bool, unknown: Bool) {
    switch (added, removed) {
    case (true, true): self = .mixed
    case (true, false): self = .broadening
    case (false, _) where unknown: self = .unknown
    case (false, true): self = .narrowing
    case (false, false): self = .unchanged
    }
  }
}

/// The digest of rows of text, whatever their order.
enum Fingerprint {
  static func of(_ rows: [String]) -> String {
    "sha256:\(Digest.sha256(Array(rows.sorted().joined(separator: "\n").utf8)).hexadecimal)"
  }
}
