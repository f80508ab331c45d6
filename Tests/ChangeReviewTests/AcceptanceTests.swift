import ChangeReview
import CloudFormation
import GrantReview
import JSON
import Testing

@Suite("What was accepted")
struct AcceptanceTests {
  private func stack(_ name: String) throws -> StackReview {
    let scenario = try #require(Scenario.all.first { $0.name == name })
    return try #require(try scenario.review().stacks.first)
  }

  private func accepting(_ review: StackReview) -> AcceptedChanges {
    AcceptedChanges(entries: [.init(review, who: "Ada", why: "a trial", date: "2026-11-25")])
  }

  @Test("A change passes by its fingerprint, and no other does")
  func fingerprint() throws {
    let review = try stack("broadening")
    let accepted = AcceptedChanges(fingerprints: [review.fingerprint])
    #expect(accepted.openRows(of: review).isEmpty)
    #expect(AcceptedChanges().openRows(of: review).count == review.gatingRows.count)
    #expect(!accepted.openRows(of: try stack("public")).isEmpty)
  }

  @Test("Less than what was accepted passes, a row more stops")
  func subset() throws {
    var review = try stack("broadening")
    let all = accepting(review)
    let last = review.grants.added.removeLast()
    let less = accepting(review)
    #expect(all.openRows(of: review).isEmpty)
    review.grants.added.append(last)
    #expect(less.openRows(of: review).map(\.words["action"]) == [last.action])
  }

  @Test(
    "A row that says anything else is another row",
    arguments: [
      { $0.principal = "*" }, { $0.action = "kms:*" }, { $0.resource = "*" },
      { $0.condition = nil }, { $0.note = "no longer denied" }, { $0.effects = ["more"] },
    ] as [@Sendable (inout GrantRow) -> Void])
  func rows(change: @Sendable (inout GrantRow) -> Void) throws {
    var review = try stack("broadening")
    review.grants.added[0].condition = "aws:PrincipalOrgID is o-1"
    let accepted = accepting(review)
    #expect(accepted.openRows(of: review).isEmpty)
    change(&review.grants.added[0])
    #expect(accepted.openRows(of: review).count == 1)
  }

  @Test("What is accepted for one stack is not for another")
  func otherStack() throws {
    var review = try stack("broadening")
    let accepted = accepting(review)
    review.name = "production"
    #expect(!accepted.openRows(of: review).isEmpty)
  }

  /// A review of a boundary that is another one, whose document nobody has, after another change.
  private func undecided(_ change: (inout Template.Resource) -> Void) throws -> StackReview {
    var before = try #require(try stack("nothing").before)
    before.deployed.template.resources[Scenario.role]?.properties["PermissionsBoundary"] =
      "arn:aws:iam::123456789012:policy/one"
    var after = before
    after.deployed.template.resources[Scenario.role]?.properties["PermissionsBoundary"] =
      "arn:aws:iam::123456789012:policy/other"
    if let function = after.deployed.template.resources[Scenario.function] {
      var changed = function
      change(&changed)
      after.deployed.template.resources[Scenario.function] = changed
    }
    let review = StackReview(name: "s", from: before, to: after)
    #expect(!review.grants.unknown.isEmpty)
    return review
  }

  @Test("What nobody could decide is accepted for this template only")
  func unknown() throws {
    let accepted = accepting(try undecided { _ in })
    #expect(accepted.openRows(of: try undecided { _ in }).isEmpty)
    #expect(!accepted.openRows(of: try undecided { $0.properties["Timeout"] = 1 }).isEmpty)
  }

  @Test("Other code is no other template")
  func code() throws {
    func built(_ digit: String) throws -> StackReview {
      try undecided {
        $0.properties["Code"] = ["S3Key": .string(String(repeating: digit, count: 64) + ".zip")]
      }
    }
    #expect(accepting(try built("a")).openRows(of: try built("b")).isEmpty)
  }

  @Test("The loss of a key is accepted by what it is")
  func state() throws {
    let review = try stack("renamed-key")
    #expect(review.gatingRows.contains { $0.kind == .state })
    let accepted = accepting(review)
    #expect(accepted.openRows(of: review).isEmpty)
    #expect(!accepted.openRows(of: try stack("retain-to-destroy")).isEmpty)
  }

  @Test("The file is read as it was written, and an entry is not written twice")
  func file() throws {
    var accepted = accepting(try stack("broadening"))
    accepted.add(accepted.entries[0])
    #expect(accepted.entries.count == 1)
    #expect(try AcceptedChanges(document: accepted.document) == accepted)
  }

  @Test("A file that was edited by hand, or is something else, is refused")
  func refused() throws {
    let text = String(decoding: accepting(try stack("broadening")).document, as: UTF8.self)
    let mistakes: [(String, String)] = [
      (text.replacing("kms:Decrypt", with: "kms:*"), "nobody accepted them"),
      (text.replacing(#""version": "1""#, with: #""version": "2""#), "its version is 2"),
      (text.replacing(#""who""#, with: #""by""#), "/accepted/0/who must be a text"),
      (text.replacing(#""added""#, with: #""wished""#), "/kind must be one of added, unknown"),
      ("{", "it is no JSON"), ("[]", "/version must be a text"),
    ]
    for (document, word) in mistakes {
      do throws(AcceptanceError) {
        _ = try AcceptedChanges(document: Array(document.utf8))
        Issue.record("\(document)")
      } catch {
        #expect("\(error)".contains(word), "\(error)")
      }
    }
  }
}
