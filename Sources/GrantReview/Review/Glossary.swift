/// Short names for long texts: a key's ARN is `${Key.Arn}`.
struct Glossary {
  private let entries: [(long: String, short: String)]

  init(_ names: [String: String]) {
    entries = names.sorted { ($1.key.utf8.count, $0.key) < ($0.key.utf8.count, $1.key) }
      .map { ($0.key, $0.value) }
  }

  /// The text with short names in the place of long ones.
  func shown(_ text: String) -> String {
    guard text.contains("arn:") else { return text }
    var result = text
    for (long, short) in entries where result.contains(long) {
      result = result.replacing(long, with: short)
    }
    return result
  }
}
