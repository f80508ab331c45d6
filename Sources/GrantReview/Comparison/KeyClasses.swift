/// What a request may hold under one condition key, cut into classes that no clause can tell apart.
struct KeyClasses {
  /// One class.
  struct Class {
    /// The values; none where the request has no such key.
    let witness: [SymbolicText]
    /// For each value the tests that it passes.
    let passed: [Bits]
    /// False where two letters would have to stand for one text.
    let isCertain: Bool
  }

  /// The key as somebody wrote it.
  let name: String
  let tests: [ValueTest]
  let classes: [Class]
  private let indices: [ValueTest: Int]

  /// The classes of the key that these clauses test; `fixed` is what the caller brings with it.
  init(
    _ clauses: [Clause], fixed: SymbolicText??, avoiding: Set<SymbolicText>,
    _ budget: inout WorkBudget
  ) throws(OverBudget) {
    name = clauses.first?.writtenKey ?? ""
    var indices: [ValueTest: Int] = [:]
    var tests: [ValueTest] = []
    for test in clauses.flatMap(\.valueTests) where indices[test] == nil {
      indices[test] = tests.count
      tests.append(test)
    }
    self.indices = indices
    self.tests = tests
    let negated = Set(
      clauses.filter { $0.isNegated || $0.quantifier == .allValues }.flatMap(\.valueTests)
        .compactMap { indices[$0] })
    let absent = Class(witness: [], passed: [], isCertain: true)
    if case .some(.none) = fixed {
      classes = [absent]
      return
    }
    let words =
      if case .some(.some(let value)) = fixed {
        [value]
      } else {
        try Self.samples(tests, &budget).filter { !avoiding.contains($0) }
      }
    let single = try Self.classes(words, tests, negated, &budget)
    if clauses.contains(where: { $0.quantifier != .one }) {
      classes = try [absent] + Self.sets(of: single, &budget)
    } else {
      classes = (fixed == nil ? [absent] : []) + single
    }
  }

  /// Texts that stand for everything that the tests tell apart.
  private static func samples(
    _ tests: [ValueTest], _ budget: inout WorkBudget
  ) throws(OverBudget) -> [SymbolicText] {
    let others = Set(tests.flatMap(\.samples)).sorted().map { SymbolicText($0) }
    let patterns = tests.compactMap { test -> Pattern? in
      if case .text(let pattern) = test { pattern } else { nil }
    }
    if patterns.isEmpty, !others.isEmpty { return others }
    return try PatternAutomaton(patterns).classes(&budget).map(\.witness)
      .flatMap { $0.pieces.isEmpty ? ["any", $0] : [$0] } + others
  }

  private static func classes(
    _ words: [SymbolicText], _ tests: [ValueTest], _ negated: Set<Int>, _ budget: inout WorkBudget
  ) throws(OverBudget) -> [Class] {
    var seen: Set<Bits> = []
    var classes: [Class] = []
    for word in words {
      try budget.spend(tests.count)
      let passed = tests.indices.filter { tests[$0].holds(word) }
      if seen.insert(Bits(passed)).inserted {
        classes.append(Class(witness: [word], passed: [Bits(passed)], isCertain: true))
      }
    }
    for word in words {
      let passed = tests.indices.filter { tests[$0].holds(word) }
      let doubtful = negated.subtracting(passed).filter { tests[$0].mayHold(word) }.sorted()
      guard doubtful.count <= 6 else { throw OverBudget() }
      for choice in 1..<max(1, 1 << doubtful.count) {
        let added = doubtful.indices.filter { choice >> $0 & 1 == 1 }.map { doubtful[$0] }
        let bits = Bits(passed + added)
        if seen.insert(bits).inserted {
          classes.append(Class(witness: [word], passed: [bits], isCertain: false))
        }
      }
    }
    return classes
  }

