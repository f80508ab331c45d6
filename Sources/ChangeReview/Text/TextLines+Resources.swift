internal import CloudAssembly
public import CloudFormation
public import TemplateChanges

extension TextLines {
  /// What happens to resources and to the other parts of the template.
  mutating func addResources(_ review: StackReview, _ words: RowWords) {
    guard let changes = review.changes, !changes.isEmpty else { return }
    gap()
    heading("Resources", changes.summary, nil)
    let resources = changes.resources.filter { !$0.isCodeOnly }
    for resource in resources.prefix(Self.mostResources) { add(resource, review, words) }
    let more = resources.count - Self.mostResources
    if more > 0 { item("  … ", "\(more) more; --format json has all") }
    let code = changes.resources.filter(\.isCodeOnly).map { words.names.resource($0.id) }
    if !code.isEmpty { item("  * ", "code of \(code.joined(separator: ", "))") }
    for entry in changes.entries { add(entry) }
  }

  private mutating func add(
    _ resource: ResourceChange, _ review: StackReview, _ words: RowWords
  ) {
    let line = review.line(of: resource.path).map { " · \($0.file):\($0.number)" } ?? ""
    item(
      "  \(resource.sign) ",
      "\(words.names.resource(resource.id)) (\(resource.type))  \(resource.sentence)\(line)",
      resource.colour)
    let properties = (resource.attributes + resource.properties).filter { !$0.isAsset }
    for property in properties.prefix(Self.mostProperties) { item("      ", property.sentence) }
    let more = properties.count - Self.mostProperties
    if more > 0 { item("      ", "… \(more) more") }
    if resource.properties.contains(where: \.isAsset) { item("      ", "code") }
  }

  /// As many as there can be in a stack, and as many properties as anybody reads.
  private static var mostResources: Int { 500 }
  private static var mostProperties: Int { 40 }

  private mutating func add(_ entry: EntryChange) {
    let colours: [String: TextStyle.Colour] = ["+": .green, "−": .red]
    item("  \(entry.sign) ", "\(entry.fullName): \(entry.sentence)", colours[entry.sign] ?? .yellow)
  }
}

extension TemplateChanges {
  /// How many resources come, change and go: `+1 ~2 −0`.
  var summary: String {
    func count(_ sign: String) -> Int {
      resources.filter { !$0.isCodeOnly && $0.sign == sign }.count
    }
    let code = resources.filter(\.isCodeOnly).count
    return "+\(count("+")) ~\(count("~")) −\(count("−"))" + (code == 0 ? "" : "  code of \(code)")
  }
}

extension ResourceChange {
  var sign: String {
    switch action {
    case .added: "+"
    case .removed: "−"
    case .changed: "~"
    }
  }

  fileprivate var colour: TextStyle.Colour {
    switch action {
    case .added: .green
    case .removed, .changed(.fails), .changed(.replaces), .changed(.mayReplace): .red
    case .changed: .yellow
    }
  }
}

extension PropertyChange {
  /// The property and both its values in one line; why it may differ, if it is written as before.
  public var sentence: String {
    let name = pointer.description.shortPlace.middleCut
    let demand = update > .inPlace ? "  (\(update.demand))" : ""
    if let cause { return "\(name): \(cause.sentence)\(demand)" }
    let values = [before, after].map { $0?.shortWords ?? "none" }
    return "\(name): \(values[0]) → \(values[1])\(demand)"
  }
}

extension ResourceChange.Update {
  fileprivate var demand: String {
    switch self {
    case .templateOnly: "only in the template"
    case .inPlace: "in place"
    case .mayReplace: "may need a new resource"
    case .replaces: "needs a new resource"
    case .fails: "cannot be changed"
    }
  }
}

extension String {
  /// The text, its middle cut out where it is long: the end of a place says the most.
  fileprivate var middleCut: String { count > 120 ? "\(prefix(40))…\(suffix(79))" : self }
}

extension Value {
  /// The value in people's words, cut where it is long.
  public var shortWords: String {
    let text = words
    guard text.utf8.count > 120 else { return text }
    return text.prefix(117) + "…"
  }
}
