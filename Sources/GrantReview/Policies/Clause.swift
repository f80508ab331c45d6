/// One test of a statement: an operator, a key of the request, the values that pass.
struct Clause: Hashable, Sendable {
  /// How an operator reads a key of many values.
  enum Quantifier: Hashable, Sendable {
    case one, anyValue, allValues
  }

  /// What is tested.
  enum Test: Hashable, Sendable {
    /// One of the tests passes, or none if `negated`.
    case values([ValueTest], negated: Bool, ifExists: Bool)
    /// The key is absent (`true`) or there (`false`).
    case null(Set<Bool>)
    /// An operator that is not known, or values that it cannot have: anything may happen.
    case opaque(String)
    /// The template's own condition holds, or does not: `Condition` and `Fn::If`.
    case template(Bool)
  }

  /// The key in lower case; for a template's condition, what it compares.
  let key: String
  let quantifier: Quantifier
  let test: Test
  /// The key as it was written.
  let writtenKey: String
  /// The clause as it is shown to people.
  let text: String

  static func == (one: Clause, other: Clause) -> Bool {
    one.key == other.key && one.quantifier == other.quantifier && one.test == other.test
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(key)
    hasher.combine(quantifier)
    hasher.combine(test)
  }
}

extension Clause {
  /// The tests of single values.
  var valueTests: [ValueTest] {
    if case .values(let tests, _, _) = test { tests } else { [] }
  }

  /// Whether the clause passes where its tests do not.
  var isNegated: Bool {
    if case .values(_, true, _) = test { true } else { false }
  }
}
