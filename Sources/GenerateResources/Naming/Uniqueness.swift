/// Hands out each name once.
///
/// The order of asking decides, so the same schema gives the same names every time.
struct Uniqueness {
  private var taken: Set<String>

  /// Some names are taken before anybody asks.
  init(reserved: Set<String> = []) {
    taken = reserved
  }

  /// The name; if it is taken, with this ending, and then with a number behind it.
  mutating func claim(_ name: String, otherwise ending: String) -> String {
    if taken.insert(name).inserted { return name }
    let bare = name.filter { $0 != "`" } + ending
    var candidate = bare
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(bare)\(number)"
      number += 1
    }
    return candidate
  }
}
