/// A regular expression of a schema, as far as it is asked whether it admits anything but ARNs.
struct Pattern {
  let text: Substring

  init(_ text: some StringProtocol) {
    self.text = Substring(text)
  }

  /// Whether all that matches is an ARN or nothing at all: `^(arn:aws:.*)|()$`.
  var admitsOnlyARNs: Bool {
    let alternatives = alternatives.filter { !$0.isEmpty }
    return !alternatives.isEmpty && alternatives.allSatisfy(\.startsWithARN)
  }

  /// Whether nothing can match but the empty text: `^$`, `()`.
  private var isEmpty: Bool { text.allSatisfy { "^$()".contains($0) } }

  private var startsWithARN: Bool {
    let start = text.drop { $0 == "^" }
    if start.hasPrefix("arn") { return start.dropFirst(3).first?.isLetter == false }
    guard start.first == "(", let end = Self.end(ofGroup: start) else { return false }
    if let quantifier = start[end...].dropFirst().first, "?*{".contains(quantifier) { return false }
    let content = start[..<end].dropFirst()
    return Pattern(content.hasPrefix("?:") ? content.dropFirst(2) : content).admitsOnlyARNs
  }

  /// The parts between the bars that stand in no group.
  private var alternatives: [Pattern] {
    var parts: [Pattern] = []
    var start = text.startIndex
    scan { index, depth in
      if depth == 0, text[index] == "|" {
        parts.append(Pattern(text[start..<index]))
        start = text.index(after: index)
      }
      return true
    }
    return parts + [Pattern(text[start...])]
  }

  private static func end(ofGroup text: Substring) -> Substring.Index? {
    var end: Substring.Index?
    Pattern(text).scan { index, depth in
      if depth == 0, text[index] == ")" { end = index }
      return end == nil
    }
    return end
  }

  /// Visits the characters that are no part of a class or an escape, with the depth of groups
  /// around them, for as long as the visitor says so.
  func scan(visit: (Substring.Index, Int) -> Bool) {
    var depth = 0
    var isInClass = false
    var isEscaped = false
    for index in text.indices {
      let character = text[index]
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if isInClass {
        isInClass = character != "]"
      } else if character == "[" {
        isInClass = true
      } else {
        if character == ")" { depth -= 1 }
        if !visit(index, depth) { return }
        if character == "(" { depth += 1 }
      }
    }
  }
}
