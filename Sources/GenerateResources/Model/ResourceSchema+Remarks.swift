internal import CloudFormation
internal import ResourceSchemas

extension ResourceSchema {
  /// What becomes of the resource when this property changes, a sentence.
  func consequence(ofChanging property: String) -> String? {
    if deprecated.contains(property) { return "CloudFormation advises against it." }
    if createOnly.contains(property) { return "Changing it replaces the resource." }
    let depends = conditionalCreateOnly.contains(property)
    return depends ? "Changing it may replace the resource." : nil
  }
}

extension ResourceSchema.Shape {
  /// What narrows the value, in words: `1 to 256 characters, matching …`.
  var bounds: String? {
    let shape = form == .text ? facts.shape : nil
    let bounds = [range, shape, facts.choice, facts.fallback].compactMap(\.self)
    return bounds.isEmpty ? nil : bounds.joined(separator: ", ")
  }

  private var range: String? {
    switch form {
    case .text: facts.allowed.isEmpty ? facts.range(of: " character") : nil
    case .list: facts.range(of: " element")
    case .integer, .number: facts.range(of: nil)
    case .reference, .boolean, .map, .object, .anything: nil
    }
  }
}

extension ResourceSchema.Facts {
  /// `7 to 30`, `exactly 1 element`, `at most 5 characters`.
  fileprivate func range(of unit: String?) -> String? {
    func counted(_ number: String) -> String {
      number + (unit.map { $0 + (number == "1" ? "" : "s") } ?? "")
    }
    let least = unit != nil && minimum == "0" ? nil : minimum
    return switch (least, maximum) {
    case (nil, nil): nil
    case (let least?, nil): "at least \(counted(least))"
    case (nil, let most?): "at most \(counted(most))"
    case (let least?, let most?) where least == most: "exactly \(counted(most))"
    case (let least?, let most?): "\(least) to \(counted(most))"
    }
  }

  /// The pattern, where a person can read it at one sight.
  fileprivate var shape: String? {
    guard let pattern, pattern.count <= 60, pattern != ".*" else { return nil }
    let isPlain = pattern.allSatisfy { $0.isASCII && !$0.isWhitespace && $0 != "`" }
    return isPlain ? "matching `\(pattern)`" : nil
  }

  /// The numbers that are allowed; allowed texts are static members of their kind.
  fileprivate var choice: String? {
    let numbers = allowed.compactMap { if case .number(let literal) = $0 { literal } else { nil } }
    return numbers.isEmpty ? nil : "one of " + numbers.joined(separator: ", ")
  }

  fileprivate var fallback: String? {
    switch standard {
    case .string(let text) where !text.isEmpty && text.count <= 40: "`\(text)` unless set"
    case .number(let text): "\(text) unless set"
    case .bool(let value): "\(value) unless set"
    default: nil
    }
  }
}
