extension Pattern {
  /// Whether a repetition stands in what is repeated again: `(a+)*`.
  ///
  /// A matcher that backtracks may need longer than anybody waits for such a pattern.
  var repeatsRepetitions: Bool {
    var repetitions = [false]
    var closed: (end: Substring.Index, repeats: Bool)?
    var found = false
    scan { index, _ in
      let innermost = repetitions.count - 1
      switch text[index] {
      case "(": repetitions.append(false)
      case ")" where innermost > 0:
        closed = (text.index(after: index), repetitions[innermost])
        repetitions.removeLast()
        if closed?.repeats == true { repetitions[innermost - 1] = true }
      case "*", "+", "{":
        guard isUnbounded(at: index) else { break }
        found = closed.map { $0.end == index && $0.repeats } ?? false
        repetitions[innermost] = true
      default: break
      }
      return !found
    }
    return found
  }

  /// Whether a quantifier allows more than two repetitions, and of different numbers.
  private func isUnbounded(at index: Substring.Index) -> Bool {
    guard text[index] == "{" else { return true }
    let counts = text[index...].dropFirst().prefix { $0 != "}" }
      .split(separator: ",", omittingEmptySubsequences: false)
    return counts.count == 2 && counts[0] != counts[1] && (Int(counts[1]) ?? .max) > 2
  }
}
