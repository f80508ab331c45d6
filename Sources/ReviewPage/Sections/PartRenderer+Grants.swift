internal import ChangeReview
internal import CloudFormation
internal import GrantGraph
internal import GrantReview

extension PartRenderer {
  /// Who may do what: the picture, then what is gained, not decided and lost, then all of it.
  func grants(_ page: inout Markup) {
    section("grants", "Who may do what", &page) { page in
      picture(&page)
      rows("gained", "Gained", "+", stack.grants.added, &page)
      rows("unknown", "Not decided, to be taken as gained", "?", stack.grants.unknown, &page)
      if !stack.grants.removed.isEmpty {
        page.element("details", ["id": id("lost")]) { page in
          page.element("summary", text: "Lost: \(stack.grants.removed.count)")
          for row in stack.grants.removed { self.row("−", row, before, &page) }
        }
      }
      let notes = stack.grants.notes.filter { !stack.grants.lockOuts.contains($0) }
      if !notes.isEmpty {
        page.element("ul", ["class": "notes"]) { page in
          for note in notes {
            page.element("li", text: "\(words.principal(note.principal)): \(note.note ?? "")")
          }
        }
      }
      edges(&page)
    }
  }

  private func rows(
    _ name: String, _ title: String, _ sign: String, _ rows: [GrantRow], _ page: inout Markup
  ) {
    guard !rows.isEmpty else { return }
    page.element("div", ["id": id(name)]) { page in
      page.element("h3", text: "\(title): \(rows.count)")
      for row in rows { self.row(sign, row, after, &page) }
    }
  }

  private func row(_ sign: String, _ row: GrantRow, _ document: Value?, _ page: inout Markup) {
    page.element("article", ["class": "row \(row.risk.rawValue)"]) { page in
      page.element("p", ["class": "sentence"]) { page in
        page.element("span", ["class": "sign"], text: sign)
        page.element("span", ["class": "risk"], text: row.risk.rawValue)
        page.element("b", text: words.principal(row.principal))
        page.element("span", text: "may")
        page.element("b", text: row.action)
        page.element("span", text: "on")
        page.element("b", text: words.resource(row.resource, for: row.action))
      }
      if let condition = row.condition { page.element("p", text: "if \(words.shown(condition))") }
      if let note = row.note { page.element("p", text: words.shown(note)) }
      for effect in row.effects {
        page.element("p", ["class": "effect"], text: words.shown(effect))
      }
      if let witness = row.witness {
        page.element("p", ["class": "quiet"], text: "For example \(words.sentence(witness))")
      }
      place(row.path, &page)
      statements([row.path], document, &page)
    }
  }

  private func statements(_ paths: [String], _ document: Value?, _ page: inout Markup) {
    let found = paths.compactMap { path in
      document?.value(at: JSONPointer(parsing: path)).map { (path, $0) }
    }
    guard !found.isEmpty else { return }
    page.element("details") { page in
      page.element("summary", text: found.count == 1 ? "Statement" : "Statements")
      for (path, value) in found {
        if paths.count > 1 { place(path, &page) }
        json(value, &page)
      }
    }
  }
}

// MARK: - The picture

extension PartRenderer {
  private func picture(_ page: inout Markup) {
    let (graph, numbers, left) = drawn
    guard !graph.isEmpty else {
      return page.element("p", text: "Nobody is allowed anything by this stack.")
    }
    page.element("div", ["class": "view"]) { page in
      for (name, title) in [("change", "The change"), ("before", "Before"), ("after", "After")] {
        let isChosen = name == "change" ? " checked" : ""
        page.raw(
          "<input type=\"radio\" name=\"\(id("view"))\" id=\"\(id(name))\" class=\"show-\(name)\"\(isChosen)>"
        )
        page.element("label", ["for": id(name)], text: title)
      }
      page.element("p", ["class": "legend"]) { page in
        for (style, text) in [
          ("added", "+ new"), ("removed", "− gone"), ("same", "as before"),
          ("foreign", "not of this account"),
        ] {
          page.element("span", ["class": "key \(style)"], text: text)
        }
      }
      page.element(
        "div", ["class": "canvas", "tabindex": "0", "role": "region", "aria-label": "Picture"]
      ) { page in
        page.raw(
          graph.picture(label: "Who may do what in \(stack.name), before and after") {
            "#\(id("grant"))-\(numbers[$0])"
          })
      }
      if left > 0 {
        page.element(
          "p", ["class": "quiet"],
          text: "\(left) more grants are not drawn; the list below has all."
        )
      }
    }
  }

  /// What is drawn of the graph, the numbers that its edges have in the whole, and how many are
  /// left out: all of it, or the changes, or the gravest of them.
  private var drawn: (GrantGraph, [Int], left: Int) {
    let all = Array(graph.edges.enumerated())
    let changed = all.filter { $0.element.change != .same }
    var chosen = all
    if all.count > Self.mostDrawn {
      let gravest = (changed.isEmpty ? all : changed).sorted(on: { -$0.element.risk.rank })
      chosen = gravest.prefix(Self.mostDrawn).sorted(on: \.offset)
    }
    var graph = self.graph
    graph.edges = chosen.map(\.element)
    let (who, what) = (Set(graph.edges.map(\.principal)), Set(graph.edges.map(\.resource)))
    graph.principals.removeAll { !who.contains($0.id) }
    graph.resources.removeAll { !what.contains($0.id) }
    return (graph, chosen.map(\.offset), all.count - chosen.count)
  }

  private static var mostDrawn: Int { 120 }

  /// Every grant of the picture with the statements behind it.
  private func edges(_ page: inout Markup) {
    guard !graph.isEmpty else { return }
    page.element("details", ["id": id("all")]) { page in
      page.element(
        "summary", text: "Every grant, before and after: \(graph.edges.count)")
      for (number, (edge, ends)) in zip(graph.edges, graph.ends).enumerated() {
        page.element(
          "article",
          [
            "class": "edge \(edge.change.rawValue)", "id": "\(id("grant"))-\(number)",
            "tabindex": "-1",
          ]
        ) { page in
          page.element("p", text: graph.sentence(edge, ends))
          for effect in edge.effects { page.element("p", ["class": "effect"], text: effect) }
          let document = edge.change == .removed ? before : after
          for path in edge.statements {
            place(path, &page)
            document?.value(at: JSONPointer(parsing: path)).map { json($0, &page) }
          }
        }
      }
    }
  }
}
