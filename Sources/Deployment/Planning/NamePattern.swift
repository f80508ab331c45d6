/// A name as people write it on a command line: `*` any run without a `/`, `**` any run, `?` one
/// character.
public struct NamePattern: Sendable, Hashable {
  /// The text.
  public let text: String
  private let parts: [Part]

  private enum Part: Sendable, Hashable {
    case character(Character)
    case one
    case run(crossing: Bool)
  }

  /// A pattern of this text.
  public init(_ text: String) {
    self.text = text
    var parts: [Part] = []
    for character in text {
      switch (character, parts.last) {
      case ("*", .run): parts[parts.count - 1] = .run(crossing: true)
      case ("*", _): parts.append(.run(crossing: false))
      case ("?", _): parts.append(.one)
      default: parts.append(.character(character))
      }
    }
    self.parts = parts
  }

  /// Whether all of a name fits.
  public func matches(_ name: String) -> Bool {
    var reached: Set<Int> = closure([0])
    for character in name {
      var next: Set<Int> = []
      for place in reached where place < parts.count {
        switch parts[place] {
        case .character(character): next.insert(place + 1)
        case .character: continue
        case .one: if character != "/" { next.insert(place + 1) }
        case .run(let crossing): if crossing || character != "/" { next.insert(place) }
        }
      }
      reached = closure(next)
    }
    return reached.contains(parts.count)
  }

  /// The places, and those behind runs that may be empty.
  private func closure(_ places: Set<Int>) -> Set<Int> {
    var all = places
    for place in places {
      var place = place
      while place < parts.count, case .run = parts[place] {
        place += 1
        all.insert(place)
      }
    }
    return all
  }
}
