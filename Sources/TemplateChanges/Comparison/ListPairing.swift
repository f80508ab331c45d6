internal import CloudFormation

/// Which element of one list is which of the other; equal ones are left out.
enum ListPairing {
  /// An element and its index in its list.
  typealias Element = (offset: Int, element: Value)
  /// An element before, after, or both.
  typealias Pair = (before: Element?, after: Element?)

  /// Pairs of lists whose order counts: what both begin and end with is the same.
  static func ordered(_ before: [Value], _ after: [Value]) -> [Pair] {
    let start = zip(before, after).prefix { $0 == $1 }.count
    let end = zip(before[start...].reversed(), after[start...].reversed()).prefix { $0 == $1 }
      .count
    let old = Array(before.enumerated())[start..<(before.count - end)]
    let new = Array(after.enumerated())[start..<(after.count - end)]
    return paired(old.map { $0 }, new.map { $0 })
  }

  /// Pairs of lists whose order means nothing: first by the member that names an element, then in
  /// their order. In a policy no list within an element has an order either.
  static func unordered(
    _ before: [Value], _ after: [Value], named name: String?, inPolicy: Bool
  ) -> [Pair] {
    var (old, new) = remaining(before, after) { inPolicy ? $0.unordered : $0.sorted }
    var pairs: [Pair] = []
    if let name {
      for (offset, element) in new {
        guard let key = element[name],
          let match = old.firstIndex(where: { $0.element[name] == key })
        else { continue }
        pairs.append((old.remove(at: match), (offset, element)))
      }
      let matched = Set(pairs.compactMap { $0.after?.offset })
      new.removeAll { matched.contains($0.offset) }
    }
    return pairs + paired(old, new)
  }

  /// What stands in one list only, or more often than in the other.
  private static func remaining(
    _ before: [Value], _ after: [Value], key: (Value) -> Value
  ) -> (before: [Element], after: [Element]) {
    var counts: [Value: Int] = [:]
    for element in before { counts[key(element), default: 0] += 1 }
    let new = after.enumerated().filter { !counts.take(key($0.element)) }
    let old = before.enumerated().reversed().filter { counts.take(key($0.element)) }
    return (old.reversed().map { $0 }, new.map { $0 })
  }

  private static func paired(_ old: [Element], _ new: [Element]) -> [Pair] {
    (0..<max(old.count, new.count)).map { index in
      (index < old.count ? old[index] : nil, index < new.count ? new[index] : nil)
    }
  }
}

extension [CloudFormation.Value: Int] {
  /// Takes one of the value, if there is one left.
  fileprivate mutating func take(_ value: CloudFormation.Value) -> Bool {
    guard let count = self[value], count > 0 else { return false }
    self[value] = count - 1
    return true
  }
}

extension Value {
  /// The value with all its members and elements in one order: for elements of lists whose order
  /// means nothing.
  fileprivate var unordered: Value {
    switch self {
    case .null, .bool, .number, .string: return self
    case .array(let elements) where elements.count == 1: return elements[0].unordered
    case .array(let elements):
      let keyed = elements.map(\.unordered).map { ($0, $0.compact) }
      return .array(keyed.sorted(on: \.1).map(\.0))
    case .object(let members):
      guard function == nil else { return self }
      return .object(members.sorted(on: \.key).map { ($0.key, $0.value.unordered) })
    }
  }
}
