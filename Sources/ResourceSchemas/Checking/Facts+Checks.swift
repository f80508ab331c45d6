internal import CloudFormation

extension ResourceSchema.Facts {
  /// What is wrong with a scalar's text, if anything is.
  func problem(
    of text: String, as kind: SchemaMistake.Kind
  ) -> SchemaMistake.Problem? {
    if !allowed.isEmpty { return choiceProblem(of: text) }
    switch kind {
    case .text:
      return problem(of: text.unicodeScalars.count, .characters) ?? patternProblem(of: text)
    case .integer, .number: return rangeProblem(of: text)
    case .boolean, .list, .object, .nothing: return nil
    }
  }

  /// What is wrong with a length or a number of elements, if anything is.
  func problem(of count: Int, _ measure: SchemaMistake.Measure) -> SchemaMistake.Problem? {
    let isInside =
      minimum.flatMap(Double.init).map { Double(count) >= $0 } ?? true
      && maximum.flatMap(Double.init).map { Double(count) <= $0 } ?? true
    if isInside { return nil }
    return .outOfBounds(measure, found: String(count), minimum: minimum, maximum: maximum)
  }

  private func choiceProblem(of text: String) -> SchemaMistake.Problem? {
    let texts = allowed.compactMap(\.scalarText)
    let isAllowed = texts.contains {
      $0 == text || (ignoresCase && $0.lowercased() == text.lowercased())
    }
    if isAllowed { return nil }
    return .notAllowed(text, allowed: texts, nearest: texts.nearest(to: text))
  }

  private func rangeProblem(of text: String) -> SchemaMistake.Problem? {
    guard let number = Double(text) else { return nil }
    let isInside =
      minimum.flatMap(Double.init).map { number >= $0 } ?? true
      && maximum.flatMap(Double.init).map { number <= $0 } ?? true
    if isInside { return nil }
    return .outOfBounds(.value, found: text, minimum: minimum, maximum: maximum)
  }

  /// Patterns search in a text unless they are anchored; one that Swift cannot read says nothing.
  private func patternProblem(of text: String) -> SchemaMistake.Problem? {
    guard let pattern, text.utf8.count <= 4096, let regex = try? Regex(pattern) else { return nil }
    let match = try? regex.matchingSemantics(.unicodeScalar).firstMatch(in: text)
    return match == nil ? .noMatch(text, pattern: pattern) : nil
  }
}

extension ResourceSchema.Form {
  var scalarKind: SchemaMistake.Kind {
    switch self {
    case .integer: .integer
    case .number: .number
    case .boolean: .boolean
    case .text, .reference, .list, .map, .object, .anything: .text
    }
  }
}

extension SchemaMistake.Kind {
  /// Whether CloudFormation can convert a scalar of this text to the kind.
  func allows(_ text: String) -> Bool {
    switch self {
    case .integer: Int(text) != nil || Double(text).map { $0 == $0.rounded() } == true
    case .number: Double(text) != nil
    case .boolean: ["true", "false"].contains(text.lowercased())
    case .text: true
    case .list, .object, .nothing: false
    }
  }
}
