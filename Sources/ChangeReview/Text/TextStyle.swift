/// How a review is shown at a terminal, or in a file.
public struct TextStyle: Sendable, Hashable {
  /// The columns of a line.
  public var width: Int
  /// Whether colours are sent along: only ever to a terminal that shows them.
  public var isColoured: Bool

  /// A style; a line has at least 40 columns.
  public init(width: Int = 100, isColoured: Bool = false) {
    self.width = max(40, width)
    self.isColoured = isColoured
  }

  /// The colours of the terminal's own palette (ECMA-48, SGR).
  enum Colour: String {
    case red = "31"
    case green = "32"
    case yellow = "33"
    case faint = "2"
    case bold = "1"
  }

  func painted(_ text: String, _ colour: Colour?) -> String {
    guard isColoured, let colour else { return text }
    return "\u{1b}[\(colour.rawValue)m\(text)\u{1b}[0m"
  }
}

/// Lines of text, wrapped and indented.
struct TextLines {
  let style: TextStyle
  private(set) var lines: [String] = []

  init(_ style: TextStyle) {
    self.style = style
  }

  var text: String { lines.map { $0 + "\n" }.joined() }

  /// An empty line, unless nothing stands before it.
  mutating func gap() {
    if !lines.isEmpty { lines.append("") }
  }

  /// A heading: a title at the left, a summary at the right.
  mutating func heading(_ title: String, _ summary: String, _ colour: TextStyle.Colour?) {
    let space = style.width - title.count - summary.count
    if space >= 2 {
      lines.append(
        style.painted(title, .bold) + String(repeating: " ", count: space)
          + style.painted(summary, colour))
    } else {
      for line in Self.wrapped(title, style.width) { lines.append(style.painted(line, .bold)) }
      lines.append("  " + style.painted(summary, colour))
    }
  }

  /// A text behind a mark; its further lines stand below its first one.
  mutating func item(
    _ mark: String, _ text: String, _ colour: TextStyle.Colour? = nil, faint: Bool = false
  ) {
    let margin = String(repeating: " ", count: mark.count)
    for (index, line) in Self.wrapped(text.printed, style.width - mark.count).enumerated() {
      lines.append(
        (index == 0 ? style.painted(mark, colour) : margin)
          + style.painted(line, faint ? .faint : nil))
    }
  }

  /// A line that stays one, to be copied.
  mutating func unwrapped(_ line: String) { lines.append(line) }

  /// The text in lines of at most so many columns, broken at spaces where there are any.
  static func wrapped(_ text: String, _ width: Int) -> [String] {
    let width = max(width, 20)
    var lines: [String] = []
    var rest = text[...]
    while let limit = rest.index(rest.startIndex, offsetBy: width, limitedBy: rest.endIndex),
      limit != rest.endIndex
    {
      let space = rest[...limit].lastIndex(of: " ").flatMap { $0 > rest.startIndex ? $0 : nil }
      lines.append(trimmed(rest[..<(space ?? limit)]))
      rest = rest[(space ?? limit)...].drop { $0 == " " }
    }
    return lines + (rest.isEmpty && !lines.isEmpty ? [] : [String(rest)])
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
