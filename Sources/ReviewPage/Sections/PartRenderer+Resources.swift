internal import ChangeReview
internal import CloudFormation
internal import GrantGraph
internal import TemplateChanges

extension PartRenderer {
  /// What happens to resources, and what else differs.
  func resources(_ page: inout Markup) {
    guard let changes = stack.changes, !changes.isEmpty else { return }
    section("resources", "What CloudFormation does", &page) { page in
      for resource in changes.resources { self.resource(resource, &page) }
      if !changes.entries.isEmpty {
        page.element("h3", text: "Beside the resources")
        table(
          changes.entries.map { entry in
            Row(
              name: [entry.section, entry.name].filter { !$0.isEmpty }.joined(separator: "."),
              before: entry.before, after: entry.after, effect: nil)
          }, &page)
      }
    }
  }

  private func resource(_ resource: ResourceChange, _ page: inout Markup) {
    page.element("details", ["class": "resource \(resource.style)"]) { page in
      page.element("summary") { page in
        page.element("span", ["class": "sign"], text: resource.mark)
        page.element("b", text: words.names.resource(resource.id))
        page.element("span", ["class": "quiet"], text: resource.type)
        page.element("span", ["class": "deed"], text: resource.sentence)
      }
      place(resource.path, &page)
      table(
        (resource.attributes + resource.properties).map { property in
          Row(
            name: String(property.pointer.description.dropFirst()), before: property.before,
            after: property.after, effect: property.effect)
        }, &page)
    }
  }

  /// A line of a table of values.
  private struct Row {
    let name: String
    let before: Value?
    let after: Value?
    let effect: String?
  }

  private func table(_ rows: [Row], _ page: inout Markup) {
    guard !rows.isEmpty else { return }
    let hasEffects = rows.contains { $0.effect != nil }
    page.element(
      "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": "Values"]
    ) { page in
      page.element("table") { page in
        page.element("thead") { page in
          page.element("tr") { page in
            for title in ["What", "Before", "After"] + (hasEffects ? ["Effect"] : []) {
              page.element("th", ["scope": "col"], text: title)
            }
          }
        }
        page.element("tbody") { page in
          for row in rows {
            page.element("tr") { page in
              page.element("th", ["scope": "row"], text: row.name)
              page.element("td") { json(row.before, &$0) }
              page.element("td") { json(row.after, &$0) }
              if hasEffects { page.element("td", text: row.effect ?? "") }
            }
          }
        }
      }
    }
  }
}

extension ResourceChange {
  fileprivate var mark: String {
    switch action {
    case .added: "+"
    case .removed: "−"
    case .changed: "~"
    }
  }

  fileprivate var style: String {
    switch action {
    case .added: "added"
    case .removed: "removed"
    case .changed: "same"
    }
  }
}

extension PropertyChange {
  /// What CloudFormation does because of it, and why it differs if that cannot be seen.
  fileprivate var effect: String {
    let demand =
      switch update {
      case .templateOnly: "only in the template"
      case .inPlace: isAsset ? "other code" : "updated in place"
      case .mayReplace: "may need a new resource"
      case .replaces: "needs a new resource"
      case .fails: "cannot be changed"
      }
    return cause.map { "\(demand): \($0.sentence)" } ?? demand
  }
}
