/// Cuts all texts into classes that no pattern of a list can tell apart, and finds one witness for
/// each class.
///
/// The product of the patterns' automata is walked breadth first: a state is the set of places that
/// the patterns may have reached, and only characters that some pattern waits for are told apart.
struct PatternAutomaton {
  private let patterns: [Pattern]
  /// The place of each pattern's first glyph in the common numbering.
  private let offsets: [Int]
  /// The patterns of which a text has to fit one to be of interest; nil when every text is.
  private let required: Set<Int>?
  private let owner: [Int]
  /// Whether letter case matters to any pattern.
  private let tellsCase: Bool

  /// What fits one set of patterns: they cannot tell its texts apart.
  struct Class {
    let witness: SymbolicText
    let matching: Bits
  }

  init(_ patterns: [Pattern], required: Set<Int>? = nil) {
    self.patterns = patterns
    self.required = required
    tellsCase = patterns.contains { !$0.ignoresCase }
    var offsets: [Int] = []
    var owner: [Int] = []
    for (index, pattern) in patterns.enumerated() {
      offsets.append(owner.count)
      owner += repeatElement(index, count: pattern.glyphs.count + 1)
    }
    self.offsets = offsets
    self.owner = owner
  }

  /// The classes that are not empty, each with a shortest witness.
  /// - Throws: `OverBudget` when they are too many.
  func classes(_ budget: inout WorkBudget) throws(OverBudget) -> [Class] {
    let start = closed(offsets)
    var words: [[Int]: Int] = [start: 0]
    var queue: [(state: [Int], parent: Int, glyph: Pattern.Glyph?)] = [(start, -1, nil)]
    var found: [Bits: Int] = [:]
    var order: [(Bits, Int)] = []
    var head = 0
    while head < queue.count {
      let state = queue[head].state
      let matching = accepted(state)
      if isWanted(matching), found.updateValue(head, forKey: matching) == nil {
        order.append((matching, head))
      }
      for glyph in alphabet(state) {
        try budget.spend(state.count + 1)
        let next = step(state, glyph)
        guard isAlive(next), words.updateValue(queue.count, forKey: next) == nil else { continue }
        queue.append((next, head, glyph))
      }
      head += 1
    }
    return order.map { Class(witness: word(of: $1, in: queue), matching: $0) }
  }

  private func word(
    of end: Int, in queue: [(state: [Int], parent: Int, glyph: Pattern.Glyph?)]
  ) -> SymbolicText {
    var glyphs: [Pattern.Glyph] = []
    var index = end
    while let glyph = queue[index].glyph {
      glyphs.append(glyph)
      index = queue[index].parent
    }
    return Pattern(glyphs: glyphs.reversed()).text ?? SymbolicText()
  }

  private func isWanted(_ matching: Bits) -> Bool {
    required.map { $0.contains(where: matching.contains) } ?? true
  }

  private func isAlive(_ state: [Int]) -> Bool {
    required.map { required in state.contains { required.contains(owner[$0]) } } ?? true
  }

  private func accepted(_ state: [Int]) -> Bits {
    var bits = Bits()
    for place in state where place - offsets[owner[place]] == patterns[owner[place]].glyphs.count {
      bits.insert(owner[place])
    }
    return bits
  }

  private func step(_ state: [Int], _ glyph: Pattern.Glyph) -> [Int] {
    closed(
      state.flatMap { place in
        let offset = offsets[owner[place]]
        return patterns[owner[place]].next(at: place - offset, reading: glyph).map { $0 + offset }
      })
  }

  private func closed(_ places: [Int]) -> [Int] {
    var result = places
    for place in places {
      let pattern = patterns[owner[place]]
      var next = place - offsets[owner[place]]
      while next < pattern.glyphs.count, pattern.glyphs[next].isStar {
        next += 1
        result.append(next + offsets[owner[place]])
      }
    }
    result.sort()
    return result.enumerated().filter { $0 == 0 || result[$0 - 1] != $1 }.map(\.element)
  }

  /// The characters and letters that lead somewhere else, and one that stands for all others.
  private func alphabet(_ state: [Int]) -> [Pattern.Glyph] {
    var glyphs: Set<Pattern.Glyph> = []
    for place in state {
      let pattern = patterns[owner[place]]
      let local = place - offsets[owner[place]]
      guard local < pattern.glyphs.count else { continue }
      switch pattern.glyphs[local] {
      case .character(let scalar):
        glyphs.insert(.character(scalar))
        if pattern.ignoresCase && tellsCase { glyphs.insert(.character(scalar.uppercased)) }
      case .letter(let letter): glyphs.insert(.letter(letter))
      case .anyInSegment: glyphs.insert(.character(":"))
      case .any, .one: break
      }
    }
    return [other(than: glyphs)] + glyphs.sorted { $0.order < $1.order }
  }

  private func other(than glyphs: Set<Pattern.Glyph>) -> Pattern.Glyph {
    Self.usual.first { !glyphs.contains($0) } ?? .character("\u{2603}")
  }

  private static let usual = "xyzabcdefghijklmnopqrstuvw0123456789-".unicodeScalars.map(
    Pattern.Glyph.character)
}

extension Pattern.Glyph {
  fileprivate var order: (UInt32, String) {
    switch self {
    case .character(let scalar): (scalar.value, "")
    case .letter(let letter): (UInt32.max, letter.name)
    case .any, .anyInSegment, .one: (0, "")
    }
  }
}

extension Unicode.Scalar {
  fileprivate var uppercased: Unicode.Scalar {
    ("a"..."z").contains(self) ? Unicode.Scalar(UInt8(value) - 32) : self
  }
}
