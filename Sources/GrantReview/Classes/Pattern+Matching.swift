extension Pattern {
  /// Whether the word fits over letters, and so whatever they stand for.
  func matches(_ word: SymbolicText) -> Bool {
    matches(word.glyphs { .character($0) })
  }

  /// Whether a word fits, place by place: first what it and the pattern begin with, then the rest.
  func matches(_ word: [Glyph]) -> Bool {
    var start = 0
    while start < glyphs.count, start < word.count, case .character(let mine) = glyphs[start],
      case .character(let scalar) = word[start]
    {
      guard mine == (ignoresCase ? scalar.lowercased : scalar) else { return false }
      start += 1
    }
    if start == glyphs.count { return start == word.count }
    if start == glyphs.count - 1, glyphs[start] == .any { return true }
    var places: Set<Int> = [start]
    for glyph in word[start...] {
      places = Set(closed(places).flatMap { next(at: $0, reading: glyph) })
      if places.isEmpty { return false }
    }
    return closed(places).contains(glyphs.count)
  }

  /// Whether the word may fit for some texts that the letters of both stand for.
  func mayMatch(_ word: SymbolicText) -> Bool {
    let other = word.glyphs { .character(ignoresCase ? $0.lowercased : $0) }
    return mayMeet(Pattern(glyphs: other))
  }

  /// Whether some text may fit both patterns, letters standing for any text.
  func mayMeet(_ other: Pattern) -> Bool {
    let (mine, theirs) = (glyphs, other.glyphs)
    let width = theirs.count + 1
    var reached = [Bool](repeating: false, count: (mine.count + 1) * width)
    reached[0] = true
    for (row, column) in pairs(mine.count + 1, width) where reached[row * width + column] {
      let one = row < mine.count ? mine[row] : nil
      let two = column < theirs.count ? theirs[column] : nil
      if let one, one.mayBeEmpty || two.map(one.mayEndIn) == true {
        reached[(row + 1) * width + column] = true
      }
      if let two, two.mayBeEmpty || one.map(two.mayEndIn) == true {
        reached[row * width + column + 1] = true
      }
      if let one, let two, one.mayEqual(two) { reached[(row + 1) * width + column + 1] = true }
    }
    return reached[reached.count - 1]
  }

  /// The places that are reached from these without reading.
  func closed(_ places: Set<Int>) -> Set<Int> {
    var result = places
    for place in places {
      var place = place
      while place < glyphs.count, glyphs[place].isStar {
        place += 1
        result.insert(place)
      }
    }
    return result
  }

  /// The places behind `place` once `glyph`, a character or a letter, was read.
  func next(at place: Int, reading glyph: Glyph) -> [Int] {
    guard place < glyphs.count else { return [] }
    switch (glyphs[place], glyph) {
    case (.any, _): return [place]
    case (.anyInSegment, .character(let scalar)): return scalar == ":" ? [] : [place]
    case (.anyInSegment, .letter(let letter)): return letter.isSegment ? [place] : []
    case (.one, .character): return [place + 1]
    case (.character(let mine), .character(let scalar)):
      return mine == (ignoresCase ? scalar.lowercased : scalar) ? [place + 1] : []
    case (.letter(let mine), .letter(let letter)): return mine == letter ? [place + 1] : []
    default: return []
    }
  }
}

extension Pattern.Glyph {
  fileprivate var mayBeEmpty: Bool {
    switch self {
    case .any, .anyInSegment: true
    case .letter(let letter): !letter.isSegment
    case .character, .one: false
    }
  }

  /// Whether it may be a part of what `other` stands for.
  fileprivate func mayEndIn(_ other: Pattern.Glyph) -> Bool {
    switch (other, self) {
    case (.any, _), (.anyInSegment, .letter), (.anyInSegment, .one): true
    case (.anyInSegment, .character(let scalar)): scalar != ":"
    case (.letter(let letter), .character(let scalar)):
      !letter.isSegment || (scalar != ":" && scalar != "/")
    case (.letter(let letter), .letter(let part)): letter != part && letter.mayEqual(part)
    case (.letter, _): true
    default: false
    }
  }

  fileprivate func mayEqual(_ other: Pattern.Glyph) -> Bool {
    switch (self, other) {
    case (.character(let one), .character(let two)): one.lowercased == two.lowercased
    case (.letter(let one), .letter(let two)): one.mayEqual(two)
    case (.one, .character), (.character, .one), (.one, .one): true
    default: mayEndIn(other) || other.mayEndIn(self)
    }
  }
}

private func pairs(_ rows: Int, _ columns: Int) -> some Sequence<(Int, Int)> {
  (0..<rows * columns).lazy.map { ($0 / columns, $0 % columns) }
}