  /// The sets of values that a key of many values may have.
  private static func sets(
    of single: [Class], _ budget: inout WorkBudget
  ) throws(OverBudget) -> [Class] {
    guard single.count <= 8 else { throw OverBudget() }
    return (1..<1 << single.count).map { choice in
      let members = single.indices.filter { choice >> $0 & 1 == 1 }.map { single[$0] }
      return Class(
        witness: members.flatMap(\.witness), passed: members.flatMap(\.passed),
        isCertain: members.allSatisfy(\.isCertain))
    }
  }

  /// Whether the clause, one of those that the classes were made for, holds in the class.
  func holds(_ clause: Clause, in place: Int) -> Bool {
    let one = classes[place]
    switch clause.test {
    case .null(let wanted): return wanted.contains(one.witness.isEmpty)
    case .values(let tests, let negated, let ifExists):
      if one.witness.isEmpty {
        return ifExists || clause.quantifier == .allValues
          || (negated && clause.quantifier == .one)
      }
      let members = tests.compactMap { indices[$0] }
      let outcomes = one.passed.map { passed in members.contains(where: passed.contains) != negated
      }
      return clause.quantifier == .allValues ? !outcomes.contains(false) : outcomes.contains(true)
    case .opaque, .template: return false
    }
  }
}

extension KeyClasses {
  /// These classes in words: `kms:MessageType other than DIGEST or absent`; nil for all of them.
  func description(of members: Set<Int>) -> String? {
    let isSure = members.allSatisfy { classes[$0].isCertain }
    let whole = Set(classes.indices.filter { !isSure || classes[$0].isCertain })
    if members == whole { return nil }
    let present = members.filter { !classes[$0].witness.isEmpty }.sorted()
    if present.isEmpty { return "\(name) absent" }
    let suffix = present.count < members.count ? " or absent" : ""
    let others = whole.subtracting(members).filter { !classes[$0].witness.isEmpty }.sorted()
    if others.isEmpty { return "\(name) present" }
    let values = present.map { value(of: $0) }
    if !values.contains(nil) {
      return "\(name) = \(values.compactMap(\.self).joined(separator: " or "))\(suffix)"
    }
    let rest = others.compactMap { value(of: $0) }
    guard rest.count == others.count else {
      return "\(name) such as \(classes[present[0]].witness.map(\.description))\(suffix)"
    }
    return "\(name) other than \(rest.joined(separator: ", "))\(suffix)"
  }

  /// The values of a class as a policy would write them; nil for "anything else".
  private func value(of place: Int) -> String? {
    let one = classes[place]
    let names = zip(one.witness, one.passed).map { value, passed -> String? in
      let passing = tests.indices.filter(passed.contains)
      guard let tightest = passing.max(by: { tests[$0].tightness < tests[$1].tightness }) else {
        return tests.contains { $0.isBool } ? value.description : nil
      }
      let holes = tests.indices.filter { other in
        guard !passed.contains(other), case .text(let pattern) = tests[other],
          let text = pattern.text
        else { return false }
        return tests[tightest].holds(text)
      }
      let rest =
        holes.isEmpty ? "" : " except \(holes.map { tests[$0].name }.joined(separator: ", "))"
      return tests[tightest].name + rest
    }
    return names.contains(nil) ? nil : names.compactMap(\.self).joined(separator: " and ")
  }
}

extension ValueTest {
  /// The more, the fewer values pass.
  fileprivate var tightness: Int {
    if case .text(let pattern) = self {
      pattern.glyphs.count + (pattern.text == nil ? 0 : 1_000_000)
    } else {
      0
    }
  }

  fileprivate var isBool: Bool { if case .bool = self { true } else { false } }
}

extension ValueTest {
  /// The value as a policy writes it.
  var name: String {
    switch self {
    case .text(let pattern): pattern.description
    case .number(let comparison, let number), .date(let comparison, let number):
      "\(comparison.sign) \(number.plain)"
    case .bool(let bool): String(bool)
    case .address(let range): range.samples.prefix(2).joined(separator: "–")
    }
  }
}

extension ValueTest.Comparison {
  fileprivate var sign: String {
    switch self {
    case .equal: "="
    case .less: "<"
    case .lessOrEqual: "≤"
    case .greater: ">"
    case .greaterOrEqual: "≥"
    }
  }
}
