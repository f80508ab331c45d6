import CloudFormation

/// A place where two documents are not the same, and what stands there; nil is nothing.
struct Difference: Hashable, Sendable, CustomStringConvertible {
  let pointer: String
  let theirs: String?
  let ours: String?

  var description: String { "\(pointer): \(theirs ?? "nothing") there, \(ours ?? "nothing") here" }

  /// All differences between two documents. The order of an array counts, that of an object's
  /// members does not.
  static func all(
    from theirs: Value?, to ours: Value?, at steps: [JSONPointer.Step] = []
  ) -> [Difference] {
    switch (theirs, ours) {
    case (let theirs?, let ours?) where theirs == ours:
      return []
    case (.object(let theirs)?, .object(let ours)?):
      return theirs.keys.union(ours.keys).sorted().flatMap { key in
        all(from: theirs[key], to: ours[key], at: steps + [.key(key)])
      }
    case (.array(let theirs)?, .array(let ours)?):
      return (0..<max(theirs.count, ours.count)).flatMap { index in
        all(from: theirs.at(index), to: ours.at(index), at: steps + [.index(index)])
      }
    default:
      let pointer = JSONPointer(steps).description
      return [Difference(pointer: pointer, theirs: theirs?.compact, ours: ours?.compact)]
    }
  }
}

extension Array {
  fileprivate func at(_ index: Int) -> Element? { index < count ? self[index] : nil }
}
