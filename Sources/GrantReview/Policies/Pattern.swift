/// What an action, a resource or a value of a condition has to look like: characters, letters and
/// wildcards.
struct Pattern: Hashable, Sendable {
  /// One place of a pattern.
  enum Glyph: Hashable, Sendable {
    case character(Unicode.Scalar)
    indirect case letter(Letter)
    /// `*`: any run of anything.
    case any
    /// `*` that does not cross a colon.
    case anyInSegment
    /// `?`: exactly one character.
    case one
  }

  let glyphs: [Glyph]
  /// Whether letter case does not matter; the characters are lower-case then.
  let ignoresCase: Bool
  /// The pattern as somebody wrote it, its case kept.
  private let written: String?

  static func == (one: Self, other: Self) -> Bool {
    one.glyphs == other.glyphs && one.ignoresCase == other.ignoresCase
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(glyphs)
  }

  /// The pattern that everything fits.
  static let everything = Pattern(glyphs: [.any])

  /// A text without wildcards.
  init(literal text: SymbolicText, ignoresCase: Bool = false) {
    self.init(glyphs: text.glyphs { .character($0) }, ignoresCase: ignoresCase, written: text)
  }

  /// A text in which `*` and `?` are wildcards.
  init(wildcards text: SymbolicText, ignoresCase: Bool = false) {
    self.init(
      glyphs: text.glyphs { $0 == "*" ? .any : $0 == "?" ? .one : .character($0) },
      ignoresCase: ignoresCase, written: text)
  }

  init(glyphs: [Glyph], ignoresCase: Bool = false, written: SymbolicText? = nil) {
    self.ignoresCase = ignoresCase
    var result: [Glyph] = []
    result.reserveCapacity(glyphs.count)
    var followsStar = false
    for glyph in glyphs {
      switch glyph {
      case .any where followsStar: continue
      case .character(let scalar) where ignoresCase: result.append(.character(scalar.lowercased))
      default: result.append(glyph)
      }
      followsStar = glyph.isAny
    }
    self.glyphs = result
    self.written = ignoresCase ? written?.description ?? Self.text(of: glyphs) : nil
  }
}

extension Pattern {
  /// Whether the pattern holds a letter.
  var hasLetters: Bool {
    glyphs.contains { if case .letter = $0 { true } else { false } }
  }

  /// Whether the characters before the first letter or wildcard of both agree, as far as both go.
  func mayBegin(like other: Pattern) -> Bool {
    for (mine, theirs) in zip(glyphs, other.glyphs) {
      guard case .character(let one) = mine, case .character(let two) = theirs else { return true }
      if one != two { return false }
    }
    return true
  }

  /// The text, if it has no wildcard.
  var text: SymbolicText? {
    var text = SymbolicText()
    var run = String.UnicodeScalarView()
    for glyph in glyphs {
      switch glyph {
      case .character(let scalar): run.append(scalar)
      case .letter(let letter):
        text.append(.text(String(run)))
        run = .init()
        text.append(.letter(letter))
      case .any, .anyInSegment, .one: return nil
      }
    }
    text.append(.text(String(run)))
    return text
  }

  /// The pattern in the reading in which only the last `*` of an ARN's segment crosses colons (AWS
  /// page "IAM JSON policy elements: Resource").
  var segmentReading: Pattern {
    var result = glyphs
    for index in glyphs.indices where glyphs[index] == .any {
      let next = index + 1 < glyphs.count ? glyphs[index + 1] : nil
      if next != nil, next != .character(":") { result[index] = .anyInSegment }
    }
    return Pattern(glyphs: result, ignoresCase: ignoresCase)
  }

  /// The pattern as ARN operators read it: the first five parts one by one, the rest as a whole;
  /// nil for what has fewer parts.
  var arnReading: Pattern? {
    var colons = 0
    var result = glyphs
    for (index, glyph) in glyphs.enumerated() where colons < 5 {
      if glyph == .character(":") { colons += 1 }
      if case .letter(let letter) = glyph, index == 0, letter.isARN { colons = 5 }
      if glyph == .any { result[index] = .anyInSegment }
    }
    return colons < 5 ? nil : Pattern(glyphs: result, ignoresCase: ignoresCase)
  }
}

extension Pattern: CustomStringConvertible {
  /// The pattern as a policy would write it.
  var description: String { written ?? Self.text(of: glyphs) }

  private static func text(of glyphs: [Glyph]) -> String {
    var text = ""
    for glyph in glyphs {
      switch glyph {
      case .character(let scalar): text.unicodeScalars.append(scalar)
      case .letter(let letter): text += "${\(letter.name)}"
      case .any, .anyInSegment: text += "*"
      case .one: text += "?"
      }
    }
    return text
  }
}

extension Pattern.Glyph {
  var isCharacter: Bool { if case .character = self { true } else { false } }
  fileprivate var isAny: Bool { if case .any = self { true } else { false } }
  var isStar: Bool { self == .any || self == .anyInSegment }
}

extension Unicode.Scalar {
  /// The ASCII lower-case form; every other character as it is.
  var lowercased: Unicode.Scalar {
    ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) + 32) : self
  }
}

extension SymbolicText {
  /// The text place by place.
  func glyphs(_ character: (Unicode.Scalar) -> Pattern.Glyph) -> [Pattern.Glyph] {
    var glyphs: [Pattern.Glyph] = []
    glyphs.reserveCapacity(length + pieces.count)
    for piece in pieces {
      switch piece {
      case .text(let text): for scalar in text.unicodeScalars { glyphs.append(character(scalar)) }
      case .letter(let letter): glyphs.append(.letter(letter))
      }
    }
    return glyphs
  }
}
