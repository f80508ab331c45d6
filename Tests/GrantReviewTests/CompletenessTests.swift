import CloudFormation
import GrantReview
import Testing

/// Everything that grants in a template, one change each.
@Suite struct CompletenessTests {
  @Test("The change is called what it is, and the row says it", arguments: pairs)
  func verdict(_ pair: TemplatePair) {
    let review = pair.review
    #expect(review.verdict == pair.verdict, "\(review)")
    let rows = pair.rows(of: review)
    #expect(pair.row.isEmpty || rows.contains(pair.row), "\(rows)")
  }

  @Test("No version differs from itself", arguments: pairs)
  func itself(_ pair: TemplatePair) {
    for template in [pair.before, pair.after].map({ DeployedTemplate($0) }) {
      #expect(GrantReview(from: template, to: template).verdict == .unchanged)
    }
  }

  @Test("Every row names who, a request that shows it, its risk and its place", arguments: pairs)
  func whole(_ pair: TemplatePair) {
    let review = pair.review
    for row in review.added + review.removed + review.unknown {
      #expect(!row.principal.isEmpty && !row.action.isEmpty && !row.resource.isEmpty)
      #expect(row.witness != nil)
      #expect(row.path.hasPrefix("/"))
    }
  }

  static let pairs =
    identities + holders + carriers + services + programs + conditionals
}
