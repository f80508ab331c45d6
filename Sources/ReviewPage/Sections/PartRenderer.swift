internal import ChangeReview
internal import CloudAssembly
internal import CloudFormation
internal import GrantGraph
internal import GrantReview
internal import TemplateChanges

/// Writes what changes in one stack.
struct PartRenderer {
  let stack: StackReview
  let words: RowWords
  let graph: GrantGraph
  let before: Value?
  let after: Value?
  let index: Int
  /// Whether the page is of this stack alone.
  let isAlone: Bool

  init(_ stack: StackReview, index: Int, isAlone: Bool) {
    self.stack = stack
    words = RowWords(stack)
    graph = GrantGraph(stack)
    before = stack.before?.deployed.template.json
    after = stack.after?.deployed.template.json
    self.index = index
    self.isAlone = isAlone
  }

  func render(_ page: inout Markup) {
    if !isAlone { page.element("h2", ["class": "stack"], text: stack.title) }
    alarms(&page)
    grants(&page)
    resources(&page)
  }

  /// An id that no other part of the page has.
  func id(_ name: String) -> String { "\(name)-\(index)" }

  /// A section with a heading that it is named by.
  func section(
    _ name: String, _ title: String, _ page: inout Markup, _ body: (inout Markup) -> Void
  ) {
    let heading = id("\(name)-title")
    page.element("section", ["id": id(name), "class": name, "aria-labelledby": heading]) { page in
      page.element("h2", ["id": heading], text: title)
      body(&page)
    }
  }

  /// Where something stands: the Swift line first, then the place in the template.
  func place(_ path: String, _ page: inout Markup) {
    guard !path.isEmpty else { return }
    page.element("p", ["class": "place"]) { page in
      if let line = stack.line(of: path) {
        page.element("code", text: "\(line.file):\(line.number)")
      }
      page.element("code", ["class": "quiet"], text: path)
    }
  }

  /// A value, as JSON over several lines.
  func json(_ value: Value?, _ page: inout Markup) {
    guard let value else { return page.element("span", ["class": "quiet"], text: "nothing") }
    let text = String(decoding: value.document.dropLast(), as: UTF8.self)
    if !text.utf8.contains(UInt8(ascii: "\n")) {
      return page.element("code", text: text.shortened(to: Self.longest))
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let shown = lines.prefix(Self.most).map { line in
      String(line).shortened(to: Self.longest).escapedForXML
    }
    let more = lines.count > Self.most ? "\n… \(lines.count - Self.most) more lines" : ""
    page.raw("<pre tabindex=\"0\">\(shown.joined(separator: "\n"))\(more)</pre>")
  }

  private static var longest: Int { 400 }
  private static var most: Int { 80 }
}
