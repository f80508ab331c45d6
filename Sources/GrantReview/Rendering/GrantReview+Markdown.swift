extension GrantReview {
  /// Stands in a comment on a pull request, unseen, so that the comment can be found and updated.
  public static let markdownMarker = "<!-- chimney-grant-review -->"

  /// The review as a comment on a pull request.
  ///
  /// Text from a template is escaped: it can be no markup, no mention and no link.
  public func markdown(
    title: String, origin: (_ path: String) -> String? = { _ in nil }
  ) -> String {
    var lines = [
      Self.markdownMarker,
      "### Grants · \(title.escaped): **\(verdict.rawValue)** (+\(added.count) −\(removed.count)"
        + (unknown.isEmpty ? ")" : " ?\(unknown.count))"),
      "",
    ]
    lines += table("Added", added, origin) + table("Unknown", unknown, origin)
    lines += removed.isEmpty ? [] : ["<details><summary>Removed (\(removed.count))</summary>", ""]
    lines += table("Removed", removed, origin)
    lines += removed.isEmpty ? [] : ["</details>", ""]
    lines += notes.map { "- \($0.principal.escaped): \(($0.note ?? "").escaped)" }
    if gate { lines.append("Accept exactly these grants: `--accept \(fingerprint)`") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func table(
    _ title: String, _ rows: [GrantRow], _ origin: (String) -> String?
  ) -> [String] {
    guard !rows.isEmpty else { return [] }
    let head = [
      "**\(title)**", "", "| risk | who | may | on | if | where |", "|---|---|---|---|---|---|",
    ]
    return head + rows.map { $0.markdown(origin($0.path)) } + [""]
  }
}

extension GrantRow {
  fileprivate func markdown(_ origin: String?) -> String {
    let remarks = ([condition, note].compactMap(\.self) + effects).map(\.escaped)
    let cells = [
      risk.rawValue, principal.escaped, action.escaped, resource.escaped,
      remarks.joined(separator: "<br>"), (origin ?? path).escaped,
    ]
    return "| \(cells.joined(separator: " | ")) |"
  }
}

extension String {
  /// The text with every character that Markdown or HTML could obey as a reference to it.
  fileprivate var escaped: String {
    var result = ""
    for scalar in printable.unicodeScalars {
      if Self.obeyed.contains(scalar) {
        result += "&#\(scalar.value);"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static let obeyed = Set("&<>|`*_[]()#!~@\\\"'{}$".unicodeScalars)
}
