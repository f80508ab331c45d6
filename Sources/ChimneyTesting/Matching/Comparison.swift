internal import CloudFormation

/// A value beside what was expected of it, line by line.
struct Comparison {
  /// One line: on both sides, only expected, or only found.
  struct Line {
    enum Side: String {
      case both = "  "
      case expected = "- "
      case found = "+ "
    }

    var side: Side
    var text: String
  }

  var lines: [Line] = []
  var captured: [(Capture, Value)] = []

  /// Whether the value is as expected.
  var isAlike: Bool { lines.allSatisfy { $0.side == .both } }
  /// How many lines stand on one side only: the fewer, the closer.
  var distance: Int { lines.count { $0.side != .both } }
  /// How many lines stand on both sides.
  var agreement: Int { lines.count { $0.side == .both } }

  /// The lines with their marks.
  var text: String { lines.map { "\($0.side.rawValue)\($0.text)" }.joined(separator: "\n") }

  /// A value that is as expected, shown in short.
  static func alike(_ value: Value) -> Self {
    let text =
      switch value {
      case .object(let members) where !members.isEmpty: "{…}"
      case .array(let elements) where !elements.isEmpty: "[…]"
      default: value.compact
      }
    return Self(lines: [Line(side: .both, text: text)])
  }

  /// What was expected, and what was found in its place.
  static func unlike(_ match: Match, _ found: Value?) -> Self {
    Self(
      lines: match.lines.map { Line(side: .expected, text: $0) }
        + (found.map { Match.exactly($0).lines } ?? []).map { Line(side: .found, text: $0) })
  }

  /// The comparison of a member, under its name.
  func labelled(_ key: String) -> Self {
    var result = self
    let sides: [Line.Side] = lines.first?.side == .both ? [.both] : [.expected, .found]
    for side in sides {
      guard let index = lines.firstIndex(where: { $0.side == side }) else { continue }
      result.lines[index].text = "\(Value.string(key).compact): \(lines[index].text)"
    }
    return result
  }

  /// The comparison, between brackets and one level further in.
  static func enclosed(_ opening: String, _ parts: [Comparison], _ closing: String) -> Self {
    var whole = Self(lines: [Line(side: .both, text: opening)])
    for part in parts {
      whole.lines += part.lines.map { Line(side: $0.side, text: "  \($0.text)") }
      whole.captured += part.captured
    }
    whole.lines.append(Line(side: .both, text: closing))
    return whole
  }

  /// So many further values, which nothing was expected of or which are as expected.
  static func more(_ count: Int, _ remark: String) -> [Self] {
    count == 0 ? [] : [Self(lines: [Line(side: .both, text: "… \(count) \(remark)")])]
  }
}
