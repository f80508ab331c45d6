import ChangeReview
import CloudFormation
import GrantReview
import SystemPackage
import TemplateChanges
import TestMachine
import Testing

@Suite("What a reviewer is shown")
struct GoldenTests {
  @Test("Every form is the one on record; RECORD=1 records it anew", arguments: Scenario.all)
  func record(_ scenario: Scenario) throws {
    let review = try scenario.review()
    let forms: [(String, [UInt8])] = [
      ("txt", Array(review.text().utf8)), ("md", Array(review.markdown().utf8)),
      ("json", review.json().document), ("sarif", review.sarif.document),
    ]
    for (ending, bytes) in forms {
      let record = Repository.root.appending("Tests/Golden/reviews/\(scenario.name).\(ending)")
      if RealPrograms.environment("RECORD") == "1" { try record.put(bytes) }
      #expect(record.text == String(decoding: bytes, as: UTF8.self), "\(record)")
    }
  }

  @Test(
    "State comes first, then what is public, then grants, then resources",
    arguments: ["public", "renamed-key"])
  func order(name: String) throws {
    let scenario = try #require(Scenario.all.first { $0.name == name })
    let headings = try scenario.review().text().split(separator: "\n").compactMap { line in
      ["State ·", "Public ·", "Grants ·", "Resources"].firstIndex { line.hasPrefix($0) }
    }
    #expect(headings.count >= 3 && headings == headings.sorted())
  }

  @Test("No line is wider than it may be, but for the one to be copied", arguments: [40, 72, 120])
  func width(_ width: Int) throws {
    for scenario in Scenario.all {
      let text = try scenario.review().text(TextStyle(width: width))
      for line in text.split(separator: "\n") where !line.contains("--accept") {
        #expect(line.count <= width, "\(line)")
      }
    }
  }

  @Test("Colours change nothing but colours")
  func colours() throws {
    for scenario in Scenario.all {
      let review = try scenario.review()
      let coloured = review.text(TextStyle(isColoured: true))
      #expect(coloured.contains("\u{1b}["))
      #expect(coloured.replacing(/\u{1b}\[[0-9]+m/, with: "") == review.text())
      #expect(!review.text().contains("\u{1b}"))
    }
  }

  @Test("A stack that is new, and one that goes, are told whole")
  func comingAndGoing() throws {
    let stack = try #require(try Scenario.all[0].review().stacks.first?.after)
    let new = StackReview(name: "s", from: nil, to: stack)
    #expect(new.state.isEmpty && new.grants.verdict == .broadening)
    #expect(new.changes?.resources.map(\.action) == Array(repeating: .added, count: 4))
    let gone = StackReview(name: "s", from: stack, to: nil)
    #expect(gone.state.map(\.kind) == [.lost] && gone.gate)
    #expect(gone.grants.verdict == .narrowing)
  }
}
