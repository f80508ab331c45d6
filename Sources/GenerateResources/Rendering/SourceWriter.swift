/// Writes Swift, line by line, indented by two spaces a level.
struct SourceWriter {
  /// The widest line that is allowed.
  static let width = 100

  private(set) var text = ""
  private var depth = 0

  /// Writes a line; an empty one carries no spaces.
  mutating func line(_ line: String = "") {
    text += line.isEmpty ? "\n" : indentation + line + "\n"
  }

  /// Writes a line, broken before its tail if it is too long.
  mutating func line(_ head: String, _ tail: String) {
    let short = head + " " + tail
    if fits(short) { return line(short) }
    line(head)
    indented { $0.line(tail) }
  }

  /// Writes a declaration with what its braces hold.
  mutating func block(_ head: String, _ body: (inout SourceWriter) -> Void) {
    line(head + " {")
    indented(body)
    line("}")
  }

  /// Writes lines one level deeper.
  mutating func indented(_ body: (inout SourceWriter) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  /// Writes an extension with what its braces hold, broken before its condition if it is too long.
  mutating func constrained(
    _ head: String, where condition: String, _ body: (inout SourceWriter) -> Void
  ) {
    let short = "\(head) where \(condition)"
    if fits(short + " {") { return block(short, body) }
    line(head)
    block("where \(condition)", body)
  }

  /// Writes declarations with an empty line between them.
  mutating func separated<Element>(
    _ elements: some Sequence<Element>, _ body: (inout SourceWriter, Element) -> Void
  ) {
    var isFirst = true
    for element in elements {
      if !isFirst { line() }
      isFirst = false
      body(&self, element)
    }
  }

  /// Writes a property that computes one expression, on one line if it fits.
  mutating func property(_ head: String, _ expression: String) {
    let short = "\(head) { \(expression) }"
    if fits(short) { return line(short) }
    block(head) { $0.line(expression) }
  }

  /// Writes a list in parentheses, on one line if it fits, else an element a line.
  mutating func list(_ head: String, _ elements: [String], _ tail: String = "") {
    let short = head + "(" + elements.joined(separator: ", ") + ")" + tail
    if fits(short) { return line(short) }
    line(head + "(")
    indented { writer in
      for element in elements.dropLast() { writer.line(element + ",") }
      if let last = elements.last { writer.line(last) }
    }
    line(")" + tail)
  }

  /// Writes a documentation comment, broken between words.
  mutating func comment(_ text: String) {
    var words = text.split(separator: " ")[...]
    while let first = words.popFirst() {
      var row = "/// " + first
      while let next = words.first, fits(row + " " + next) {
        row += " " + next
        words.removeFirst()
      }
      line(row)
    }
  }

  private var indentation: String { String(repeating: "  ", count: depth) }

  private func fits(_ line: String) -> Bool { indentation.count + line.count <= Self.width }
}
