extension Sequence {
  /// The elements in the order of their keys; those with the same key stay as they stood.
  ///
  /// Orders by several things nest: the least important is sorted by first. Only keys are compared,
  /// so that one sort is compiled for all types of elements and not one for each.
  package func sorted(on key: (Element) -> String) -> [Element] {
    let elements = Array(self)
    guard elements.count > 1 else { return elements }
    return order(of: elements.map(key)).map { elements[$0] }
  }

  /// The elements in the order of their numbers; those with the same number stay as they stood.
  package func sorted(on number: (Element) -> Int) -> [Element] {
    let elements = Array(self)
    guard elements.count > 1 else { return elements }
    return order(of: elements.map(number)).map { elements[$0] }
  }
}

/// The places of the keys, from the least key to the greatest.
@inline(never)
private func order(of keys: [String]) -> [Int] {
  keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
}

@inline(never)
private func order(of numbers: [Int]) -> [Int] {
  numbers.indices.sorted { (numbers[$0], $0) < (numbers[$1], $1) }
}
