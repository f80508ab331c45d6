/// One value of a condition, as a test of one value of the request.
enum ValueTest: Hashable, Sendable {
  /// The text fits the pattern.
  case text(Pattern)
  /// The number compares so to this one.
  case number(Comparison, Double)
  /// The time, in seconds since 1970, compares so to this one.
  case date(Comparison, Double)
  /// The text is `true` or `false`, in any case.
  case bool(Bool)
  /// The address lies in the range.
  case address(AddressRange)

  /// How two numbers compare.
  enum Comparison: Hashable, Sendable {
    case equal, less, lessOrEqual, greater, greaterOrEqual

    func holds(_ left: Double, _ right: Double) -> Bool {
      switch self {
      case .equal: left == right
      case .less: left < right
      case .lessOrEqual: left <= right
      case .greater: left > right
      case .greaterOrEqual: left >= right
      }
    }
  }

  /// Whether the value surely passes.
  func holds(_ value: SymbolicText) -> Bool {
    switch self {
    case .text(let pattern): return pattern.matches(value)
    case .number(let comparison, let number):
      return value.literal.flatMap(Double.init).map { comparison.holds($0, number) } ?? false
    case .date(let comparison, let time):
      return value.literal.flatMap(Timestamp.seconds).map { comparison.holds($0, time) } ?? false
    case .bool(let bool): return value.literal?.lowercased() == String(bool)
    case .address(let range):
      return value.literal.flatMap(AddressRange.init)?.isInside(range) ?? false
    }
  }

  /// Whether the value may pass, for some texts that letters stand for.
  func mayHold(_ value: SymbolicText) -> Bool {
    switch self {
    case .text(let pattern):
      pattern.hasLetters || value.hasLetters ? pattern.mayMatch(value) : holds(value)
    default: value.hasLetters || holds(value)
    }
  }

  /// Values that stand for all that the test can tell apart, texts aside.
  var samples: [String] {
    switch self {
    case .text: []
    case .number(_, let number):
      [number - 1, number, number + 1, number.nextDown, number.nextUp].map(\.plain)
    case .date(_, let time):
      [time - 1, time, time + 1, time.nextDown, time.nextUp].map(\.plain)
    case .bool: ["true", "false"]
    case .address(let range): range.samples
    }
  }
}

extension Double {
  /// The number without a fraction if it has none, otherwise with all its digits.
  var plain: String { Int64(exactly: self).map(String.init) ?? String(self) }
}
