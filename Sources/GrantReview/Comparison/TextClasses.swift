import CloudFormation

/// The actions, or the resources, that one statement is about, cut into classes that the
/// statements around it cannot tell apart.
struct TextClasses {
  /// One class.
  struct Class {
    let witness: SymbolicText
    /// The patterns that fit.
    let matching: Bits
    /// The statements, by their places in the list, that select the class.
    let selecting: Bits
    /// False where two letters would have to stand for one text.
    let isCertain: Bool
  }

  let patterns: [Pattern]
  let classes: [Class]

  /// No class at all.
  init() {
    (patterns, classes) = ([], [])
  }

  /// The classes that `selections[own]` selects.
  init(
    _ selections: [PolicyStatement.Selection<Pattern>], own: Int,
    reading: (Pattern) -> Pattern = { $0 }, _ budget: inout WorkBudget
  ) throws(OverBudget) {
    var indices: [Pattern: Int] = [:]
    var patterns: [Pattern] = []
    let members = selections.map { selection in
      selection.items.map { item -> Int in
        if let index = indices[item] { return index }
        indices[item] = patterns.count
        patterns.append(item)
        return patterns.count - 1
      }
    }
    let required = selections[own].isComplement ? nil : Set(members[own])
    let found = try PatternAutomaton(patterns.map(reading), required: required).classes(&budget)
    let negated = Set(
      selections.indices.filter { selections[$0].isComplement }.flatMap { members[$0] })
    var classes: [Class] = []
    for one in found {
      let doubtful = negated.filter { index in
        !one.matching.contains(index) && (patterns[index].hasLetters || one.witness.hasLetters)
          && patterns[index].mayMatch(one.witness)
      }.sorted()
      guard doubtful.count <= 6 else { throw OverBudget() }
      for choice in 0..<1 << doubtful.count {
        var matching = one.matching
        for (bit, index) in doubtful.enumerated() where choice >> bit & 1 == 1 {
          matching.insert(index)
        }
        try budget.spend(selections.count)
        let selecting = Bits(
          selections.indices.filter { index in
            members[index].contains(where: matching.contains) != selections[index].isComplement
          })
        guard selecting.contains(own) else { continue }
        classes.append(
          Class(
            witness: one.witness, matching: matching, selecting: selecting, isCertain: choice == 0))
      }
    }
    self.patterns = patterns
    self.classes = classes
  }

  /// These classes in the words of the policies: the patterns that make them up, or one pattern and
  /// what of it is left out.
  func description(of members: Set<Int>, own: PolicyStatement.Selection<Pattern>) -> String {
    let isSure = members.allSatisfy { classes[$0].isCertain }
    let whole = Set(classes.indices.filter { !isSure || classes[$0].isCertain })
    let name = own.items.map(\.description).joined(separator: ", ")
    let mine = own.isComplement ? "NOT \(name)" : name
    if members == whole { return mine }
    let extents = patterns.indices.map { pattern in
      whole.filter { classes[$0].matching.contains(pattern) }
    }
    if let names = cover(members, extents) { return names.joined(separator: ", ") }
    let others = patterns.indices.filter { extents[$0].isSuperset(of: members) }
      .map { (patterns[$0].description, extents[$0]) }.sorted(on: \.1.count)
    for (base, extent) in others.filter({ $0.1.count < whole.count }) + [(mine, whole)] {
      if let rest = cover(extent.subtracting(members), extents) {
        return "\(base) except \(rest.joined(separator: ", "))"
      }
    }
    let witnesses = members.sorted().prefix(3).map { classes[$0].witness.description }
    return "\(mine), such as \(witnesses.joined(separator: ", "))"
  }

  /// A text of the class that reads well: what a policy names, what is well known, or a witness.
  func example(_ place: Int, among known: [String], reading: (Pattern) -> Pattern) -> String {
    let one = classes[place]
    let named = patterns.indices.lazy.filter { one.matching.contains($0) }
      .compactMap { patterns[$0].text == nil ? nil : patterns[$0].description }.first
    if let named { return named }
    let read = patterns.map(reading)
    let longer = "\(one.witness)" + "x"
    let fitting = (known + [longer]).first { text in
      let word = SymbolicText(text)
      return read.indices.allSatisfy { read[$0].matches(word) == one.matching.contains($0) }
    }
    return fitting ?? "\(one.witness)"
  }

  /// The fewest patterns, by greed, that make up the classes and nothing else.
  private func cover(_ members: Set<Int>, _ extents: [Set<Int>]) -> [String]? {
    var rest = members
    var names: [String] = []
    while !rest.isEmpty {
      let best = extents.indices.filter {
        !extents[$0].isEmpty && extents[$0].isSubset(of: members)
      }
      .max { extents[$0].intersection(rest).count < extents[$1].intersection(rest).count }
      guard let best, !extents[best].isDisjoint(with: rest) else { return nil }
      names.append(patterns[best].description)
      rest.subtract(extents[best])
    }
    return names.sorted()
  }
}
