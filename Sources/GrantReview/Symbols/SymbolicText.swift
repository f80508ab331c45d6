/// A text whose parts are characters or letters.
struct SymbolicText: Hashable, Sendable {
  /// A run of known characters, or a letter.
  enum Piece: Hashable, Sendable {
    case text(String)
    indirect case letter(Letter)
  }

  /// The parts in order; no two texts are neighbours, and none is empty.
  private(set) var pieces: [Piece] = []

  init() {}

  init(_ text: String) {
    append(.text(text))
  }

  init(_ letter: Letter) {
    pieces = [.letter(letter)]
  }

  mutating func append(_ piece: Piece) {
    switch (piece, pieces.last) {
    case (.text(""), _): break
    case (.text(let text), .text(let last)): pieces[pieces.count - 1] = .text(last + text)
    default: pieces.append(piece)
    }
  }

  mutating func append(_ other: SymbolicText) {
    for piece in other.pieces { append(piece) }
  }

  static func + (left: SymbolicText, right: SymbolicText) -> SymbolicText {
    var joined = left
    joined.append(right)
    return joined
  }
}

extension SymbolicText: ExpressibleByStringInterpolation {
  init(stringLiteral value: String) {
    self.init(value)
  }

  init(stringInterpolation: Interpolation) {
    self = stringInterpolation.text
  }

  /// Puts texts and letters together.
  struct Interpolation: StringInterpolationProtocol {
    var text = SymbolicText()

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) { text.append(.text(literal)) }
    mutating func appendInterpolation(_ part: SymbolicText) { text.append(part) }
    mutating func appendInterpolation(_ letter: Letter) { text.append(.letter(letter)) }
    mutating func appendInterpolation(_ part: String) { text.append(.text(part)) }
  }
}

extension SymbolicText: CustomStringConvertible {
  /// The text with its letters as `${name}`, for people.
  var description: String {
    if let literal { return literal }
    return pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .letter(let letter): "${\(letter.name)}"
      }
    }.joined()
  }

  /// The text, if all of it is known.
  var literal: String? {
    switch pieces.count {
    case 0: ""
    case 1: if case .text(let text) = pieces[0] { text } else { nil }
    default: nil
    }
  }

  /// The characters it begins with that are known.
  var knownPrefix: String {
    if case .text(let text)? = pieces.first { text } else { "" }
  }

  /// The bytes of it that are known.
  var length: Int {
    pieces.reduce(0) { sum, piece in
      if case .text(let text) = piece { sum + text.utf8.count } else { sum }
    }
  }

  /// Whether any of it is not known.
  var hasLetters: Bool {
    pieces.contains { if case .letter = $0 { true } else { false } }
  }
}

extension SymbolicText {
  /// The parts between the colons of the known characters.
  var segments: [SymbolicText] {
    var segments = [SymbolicText()]
    for piece in pieces {
      guard case .text(let text) = piece else {
        segments[segments.count - 1].append(piece)
        continue
      }
      for (index, part) in text.split(separator: ":", omittingEmptySubsequences: false).enumerated()
      {
        if index > 0 { segments.append(SymbolicText()) }
        segments[segments.count - 1].append(.text(String(part)))
      }
    }
    return segments
  }
}
