internal import Workspace

/// Colours for the words that a reader looks for: on a terminal only, and never where `NO_COLOR` is set
/// (https://no-color.org).
struct Paint {
  let isOn: Bool

  /// What suits this process's standard error.
  static let standardError = Paint(
    isLive: Terminal.process.isLive, environment: .process)

  init(isLive: Bool, environment: Environment) {
    isOn = isLive && environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
  }

  /// The text, the first word of its kind on each line in its colour.
  func callAsFunction(_ text: String) -> String {
    guard isOn else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Self.painted(String($0)) }.joined(separator: "\n")
  }

  private static func painted(_ line: String) -> String {
    for (word, colour) in [("error:", 31), ("warning:", 33), ("note:", 36)] {
      let place = line.hasPrefix("\(word) ") ? line.startIndex : line.place(behind: ": ", of: word)
      guard let place else { continue }
      let end = line.index(place, offsetBy: word.count)
      return line[..<place] + "\u{1b}[1;\(colour)m\(word)\u{1b}[0m" + line[end...]
    }
    return line
  }
}

extension String {
  /// Where a word begins that stands between these separators.
  fileprivate func place(behind separator: String, of word: String) -> Index? {
    firstRange(of: "\(separator)\(word) ").map { index($0.lowerBound, offsetBy: separator.count) }
  }
}
