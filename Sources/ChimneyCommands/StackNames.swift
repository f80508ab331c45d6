internal import Deployment

/// Which of the stacks a command is about, by their names: `*` stands for any letters, `?` for one.
struct StackNames {
  private let patterns: [String]

  /// The stacks whose names fit one of the patterns; without any, all.
  init(_ patterns: [String]) {
    self.patterns = patterns
  }

  /// The names that fit, in the order of the app.
  /// - Throws: `CommandError.noStack` for a pattern that none fits: it is never silently nothing.
  func chosen(from all: [String]) throws(CommandError) -> [String] {
    for pattern in patterns where !all.contains(where: NamePattern(pattern).matches) {
      throw .noStack(pattern, known: all)
    }
    return all.filter { name in
      patterns.isEmpty || patterns.contains { NamePattern($0).matches(name) }
    }
  }
}
