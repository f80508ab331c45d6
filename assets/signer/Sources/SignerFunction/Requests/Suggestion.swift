/// The name that was probably meant: the nearest of them, if no more than half of the letters are
/// wrong.
func suggestion(for name: String, among names: [String]) -> String? {
  guard name.utf8.count <= 40 else { return nil }
  let distances = names.map { (name: $0, distance: distance(from: name, to: $0)) }
  return distances.min { $0.distance < $1.distance }
    .flatMap { $0.distance <= name.utf8.count / 2 ? $0.name : nil }
}

/// How many letters must be inserted, removed or replaced (Levenshtein).
private func distance(from source: String, to target: String) -> Int {
  let target = Array(target)
  var row = Array(0...target.count)
  for (index, letter) in source.enumerated() {
    var diagonal = row[0]
    row[0] = index + 1
    for column in target.indices {
      let replaced = diagonal + (letter == target[column] ? 0 : 1)
      diagonal = row[column + 1]
      row[column + 1] = min(replaced, row[column] + 1, row[column + 1] + 1)
    }
  }
  return row[target.count]
}
