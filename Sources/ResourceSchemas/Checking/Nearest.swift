extension Collection<String> {
  /// The name that may have been meant by one that is not among these; nil when none is near.
  ///
  /// Near is a word in which one letter is other, two in a word of more than five; case is no matter.
  package func nearest(to name: String) -> String? {
    let wanted = Array(name.lowercased().utf8)
    let limit = wanted.count > 5 ? 2 : 1
    let ranked = compactMap { candidate -> (distance: Int, name: String)? in
      guard abs(candidate.utf8.count - wanted.count) <= limit else { return nil }
      let distance = editDistance(wanted, Array(candidate.lowercased().utf8))
      return distance <= limit ? (distance, candidate) : nil
    }
    return ranked.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
  }
}

/// How many letters are inserted, left out, replaced or swapped with their neighbours between two
/// words (optimal string alignment).
private func editDistance(_ one: [UInt8], _ other: [UInt8]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...other.count)
  for (row, letter) in one.enumerated() {
    var current = [row + 1]
    for (column, otherLetter) in other.enumerated() {
      var best = Swift.min(
        last[column] + (letter == otherLetter ? 0 : 1), last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, letter == other[column - 1], one[row - 1] == otherLetter {
        best = Swift.min(best, beforeLast[column - 1] + 1)
      }
      current.append(best)
    }
    beforeLast = last
    last = current
  }
  return last[other.count]
}
