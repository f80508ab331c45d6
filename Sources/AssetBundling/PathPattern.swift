/// A pattern of paths below a folder: `*` and `?` stand for what is no slash, `**` for anything.
///
/// A pattern without a slash fits a name anywhere, and with it all that is in a folder of that name;
/// one with a slash is read from the top, and fits what is below what it fits.
public struct PathPattern: Sendable, Hashable {
  private let text: [Character]
  private let isAnywhere: Bool

  /// The pattern of this text.
  public init(_ text: String) {
    var pattern = text[...]
    while pattern.hasSuffix("/") { pattern = pattern.dropLast() }
    isAnywhere = !pattern.contains("/")
    if pattern.hasPrefix("/") { pattern = pattern.dropFirst() }
    self.text = Array(pattern)
  }

  /// Whether the path, or a folder that it is in, fits.
  public func fits(_ path: String) -> Bool {
    let names = path.split(separator: "/")
    if isAnywhere { return names.contains { Self.fits(Array($0)[...], text[...]) } }
    return names.indices.contains { last in
      Self.fits(Array(names[...last].joined(separator: "/"))[...], text[...])
    }
  }

  /// Goes through both from the left; after a star that does not lead on it goes back to the last
  /// star, which takes one character more. So no pattern takes more than the product of the lengths.
  private static func fits(_ text: ArraySlice<Character>, _ pattern: ArraySlice<Character>) -> Bool
  {
    var (place, rest) = (text.startIndex, pattern.startIndex)
    var star: (place: Int, rest: Int, crosses: Bool)?
    while place < text.endIndex {
      if rest < pattern.endIndex, pattern[rest] == "*" {
        let crosses = rest + 1 < pattern.endIndex && pattern[rest + 1] == "*"
        rest += crosses ? 2 : 1
        star = (place, rest, crosses)
      } else if rest < pattern.endIndex,
        pattern[rest] == text[place] || (pattern[rest] == "?" && text[place] != "/")
      {
        (place, rest) = (place + 1, rest + 1)
      } else if let last = star, last.crosses || text[last.place] != "/" {
        star = (last.place + 1, last.rest, last.crosses)
        (place, rest) = (last.place + 1, last.rest)
      } else {
        return false
      }
    }
    return pattern[rest...].allSatisfy { $0 == "*" }
  }
}
