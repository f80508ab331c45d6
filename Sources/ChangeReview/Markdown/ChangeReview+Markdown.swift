internal import GrantReview
internal import TemplateChanges

extension ChangeReview {
  /// Stands in a comment on a pull request, unseen, so that the comment can be found and updated.
  public static let markdownMarker = "<!-- chimney-review -->"

  /// The review as a comment on a pull request.
  ///
  /// Text from a template is escaped: it can be no markup, no mention, no link and no comment. What
  /// does not fit in a comment of GitHub, 65,536 characters, is counted and left out.
  public func markdown(accepted: AcceptedChanges = AcceptedChanges()) -> String {
    var page = MarkdownPage(Self.markdownMarker)
    for stack in stacks { page.add(stack, open: accepted.openRows(of: stack, in: fingerprint)) }
    if stacks.isEmpty { page.add("There is no stack to compare.") }
    return page.text
  }
}

/// Blocks of Markdown that fit in one comment.
private struct MarkdownPage {
  private var blocks: [String]
  private var size = 0
  private var omitted = 0

  /// Half of what GitHub takes: it counts characters, this counts bytes, and others may add to it.
  private static let limit = 60_000

  init(_ marker: String) {
    blocks = [marker]
  }

  var text: String {
    let rest =
      omitted == 0
      ? [] : ["\(omitted) more lines do not fit in a comment; `chimney diff` shows all."]
    return (blocks + rest).joined(separator: "\n") + "\n"
  }

  /// Adds a line, if it fits or is one that must not be missing.
  mutating func add(_ line: String, always: Bool = false) {
    guard always || size + line.utf8.count < Self.limit else {
      omitted += 1
      return
    }
    size += line.utf8.count + 1
    blocks.append(line)
  }

  mutating func add(_ review: StackReview, open: [ReviewedRow]) {
    let words = RowWords(review)
    let grants = review.grants
    let isAccepted = review.stops && open.isEmpty
    let stop = isAccepted ? "accepted" : review.stops ? "needs a review" : "nothing to stop for"
    add("### \(review.title.escaped): **\(grants.verdict.rawValue)** (\(grants.summary)), \(stop)")
    add("")
    addState(review, words)
    addPublic(review, words)
    addTable("Locked out", grants.lockOuts, review, words)
    addTable("Added", grants.added.filter { !$0.isPublic }, review, words)
    addTable("Unknown", grants.unknown, review, words)
    addFolded("Removed", grants.removed.map { $0.cells(review, words) }, grantColumns)
    for note in grants.notes where !grants.lockOuts.contains(note) {
      add("- \(words.principal(note.principal).escaped): \((note.note ?? "").escaped)")
    }
    addResources(review, words)
    if review.isEmpty { add("Nothing differs.\n") }
    if !open.isEmpty {
      add("Accept exactly this: `chimney deploy --accept \(review.fingerprint)`\n", always: true)
    }
  }

  private mutating func addState(_ review: StackReview, _ words: RowWords) {
    let rows =
      review.state.map {
        [$0.word, $0.subject(words), $0.holds, $0.sentence, review.places(of: $0.path)]
      }
      + review.refused.map {
        [
          "refused", words.names.resource($0.id), "", $0.refusals.joined(separator: "; "),
          review.places(of: $0.path),
        ]
      }
    addTable("State", rows, ["what", "resource", "holds", "why", "where"])
  }

  private mutating func addPublic(_ review: StackReview, _ words: RowWords) {
    addTable("Open to anyone", review.grants.added.filter(\.isPublic), review, words)
    addTable(
      "Reachable from anywhere",
      review.exposures.map {
        [words.names.resource($0.id), $0.description, review.places(of: $0.path)]
      }, ["resource", "what", "where"])
  }

  private mutating func addResources(_ review: StackReview, _ words: RowWords) {
    guard let changes = review.changes, !changes.isEmpty else { return }
    let resources = changes.resources.map {
      [$0.sign, words.names.resource($0.id), $0.type, $0.sentence, $0.details]
    }
    let entries = changes.entries.map {
      [$0.sign, $0.fullName, "", "", $0.sentence]
    }
    addFolded(
      "Resources (\(changes.summary))", resources + entries,
      ["", "resource", "type", "what happens", "properties"])
  }
}

private let grantColumns = ["risk", "who", "may", "on", "if", "where"]

extension MarkdownPage {
  private mutating func addTable(
    _ title: String, _ rows: [GrantRow], _ review: StackReview, _ words: RowWords
  ) {
    addTable(title, rows.map { $0.cells(review, words) }, grantColumns)
  }

  private mutating func addTable(_ title: String, _ rows: [[String]], _ columns: [String]) {
    guard !rows.isEmpty else { return }
    add("**\(title)**\n")
    addRows(rows, columns)
  }

  private mutating func addFolded(_ title: String, _ rows: [[String]], _ columns: [String]) {
    guard !rows.isEmpty else { return }
    add("<details><summary>\(title) (\(rows.count))</summary>\n")
    addRows(rows, columns)
    add("</details>\n")
  }

  private mutating func addRows(_ rows: [[String]], _ columns: [String]) {
    add("| \(columns.joined(separator: " | ")) |")
    add("|\(String(repeating: "---|", count: columns.count))")
    for row in rows { add("| \(row.map(\.escapedLines).joined(separator: " | ")) |") }
    add("")
  }
}

extension GrantRow {
  fileprivate func cells(_ review: StackReview, _ words: RowWords) -> [String] {
    let remarks = [condition, note].compactMap(\.self) + effects
    return [
      risk.rawValue, words.principal(principal), action,
      words.resource(resource, for: action), remarks.map(words.shown).joined(separator: "\n"),
      review.places(of: path),
    ]
  }
}

extension ResourceChange {
  fileprivate var details: String {
    let changes = (attributes + properties).filter { !$0.isAsset }.map(\.sentence)
    return (changes + (properties.contains(where: \.isAsset) ? ["code"] : []))
      .joined(separator: "\n")
  }
}

extension String {
  /// The lines of the text, escaped, as one cell of a table.
  fileprivate var escapedLines: String {
    split(separator: "\n").map { String($0).escaped }.joined(separator: "<br>")
  }

  /// The text with every character that Markdown or HTML could obey as a reference to it.
  fileprivate var escaped: String {
    var result = ""
    for scalar in printed.unicodeScalars {
      if Self.obeyed.contains(scalar) {
        result += "&#\(scalar.value);"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// With `:` and `/` no address becomes a link, with `-` and `+` no text becomes a list.
  private static let obeyed = Set("&<>|`*_[]()#!~@\\\"'{}$^=".unicodeScalars)
}
