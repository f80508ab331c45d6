import CloudFormation
import GrantOracle
import GrantReview
import Testing

/// Templates that were made to be large or to be hard. How long they take is measured by
/// `measure-grants`; here only steps are counted.
@Suite struct HostileTests {
  /// Without those that take a debug build too long.
  static let names = Scenario.all.map(\.name).filter {
    !["500-resources", "500-all-changed", "10000-wildcards", "conditions"].contains($0)
  }

  @Test("What cannot be decided within bounds stops a deploy", arguments: names)
  func gate(_ name: String) throws {
    let scenario = try #require(Scenario.all.first { $0.name == name })
    let review = GrantReview(
      from: DeployedTemplate(scenario.template(false)),
      to: DeployedTemplate(scenario.template(true)), limit: 100_000)
    #expect(review.gate)
    #expect(review.work < 400_000)
  }

  @Test("Twice the statements take twice the steps")
  func linear() {
    let (small, large) = (work(roles: 50), work(roles: 100))
    #expect(small > 0)
    #expect(large <= 2 * small + 10)
  }

  @Test("A change of one role costs what this role costs, however many there are")
  func local() {
    func work(_ count: Int) -> Int {
      func template(_ action: String) -> DeployedTemplate {
        DeployedTemplate(
          Scenario.roles(count) { [Scenario.allow($0 == 0 ? action : "s3:Get*", "*")] })
      }
      return GrantReview(from: template("s3:Put*"), to: template("s3:*")).work
    }
    #expect(work(10) == work(200))
  }

  /// Names are of one length, since a longer one has more letters to compare.
  private func work(roles count: Int) -> Int {
    func template(_ action: String) -> DeployedTemplate {
      DeployedTemplate(
        Scenario.roles(count) { role in
          (0..<4).map { Scenario.allow(action, "arn:aws:s3:::b\(100 + role)-\($0)/*") }
        })
    }
    return GrantReview(from: template("s3:GetObject"), to: template("s3:*")).work
  }
}
