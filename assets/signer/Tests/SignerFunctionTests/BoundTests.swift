import JSON
import Testing
import Vectors

@testable import SignerFunction

/// What the largest events may cost.
struct BoundTests {
  private static let limit = 6_291_556

  /// An event of 6 MB at most, filled with as many parts as fit.
  private static func event(_ start: String, _ end: String, part: (Int) -> String) -> String {
    var (text, number) = (start, 0)
    while text.utf8.count < limit - 100 - end.utf8.count {
      text += part(number)
      number += 1
    }
    return text + end
  }

  @Test("An event full of unknown fields names a hundred of them")
  func unknownFields() throws {
    var fixture = try Fixture()
    let event = Self.event(#"{"operation":"sign""#, "}") { #","f\#($0)":0"# }
    #expect(try fixture.mistakes(event).count == 100)
  }

  @Test("A name of megabytes is repeated in part", arguments: ["x", "\\u0001", "é"])
  func longName(letter: String) throws {
    var fixture = try Fixture()
    let name = String(repeating: letter, count: 1_000_000)
    for event in [
      #"{"operation":"status","\#(name)":1}"#, #"{"operation":"\#(name)"}"#,
      #"{"operation":"status","\#(name)":1,"\#(name)":2}"#,
      #"{"operation":"sign_typed_data","typed_data":{"types":{"\#(name)":[]}}}"#,
    ] {
      #expect(try fixture.answer(event).bytes.count < 10_000)
    }
  }

  @Test("A batch full of mistakes still has an answer for each item that Lambda takes")
  func batch() throws {
    var fixture = try Fixture()
    let fields = (0..<100).map { #""\#(String(repeating: "\\u0001", count: 8))\#($0)":0"# }
    let item = #"{"operation":"status",\#(fields.joined(separator: ","))}"#
    let items = Array(repeating: item, count: 999) + ["\(RefusalTests.transfer)"]
    let answer = try fixture.answer(
      #"{"operation":"batch","items":[\#(items.joined(separator: ","))]}"#)
    #expect(answer.bytes.count <= Self.limit)
    guard case .array(let answers)? = answer["items"] else {
      Issue.record("no items")
      return
    }
    #expect(answers.count == 1000)
    #expect(answers.last?["signed_tx"] != nil)
  }

  @Test("Nesting as deep as 6 MB allow is refused", arguments: ["[", #"{"a":"#])
  func nesting(part: String) throws {
    var fixture = try Fixture()
    let event = String(repeating: part, count: Self.limit / part.utf8.count)
    #expect(try fixture.mistakes(event) == ["invalid_request -"])
  }
}
