/// A set of small numbers.
struct Bits: Hashable, Sendable {
  private var words: [UInt64] = []

  init() {}

  init(_ members: some Sequence<Int>) {
    for member in members { insert(member) }
  }

  func contains(_ member: Int) -> Bool {
    let word = member >> 6
    return word < words.count && words[word] >> UInt64(member & 63) & 1 == 1
  }

  mutating func insert(_ member: Int) {
    let word = member >> 6
    if word >= words.count {
      words.append(contentsOf: repeatElement(0, count: word + 1 - words.count))
    }
    words[word] |= 1 << UInt64(member & 63)
  }

  /// The members, ascending.
  var members: [Int] {
    words.indices.flatMap { word in
      (0..<64).lazy.filter { words[word] >> UInt64($0) & 1 == 1 }.map { word << 6 + $0 }
    }
  }

  var isEmpty: Bool { words.isEmpty }
}
