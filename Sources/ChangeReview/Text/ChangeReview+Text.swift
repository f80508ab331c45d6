internal import CloudAssembly
public import GrantReview
internal import TemplateChanges

extension ChangeReview {
  /// The review for people, at a terminal: what would be lost, what becomes public, what is granted,
  /// what happens to resources; stack by stack.
  ///
  /// - Parameter accepted: what was accepted before, which the review then says.
  public func text(
    _ style: TextStyle = TextStyle(), accepted: AcceptedChanges = AcceptedChanges()
  ) -> String {
    var lines = TextLines(style)
    for stack in stacks {
      lines.add(stack)
      lines.addAcceptance(stack, accepted.openRows(of: stack, in: fingerprint))
    }
    if stacks.isEmpty { lines.item("", "There is no stack to compare.") }
    return lines.text
  }
}

extension TextLines {
  fileprivate mutating func add(_ review: StackReview) {
    let words = RowWords(review)
    addState(review, words)
    addExposures(review, words)
    addGrants(review, words)
    addResources(review, words)
  }

  /// How to accept what makes a deploy stop, or that it was accepted.
  fileprivate mutating func addAcceptance(_ review: StackReview, _ open: [ReviewedRow]) {
    guard review.stops else { return }
    gap()
    guard !open.isEmpty else { return item("  = ", "all of this was accepted before", .green) }
    let known = review.gatingRows.count - open.count
    if known > 0 { item("  = ", "\(known) of this was accepted before, \(open.count) was not") }
    let isOnlyGrants = review.gatingRows.allSatisfy(\.kind.isGrant)
    unwrapped(
      "  accept exactly \(isOnlyGrants ? "these grants" : "this"):  chimney deploy --accept"
        + " \(review.fingerprint)")
  }

  private mutating func addState(_ review: StackReview, _ words: RowWords) {
    guard !review.state.isEmpty || !review.refused.isEmpty else { return }
    gap()
    let stops = review.state.contains(where: \.gates)
    let counts = review.state.counts + (review.refused.isEmpty ? [] : ["UPDATE REFUSED"])
    heading("State · \(review.title.printed)", counts.joined(separator: ", "), stops ? .red : nil)
    for effect in review.state {
      let colour: TextStyle.Colour = effect.gates ? .red : .yellow
      item(Self.mark(effect.gates ? "!" : "i", effect.word, 11), effect.subject(words), colour)
      item(Self.margin(11), "holds \(effect.holds)")
      item(Self.margin(11), effect.sentence)
      add(place: effect.path, review, Self.margin(11))
    }
    for resource in review.refused {
      item(Self.mark("!", "refused", 11), words.names.resource(resource.id), .red)
      for reason in resource.refusals {
        item(Self.margin(11), "\(reason): CloudFormation refuses the whole update")
      }
      add(place: resource.path, review, Self.margin(11))
    }
  }

  private mutating func addExposures(_ review: StackReview, _ words: RowWords) {
    let rows = review.grants.added.filter(\.isPublic)
    guard !review.exposures.isEmpty || !rows.isEmpty else { return }
    gap()
    heading(
      "Public · \(review.title.printed)",
      "OPEN TO ANYONE  +\(review.exposures.count + rows.count)",
      .red)
    for row in rows { add(row, "+", .red, review, words) }
    for exposure in review.exposures {
      item(
        Self.mark("+", "open", 8), "\(words.names.resource(exposure.id)): \(exposure.description)",
        .red)
      add(place: exposure.path, review, Self.margin(8))
    }
  }

