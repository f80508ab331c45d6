internal import CloudFormation

extension Match {
  /// How a value compares with what is expected of it; nil stands for no value.
  func comparison(with found: CloudFormation.Value?) -> Comparison {
    switch (kind, found) {
    case (.absent, nil): return Comparison()
    case (.absent, let found?): return .unlike(self, found)
    case (.not(let match), let found?):
      return match.comparison(with: found).isAlike ? .unlike(self, found) : .alike(found)
    case (.anyOf(let matches), _):
      let comparisons = matches.lazy.map { $0.comparison(with: found) }
      return comparisons.first(where: \.isAlike) ?? .unlike(self, found)
    case (_, nil): return .unlike(self, nil)
    case (.scalar(let value), let found?):
      return value == found ? .alike(found) : .unlike(self, found)
    case (.any, let found?): return .alike(found)
    case (.capture(let capture), let found?):
      var comparison = Comparison.alike(found)
      comparison.captured = [(capture, found)]
      return comparison
    case (.test(_, let test), let found?):
      return test(found) ? .alike(found) : .unlike(self, found)
    case (.object(let members, let isExact), .object(let found)?):
      return .object(members, isExact: isExact, found)
    case (.array(let elements), .array(let found)?): return .array(elements, found)
    case (.containing(let elements), .array(let found)?): return .containing(elements, found)
    case (_, let found?): return .unlike(self, found)
    }
  }

  /// What is expected, for people, over as many lines as it needs.
  var lines: [String] {
    switch kind {
    case .scalar(let value): return [value.compact]
    case .any: return ["<any value>"]
    case .absent: return ["<no value>"]
    case .test(let description, _): return ["<\(description)>"]
    case .not(let match): return ["<anything but \(match.lines.joined(separator: " "))>"]
    case .anyOf(let matches):
      return ["<one of \(matches.map { $0.lines.joined(separator: " ") }.joined(separator: ", "))>"]
    case .capture: return ["<any value, captured>"]
    case .array(let elements):
      return elements.isEmpty ? ["[]"] : ["["] + elements.flatMap(\.indented) + ["]"]
    case .containing(let elements):
      return ["["] + elements.flatMap(\.indented) + ["  …", "]"]
    case .object(let members, _):
      guard !members.isEmpty else { return ["{}"] }
      return ["{"] + members.flatMap { $0.match.lines.labelled($0.key).map { "  \($0)" } } + ["}"]
    }
  }

  private var indented: [String] { lines.map { "  \($0)" } }
}

extension [String] {
  /// The lines of a value, behind the name that it has.
  func labelled(_ key: String) -> [String] {
    guard let first else { return [] }
    return ["\(Value.string(key).compact): \(first)"] + dropFirst()
  }
}
