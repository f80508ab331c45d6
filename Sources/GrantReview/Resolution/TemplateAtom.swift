/// A comparison in a template's conditions whose outcome is known only at the deployment.
struct TemplateAtom: Hashable, Sendable, Comparable {
  /// Both sides, the smaller first.
  let left: String
  let right: String

  init(_ one: Resolved, _ two: Resolved) {
    let sides = [one.canonical, two.canonical].sorted()
    (left, right) = (sides[0], sides[1])
  }

  static func < (one: Self, other: Self) -> Bool {
    (one.left, one.right) < (other.left, other.right)
  }

  /// The comparison in people's words.
  var text: String { "\(left) = \(right)" }
}

/// Which comparisons hold.
typealias Assignment = [TemplateAtom: Bool]