  private mutating func addGrants(_ review: StackReview, _ words: RowWords) {
    let grants = review.grants
    gap()
    heading(
      "Grants · \(review.title.printed)",
      "\(grants.verdict.rawValue.uppercased())  \(grants.summary)",
      review.stopsForGrants ? .red : .green)
    for row in grants.lockOuts { add(row, "!", .red, review, words) }
    let above = grants.added.filter(\.isPublic).count
    if above > 0 {
      item("  = ", "\(above) of them open\(above == 1 ? "s" : "") something to anyone, see above")
    }
    for row in grants.added where !row.isPublic { add(row, "+", .red, review, words) }
    for row in grants.unknown { add(row, "?", .yellow, review, words) }
    for row in grants.removed { addFolded(row, words) }
    for note in grants.notes where !grants.lockOuts.contains(note) {
      item("  i          ", "\(words.principal(note.principal)): \(note.note ?? "")", .faint)
    }
    if grants.unchangedGrants > 0 {
      let count = grants.unchangedGrants
      item("  = ", "\(count) grant\(count == 1 ? "" : "s") unchanged", faint: true)
    }
    if review.isEmpty { item("  = ", "nothing differs") }
  }

  private mutating func add(
    _ row: GrantRow, _ sign: String, _ colour: TextStyle.Colour, _ review: StackReview,
    _ words: RowWords
  ) {
    item(Self.mark(sign, row.risk.rawValue, 8), words.sentence(row), colour)
    let margin = Self.margin(8)
    if let condition = row.condition { item(margin, "if \(words.shown(condition))") }
    if let note = row.note { item(margin, words.shown(note)) }
    for effect in row.effects { item(margin, words.shown(effect)) }
    add(place: row.path, review, margin)
  }

  /// What is lost is told in a sentence: nobody has to agree to it.
  private mutating func addFolded(_ row: GrantRow, _ words: RowWords) {
    let condition = row.condition.map { "  if \(words.shown($0))" } ?? ""
    item(Self.mark("−", row.risk.rawValue, 8), words.sentence(row) + condition, .green)
  }

  mutating func add(place path: String, _ review: StackReview, _ margin: String) {
    let places = review.places(of: path)
    if !places.isEmpty { item(margin, places, faint: true) }
  }

  static func mark(_ sign: String, _ word: String, _ width: Int) -> String {
    let padding = String(repeating: " ", count: max(1, width - word.count + 1))
    return "  \(sign) \(word)\(padding)"
  }

  static func margin(_ width: Int) -> String { String(repeating: " ", count: width + 5) }
}

extension StackReview {
  fileprivate var stopsForGrants: Bool { grants.gate || !grants.lockOuts.isEmpty }

  /// Where something was written: the line of Swift, and the place in the template.
  func places(of path: String) -> String {
    let line = line(of: path).map { "\($0.file):\($0.number)" }
    return [line, path.isEmpty ? nil : path.shortPlace].compactMap(\.self).joined(separator: " · ")
  }
}

extension String {
  /// A JSON pointer of a template as people write it: `Role.PolicyDocument.Statement[1]`.
  var shortPlace: String {
    guard hasPrefix("/") else { return self }
    var steps = split(separator: "/").map(String.init).map {
      $0.replacing("~1", with: "/").replacing("~0", with: "~")
    }
    if steps.first == "Resources" { steps.removeFirst() }
    if steps.count > 1, steps[1] == "Properties" { steps.remove(at: 1) }
    return steps.reduce("") { text, step in
      if step.allSatisfy(\.isNumber), !text.isEmpty { return "\(text)[\(step)]" }
      return text.isEmpty ? step : "\(text).\(step)"
    }
  }
}

extension GrantReview {
  /// How many grants came and went: `+2 −0`.
  var summary: String {
    "+\(added.count) −\(removed.count)" + (unknown.isEmpty ? "" : " ?\(unknown.count)")
  }
}

extension GrantRow {
  /// Whether it opens something to everyone.
  public var isPublic: Bool { principal == "*" }
}

extension [StateEffect] {
  /// How many effects of each kind there are: `1 LOST`.
  var counts: [String] {
    StateEffect.Kind.allCases.compactMap { kind in
      let count = filter { $0.kind == kind }.count
      return count == 0 ? nil : "\(count) \(kind.rawValue.uppercased())"
    }
  }
}

extension StateEffect {
  func subject(_ words: RowWords) -> String { "\(words.names.resource(id)) (\(type))" }
}
