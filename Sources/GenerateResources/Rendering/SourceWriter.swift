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
    let short = "\(head) \(tail)"
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

  /// Writes the extension of a generic type for one argument.
  mutating func specialization(
    of type: String, for argument: String, _ body: (inout SourceWriter) -> Void
  ) {
    let short = "extension \(type)<\(argument)>"
    if fits(short + " {") { return block(short, body) }
    line("extension \(type)<")
    indented { $0.line(argument) }
    block(">", body)
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
  mutating func property(_ name: String, of type: String, _ expression: String) {
    let head = "\(name): \(type)"
    if fits("\(head) { \(expression) }") { return line("\(head) { \(expression) }") }
    if fits("\(head) {") { return block(head) { $0.line(expression) } }
    line("\(name):")
    indented { $0.line(type) }
    line("{")
    indented { $0.line(expression) }
    line("}")
  }

  /// Writes a call's arguments, on one line if they fit, else each on a line of its own.
  mutating func arguments(of function: String, _ arguments: [String]) {
    let short = "\(function)(\(arguments.joined(separator: ", ")))"
    if fits(short) { return line(short) }
    line(function + "(")
    indented { writer in
      for argument in arguments.dropLast() { writer.line(argument + ",") }
      if let last = arguments.last { writer.line(last) }
    }
    line(")")
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

  /// Whether a line of this text is no wider than allowed.
  func fits(_ line: String) -> Bool { indentation.count + line.count <= Self.width }
}
