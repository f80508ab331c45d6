import CloudFormation
import GrantReview
import JSON
import Testing

/// Pairs of templates with the verdict that a reviewer gave them, in `Data/cases`.
struct ReviewCase: CustomTestStringConvertible {
  let name: String
  let before: Template
  let after: Template
  let expected: Value

  static let all: [ReviewCase] = TestData.folders(in: "cases").map { name in
    ReviewCase(
      name: name, before: TestData.template("cases/\(name)/before.json"),
      after: TestData.template("cases/\(name)/after.json"),
      expected: TestData.value("cases/\(name)/expected.json"))
  }

  var testDescription: String { name }

  var review: GrantReview {
    GrantReview(from: DeployedTemplate(before), to: DeployedTemplate(after))
  }
}

@Suite struct CaseTests {
  @Test("There are 67 cases")
  func count() {
    #expect(ReviewCase.all.count == 67)
  }

  @Test("The verdict is one that a reviewer accepts", arguments: ReviewCase.all)
  func verdict(_ one: ReviewCase) {
    let acceptable = one.expected["acceptable"]?.array?.compactMap(\.string) ?? []
    #expect(acceptable.contains(one.review.verdict.rawValue), "\(one.review)")
  }

  @Test("What must stop stops, and nothing else", arguments: ReviewCase.all)
  func gate(_ one: ReviewCase) {
    guard one.expected["gate_either"] == nil else { return }
    #expect(one.review.gate == (one.expected["gate"] == true), "\(one.review)")
  }
}
