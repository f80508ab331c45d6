/// Short names for long texts: a key's ARN is `${Key.Arn}`.
struct Glossary {
  private let entries: [(long: String, short: String)]

  private let conditions: [(long: String, short: String)]

  init(_ names: [String: String], conditions: [String: String]) {
    self.conditions = conditions.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    entries = names.sorted { ($1.key.utf8.count, $0.key) < ($0.key.utf8.count, $1.key) }
      .map { ($0.key, $0.value) }
  }

  /// The name of a principal: a role of the template is `${Role}`, its ARN's short name without the
  /// attribute.
  func principal(_ text: String) -> String {
    let short = shown(text)
    guard short.hasPrefix("${"), short.hasSuffix(".Arn}"), !short.dropFirst(2).contains("$") else {
      return short
    }
    return short.dropLast(".Arn}".count) + "}"
  }

  /// The text with short names in the place of long ones.
  func shown(_ text: String) -> String {
    var result = text
    for (long, short) in conditions where text.contains(long) {
      result = result.replacing("not (\(long))", with: "not \(short)").replacing(long, with: short)
    }
    guard result.contains("arn:") else { return result }
    for (long, short) in entries where result.contains(long) {
      result = result.replacing(long, with: short)
    }
    return result
  }
}
