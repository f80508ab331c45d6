internal import CloudFormation

extension Comparison {
  /// Members by their names: those found in their order, then those that are missing.
  static func object(
    _ members: [(key: String, match: Match)], isExact: Bool, _ found: Value.Object
  ) -> Self {
    let expected = Dictionary(members.map { ($0.key, $0.match) }, uniquingKeysWith: { $1 })
    var parts: [Comparison] = []
    var others = 0
    for (key, value) in found {
      if let match = expected[key] {
        parts.append(match.comparison(with: value).labelled(key))
      } else if isExact {
        parts.append(Comparison.unlike(.absent, value).onlyFound.labelled(key))
      } else {
        others += 1
      }
    }
    for (key, match) in members where found[key] == nil {
      parts.append(match.comparison(with: nil).labelled(key))
    }
    return enclosed("{", parts.folded + more(others, "more"), "}")
  }

  /// Elements in order: those that match side by side, what is between them against each other.
  static func array(_ elements: [Match], _ found: [Value]) -> Self {
    var parts: [Comparison] = []
    var (mine, theirs) = (0, 0)
    let pairs = alignment(elements, found) + [(elements.count, found.count)]
    for (nextMine, nextTheirs) in pairs {
      parts += gap(elements[mine..<nextMine], found[theirs..<nextTheirs])
      if nextMine < elements.count, nextTheirs < found.count {
        parts.append(elements[nextMine].comparison(with: found[nextTheirs]))
      }
      (mine, theirs) = (nextMine + 1, nextTheirs + 1)
    }
    return enclosed("[", parts.folded, "]")
  }

  /// Elements of which each is found in order, others between them.
  static func containing(_ elements: [Match], _ found: [Value]) -> Self {
    var parts: [Comparison] = []
    var rest = found[...]
    var others = 0
    for element in elements {
      guard let index = rest.firstIndex(where: { element.comparison(with: $0).isAlike }) else {
        parts.append(closest(element, rest))
        continue
      }
      others += index - rest.startIndex
      parts.append(element.comparison(with: rest[index]))
      rest = rest[(index + 1)...]
    }
    return enclosed("[", parts + more(others + rest.count, "more"), "]")
  }

  private static func closest(_ element: Match, _ found: ArraySlice<Value>) -> Comparison {
    let missing = Comparison.unlike(element, nil)
    let closest = found.map { element.comparison(with: $0) }.min { $0.distance < $1.distance }
    guard let closest, closest.agreement > 2 else { return missing }
    return closest
  }

  private static func gap(_ elements: ArraySlice<Match>, _ found: ArraySlice<Value>) -> [Comparison]
  {
    let paired = zip(elements, found).map { $0.comparison(with: $1) }
    let missing = elements.dropFirst(found.count).map { Comparison.unlike($0, nil) }
    let extra = found.dropFirst(elements.count).map { Comparison.unlike(.absent, $0).onlyFound }
    return paired + missing + extra
  }

  /// The longest sequence of pairs that match, in both orders; of long lists the ends that match.
  private static func alignment(_ elements: [Match], _ found: [Value]) -> [(Int, Int)] {
    guard elements.count * found.count <= 40_000 else {
      return zip(elements.indices, found.indices).filter {
        elements[$0].comparison(with: found[$1]).isAlike
      }
    }
    let width = found.count + 1
    var lengths = [Int](repeating: 0, count: (elements.count + 1) * width)
    var alike = [Bool](repeating: false, count: elements.count * found.count)
    for mine in elements.indices.reversed() {
      for theirs in found.indices.reversed() {
        let matches = elements[mine].comparison(with: found[theirs]).isAlike
        alike[mine * found.count + theirs] = matches
        lengths[mine * width + theirs] =
          matches
          ? lengths[(mine + 1) * width + theirs + 1] + 1
          : max(lengths[(mine + 1) * width + theirs], lengths[mine * width + theirs + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var (mine, theirs) = (0, 0)
    while mine < elements.count, theirs < found.count {
      if alike[mine * found.count + theirs] {
        pairs.append((mine, theirs))
        (mine, theirs) = (mine + 1, theirs + 1)
      } else if lengths[(mine + 1) * width + theirs] >= lengths[mine * width + theirs + 1] {
        mine += 1
      } else {
        theirs += 1
      }
    }
    return pairs
  }

  private var onlyFound: Comparison {
    Comparison(lines: lines.filter { $0.side == .found }, captured: captured)
  }
}

extension [Comparison] {
  /// The parts, runs of more than three that are alike as one line.
  fileprivate var folded: [Comparison] {
    var result: [Comparison] = []
    var run: [Comparison] = []
    func close() {
      result += run.count > 3 ? Comparison.more(run.count, "alike", run) : run
      run = []
    }
    for part in self {
      if part.isAlike {
        run.append(part.shortened)
      } else {
        close()
        result.append(part)
      }
    }
    close()
    return result
  }
}

extension Comparison {
  /// A value that is as expected, on one line.
  fileprivate var shortened: Comparison {
    guard lines.count > 1, let first = lines.first?.text else { return self }
    let text = "\(first)…\(first.hasSuffix("{") ? "}" : "]")"
    return Comparison(lines: [Line(side: .both, text: text)], captured: captured)
  }

  /// So many values that are as expected, with what they captured.
  fileprivate static func more(
    _ count: Int, _ remark: String, _ parts: [Comparison]
  ) -> [Comparison] {
    more(count, remark).map { line in
      Comparison(lines: line.lines, captured: parts.flatMap(\.captured))
    }
  }
}
