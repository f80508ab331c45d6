/// One side of a comparison: the stacks that a command's argument names.
public struct ComparedSide: Sendable, Hashable {
  /// What was named, in people's words: `deployed`, `cdk.out`, `main:golden.json`.
  public var label: String
  /// The stacks, in the order in which they are deployed.
  public var stacks: [Stack]
  /// Whether the names are those of stacks, and not only made from a file's name.
  public var isNamed: Bool

  /// A stack of one side.
  public struct Stack: Sendable, Hashable {
    /// Its name in CloudFormation, or one made from a file's name.
    public var name: String
    /// Its other names: the artifact's id, `Stage/Stack`.
    public var aliases: [String]
    /// What it is.
    public var version: StackVersion

    /// A stack of this name.
    public init(name: String, aliases: [String] = [], _ version: StackVersion) {
      self.name = name
      self.aliases = aliases
      self.version = version
    }
  }

  /// A side of these stacks.
  public init(label: String, _ stacks: [Stack], isNamed: Bool) {
    self.label = label
    self.stacks = stacks
    self.isNamed = isNamed
  }

  /// The side with those of its stacks that are named so; all without a name.
  ///
  /// A side whose names are only made from files has them all for any name.
  /// - Throws: `ComparisonMistake.noStack`
  public func selecting(_ names: [String]) throws(ComparisonMistake) -> ComparedSide {
    guard !names.isEmpty, isNamed else { return self }
    for name in names where !stacks.contains(where: { $0.isNamed(name) }) {
      throw .noStack(name, known: stacks.map(\.name))
    }
    var side = self
    side.stacks = stacks.filter { stack in names.contains { stack.isNamed($0) } }
    return side
  }
}

extension ComparedSide.Stack {
  fileprivate func isNamed(_ name: String) -> Bool { self.name == name || aliases.contains(name) }
}

/// Why two sides cannot be compared.
public enum ComparisonMistake: Error, Hashable, Sendable {
  /// No stack has this name.
  case noStack(String, known: [String])
  /// One side is one template; which of the other side's stacks it is compared with is not said.
  case severalStacks([String], label: String)
}

extension ComparisonMistake: CustomStringConvertible {
  /// One sentence that says what is wrong and what would be right.
  public var description: String {
    switch self {
    case .noStack(let name, let known):
      "there is no stack '\(name)'; there are: \(known.joined(separator: ", "))"
    case .severalStacks(let names, let label):
      "\(label) has several stacks and the other side is one template; name the stack that is meant:"
        + " \(names.joined(separator: ", "))"
    }
  }
}

extension ChangeReview {
  /// Compares the stacks of two sides: those of one name with each other; one that only one side has
  /// comes or goes.
  /// - Throws: `ComparisonMistake`
  public init(
    from before: ComparedSide, to after: ComparedSide, onlyGrants: Bool = false
  ) throws(ComparisonMistake) {
    self.init(
      try Self.pairs(before, after).map { name, old, new in
        StackReview(name: name, from: old, to: new, onlyGrants: onlyGrants)
      })
  }

  private typealias Pair = (name: String, before: StackVersion?, after: StackVersion?)

  private static func pairs(
    _ before: ComparedSide, _ after: ComparedSide
  ) throws(ComparisonMistake) -> [Pair] {
    if !before.isNamed {
      let old = before.stacks[0]
      let new = after.isNamed ? try partner(of: old, in: after) : after.stacks[0]
      return [(new.name, old.version, new.version)]
    }
    if !after.isNamed {
      let new = after.stacks[0]
      let old = try partner(of: new, in: before)
      return [(old.name, old.version, new.version)]
    }
    let kept = after.stacks.map { new in
      (new.name, before.stacks.first { $0.name == new.name }?.version, new.version as StackVersion?)
    }
    let gone = before.stacks.filter { old in !after.stacks.contains { $0.name == old.name } }
    return kept + gone.map { ($0.name, $0.version, nil) }
  }

  private static func partner(
    of stack: ComparedSide.Stack, in side: ComparedSide
  ) throws(ComparisonMistake) -> ComparedSide.Stack {
    if side.stacks.count == 1 { return side.stacks[0] }
    if let named = side.stacks.first(where: { $0.isNamed(stack.name) }) { return named }
    throw .severalStacks(side.stacks.map(\.name), label: side.label)
  }
}
