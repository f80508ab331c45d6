import CloudFormation

/// One statement of a policy, in the form in which two statements that say the same are equal.
struct PolicyStatement: Hashable, Sendable {
  enum Effect: Sendable {
    case allow, deny
  }

  /// Some items, or everything but them.
  struct Selection<Item: Hashable & Sendable>: Hashable, Sendable {
    var items: [Item]
    var isComplement = false
  }

  var effect: Effect
  /// Who; nil in an identity policy.
  var principals: NamedPrincipals?
  var actions: Selection<Pattern>
  var resources: Selection<Pattern>
  /// All that must hold besides.
  var clauses: [Clause]
  /// Whether it is part of a permissions boundary, not of a policy that grants.
  var isBoundary = false
}

/// A statement and where in which template it stands.
struct PlacedStatement: Hashable, Sendable {
  var statement: PolicyStatement
  /// The JSON pointer of the statement.
  let path: String

  static func == (one: Self, other: Self) -> Bool { one.statement == other.statement }

  func hash(into hasher: inout Hasher) {
    hasher.combine(statement)
  }
}

extension PolicyStatement.Selection<Pattern> {
  /// The items without those that other items cover by equality, in one order.
  init(unordered items: [Pattern], isComplement: Bool) {
    guard items.count > 1 else {
      self.init(items: items, isComplement: isComplement)
      return
    }
    let unique = Set(items)
    self.init(
      items: unique.contains(.everything)
        ? [.everything] : unique.sorted(on: \.description),
      isComplement: isComplement)
  }

  /// Whether the word is selected, over letters.
  func selects(_ word: SymbolicText) -> Bool {
    items.contains { $0.matches(word) } != isComplement
  }
}

extension PlacedStatement {
  /// What stands for a boundary that is not there.
  static func noBoundary(at path: String) -> PlacedStatement {
    PlacedStatement(
      statement: PolicyStatement(
        effect: .allow, actions: .init(items: [Pattern(wildcards: "*", ignoresCase: true)]),
        resources: .init(items: [.everything]), clauses: [], isBoundary: true),
      path: path)
  }

  static let noBoundary = noBoundary(at: "")
}
