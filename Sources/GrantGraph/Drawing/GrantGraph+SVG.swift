internal import GrantReview

extension GrantGraph {
  /// The picture as a file of its own, light or dark as its reader prefers.
  public func svg(title: String) -> String {
    var svg = Markup()
    let layout = GrantLayout(self)
    svg.raw(#"<?xml version="1.0" encoding="UTF-8"?>"#)
    svg.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "width": layout.width.short,
        "height": layout.height.short, "viewBox": layout.viewBox, "role": "img",
      ]
    ) { svg in
      svg.element("title", text: title)
      svg.raw("<style>\(GrantGraphStyle.standalone)</style>")
      svg.element("rect", ["class": "paper", "width": "100%", "height": "100%"])
      draw(layout, &svg) { _ in nil }
    }
    return svg.text
  }

  /// The picture as a part of a page, which brings the style. `link` says where an edge leads.
  package func picture(label: String, link: (_ edge: Int) -> String?) -> String {
    var svg = Markup()
    let layout = GrantLayout(self)
    svg.element(
      "svg",
      [
        "class": "graph", "viewBox": layout.viewBox, "role": "group", "aria-label": label,
        "style": "--height: \(layout.height.short)px",
      ]
    ) { svg in
      draw(layout, &svg, link)
    }
    return svg.text
  }

  private func draw(_ layout: GrantLayout, _ svg: inout Markup, _ link: (Int) -> String?) {
    let ends = ends
    for (index, edge) in edges.enumerated() {
      let (from, to) = ends[index]
      let grant = layout.grants[index]
      let style = "line \(edge.classes)"
      svg.line(style, from: layout.principals[from], to: grant)
      svg.line(style, from: grant, to: layout.resources[to], isArrow: true)
    }
    for (node, box) in zip(principals, layout.principals) { svg.node(node, box) }
    for (node, box) in zip(resources, layout.resources) { svg.node(node, box) }
    for (index, edge) in edges.enumerated() {
      let sentence = sentence(edge, ends[index])
      let box = layout.grants[index]
      if let target = link(index) {
        svg.element("a", ["href": target, "aria-label": sentence, "class": edge.classes]) {
          $0.grant(edge, box, sentence)
        }
      } else {
        svg.grant(edge, box, sentence)
      }
    }
  }

  /// An edge in words.
  package func sentence(_ edge: Edge, _ ends: (who: Int, what: Int)) -> String {
    let remarks = edge.remarks.isEmpty ? "" : ", \(edge.remarks.joined(separator: ", "))"
    return "\(edge.change.word)\(principals[ends.who].title) may \(edge.action) on"
      + " \(resources[ends.what].title)\(remarks)"
  }
}

extension GrantGraph.Change {
  /// The sign that says it without colour.
  package var sign: String {
    switch self {
    case .same: ""
    case .added: "+ "
    case .removed: "− "
    }
  }

  /// The word before a sentence.
  fileprivate var word: String {
    switch self {
    case .same: ""
    case .added: "New: "
    case .removed: "Gone: "
    }
  }
}

extension GrantGraph.Edge {
  fileprivate var classes: String {
    "\(change.rawValue)\(isDoubtful ? " doubtful" : "")\(risk >= .high ? " grave" : "")"
  }
}

extension GrantLayout {
  fileprivate var viewBox: String { "0 0 \(width.short) \(height.short)" }
}

extension Markup {
  /// A line from the right edge of a box to the left edge of another, with an arrow's head or not.
  fileprivate mutating func line(
    _ style: String, from: GrantLayout.Box, to: GrantLayout.Box, isArrow: Bool = false
  ) {
    let end = isArrow ? to.x - 7 : to.x
    let bend = (end - from.right) / 2
    let path =
      "M\(from.right.short) \(from.middle.short) C\((from.right + bend).short) \(from.middle.short)"
      + " \((end - bend).short) \(to.middle.short) \(end.short) \(to.middle.short)"
    element("path", ["class": style, "d": path])
    guard isArrow else { return }
    let head =
      "M\(to.x.short) \(to.middle.short) l-8 -4 v8 z"
    element("path", ["class": "head \(style)", "d": head])
  }

  fileprivate mutating func node(_ node: GrantGraph.Node, _ box: GrantLayout.Box) {
    element("g", ["class": "node \(node.change.rawValue)\(node.isForeign ? " foreign" : "")"]) {
      svg in
      svg.element("title", text: "\(node.title), \(node.detail)")
      svg.box(box, radius: 6)
      svg.label("\(node.change.sign)\(node.title)", box, line: 0, class: "name", length: 26)
      svg.label(node.detail, box, line: 1, class: "detail", length: 30)
    }
  }

  fileprivate mutating func grant(
    _ edge: GrantGraph.Edge, _ box: GrantLayout.Box, _ sentence: String
  ) {
    element("g", ["class": "grant \(edge.classes)"]) { svg in
      svg.element("title", text: sentence)
      svg.box(box, radius: 14)
      svg.label(
        "\(edge.change.sign)\(edge.action)\(edge.risk >= .high ? " · \(edge.risk.rawValue)" : "")",
        box, line: 0, class: "name", length: 36)
      for (index, remark) in edge.remarks.enumerated() {
        svg.label(remark, box, line: index + 1, class: "detail", length: 43)
      }
    }
  }

  private mutating func box(_ box: GrantLayout.Box, radius: Int) {
    element(
      "rect",
      [
        "x": box.x.short, "y": box.y.short, "width": box.width.short, "height": box.height.short,
        "rx": "\(radius)",
      ])
  }

  private mutating func label(
    _ text: String, _ box: GrantLayout.Box, line: Int, class style: String, length: Int
  ) {
    element(
      "text",
      [
        "class": style, "x": (box.x + 12).short,
        "y": (box.y + 20 + GrantLayout.lineHeight * Double(line)).short,
      ], text: text.shortened(to: length))
  }
}
