import CloudFormation
import GrantReview
import Testing

/// The rows of the cases, field by field: principal, action and resource, where the label is a
/// pattern and no prose.
@Suite struct RowTests {
  @Test("Every row that a reviewer expects is there, and no other", arguments: ReviewCase.all)
  func rows(_ one: ReviewCase) {
    let review = one.review
    guard review.verdict != .unknown else {
      #expect(!review.unknown.isEmpty)
      return
    }
    check(review.added, one.expected["added"], review)
    check(review.removed, one.expected["removed"], review)
  }

  private func check(_ rows: [GrantRow], _ expected: Value?, _ review: GrantReview) {
    var rest = rows
    for label in expected?.array ?? [] {
      let place = rest.firstIndex { row in
        fits(row.principal, label["principal"], isPlain: \.isPlainPrincipal)
          && fits(row.action, label["action"], isPlain: \.isPlainAction)
          && fits(row.resource, label["resource"], isPlain: \.isPlainResource)
      }
      #expect(place != nil, "\(label.compact) is none of \(rest)")
      if let place { rest.remove(at: place) }
    }
    #expect(rest.isEmpty)
  }

  private func fits(_ text: String, _ label: Value?, isPlain: (String) -> Bool) -> Bool {
    guard let label = label?.string, isPlain(label) else { return true }
    return text.inParts == label.inParts || (label == "*" && text.hasPrefix("* except "))
  }
}

extension String {
  fileprivate var isPlainPrincipal: Bool {
    self == "*" || hasPrefix("${") || hasPrefix("arn:") || hasPrefix("Service:")
  }

  fileprivate var isPlainAction: Bool { self == "*" || contains(":") }

  fileprivate var isPlainResource: Bool {
    (self == "*" || hasPrefix("* except") || hasPrefix("${") || hasPrefix("arn:"))
      && !contains(" outside ") && !contains(" except key/")
  }

  /// The lists on both sides of "except", in no order; `NOT x` is `* except x`.
  fileprivate var inParts: [Set<String>] {
    let text = hasPrefix("NOT ") ? "* except " + dropFirst("NOT ".count) : self
    return text.components(" except ").map { Set($0.components(", ")) }
  }

  private func components(_ separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
