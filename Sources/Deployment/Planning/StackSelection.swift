/// A stack of an assembly, as far as choosing and ordering it goes.
public struct StackNode: Sendable, Hashable {
  /// The id of its artifact.
  public var id: String
  /// Its name in CloudFormation.
  public var name: String
  /// Its name for people, `Stage/Stack`.
  public var displayName: String
  /// The ids of the stacks that come before it.
  public var dependencies: [String]

  /// A stack.
  public init(id: String, name: String, displayName: String, dependencies: [String] = []) {
    self.id = id
    self.name = name
    self.displayName = displayName
    self.dependencies = dependencies
  }
}

/// The stacks that a command is for, in the order in which they are deployed.
public struct StackSelection: Sendable, Hashable {
  /// The ids, each behind those that it depends on.
  public var ids: [String]

  /// Which stacks are meant.
  public enum Wish: Sendable, Hashable {
    /// The only one there is.
    case only
    case all
    /// Those of these names or patterns.
    case named([String])
  }

  /// Why stacks cannot be chosen.
  public enum Mistake: Error, Sendable, Hashable {
    /// No stack has this name.
    case noStack(String, known: [String])
    /// There are several, and none was named.
    case severalStacks([String])
    case noStacks
    /// Stacks that wait for each other.
    case circle([String])
  }

  /// Chooses stacks; without `exclusively` those that they depend on too.
  /// - Throws: `Mistake`
  public init(_ wish: Wish, of stacks: [StackNode], exclusively: Bool = false) throws(Mistake) {
    guard !stacks.isEmpty else { throw .noStacks }
    let order = try Self.ordered(stacks)
    var chosen: Set<String> = []
    switch wish {
    case .all: chosen = Set(order)
    case .only:
      guard stacks.count == 1 else { throw .severalStacks(stacks.map(\.displayName)) }
      chosen = Set(order)
    case .named(let names):
      for name in names { chosen.formUnion(try Self.matching(name, in: stacks)) }
    }
    if !exclusively { chosen = Self.withDependencies(chosen, in: stacks) }
    ids = order.filter(chosen.contains)
  }

  private static func matching(
    _ name: String, in stacks: [StackNode]
  ) throws(Mistake) -> [String] {
    let pattern = NamePattern(name)
    let found = stacks.filter { stack in
      [stack.displayName, stack.name, stack.id].contains(where: pattern.matches)
    }
    guard !found.isEmpty else { throw .noStack(name, known: stacks.map(\.displayName)) }
    return found.map(\.id)
  }

  private static func withDependencies(
    _ chosen: Set<String>, in stacks: [StackNode]
  ) -> Set<String> {
    var all = chosen
    var new = chosen
    while !new.isEmpty {
      let needed = stacks.filter { new.contains($0.id) }.flatMap(\.dependencies)
      new = Set(needed).subtracting(all)
      all.formUnion(new)
    }
    return all
  }

  /// All ids, each behind its dependencies, and otherwise as they come.
  private static func ordered(_ stacks: [StackNode]) throws(Mistake) -> [String] {
    let known = Set(stacks.map(\.id))
    var ordered: [String] = []
    var waiting = stacks
    while !waiting.isEmpty {
      let next = waiting.firstIndex { stack in
        stack.dependencies.allSatisfy { ordered.contains($0) || !known.contains($0) }
      }
      guard let next else { throw .circle(waiting.map(\.displayName)) }
      ordered.append(waiting.remove(at: next).id)
    }
    return ordered
  }
}

extension StackSelection.Mistake: CustomStringConvertible {
  /// One sentence that says what is wrong and what would be right.
  public var description: String {
    switch self {
    case .noStack(let name, let known):
      "there is no stack '\(name)'; there are: \(known.joined(separator: ", "))"
    case .severalStacks(let names):
      "there are several stacks; name those that are meant, or say --all: \(names.joined(separator: ", "))"
    case .noStacks: "there are no stacks"
    case .circle(let names):
      "these stacks wait for each other: \(names.joined(separator: ", "))"
    }
  }
}
