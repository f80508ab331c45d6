import Chimney
import CloudFormation
import TestSupport
import Testing

@Suite struct LimitTests {
  @Test("A stack has 500 resources and 200 parameters and outputs at most")
  func counts() throws {
    func build(_ excess: Int) -> (Scope) -> Void {
      { stack in
        for number in 0..<(500 + excess) { stack.add("T\(number)", topic) }
        for number in 0..<(200 + excess) {
          stack.output("O\(number)", stack.parameter("P\(number)"))
        }
      }
    }
    _ = try template(build(0))
    #expect(
      synthesisError(build(1))?.diagnostics.map(\.mistake) == [
        .tooMany(.resources, count: 501), .tooMany(.parameters, count: 201),
        .tooMany(.outputs, count: 201),
      ])
    #expect(
      mistakes(build(1)).first
        == "a template may have 500 resources, this one has 501; split the stack")
  }

  @Test("A template has a megabyte at most")
  func size() throws {
    func build(_ size: Int) -> (Scope) -> Void {
      { stack in
        stack.add("T", topic)
        stack.metadata("Filler", .string(String(repeating: "x", count: size)))
      }
    }
    let frame = try template(build(0)).json.document.count
    let most = try template(build(1_000_000 - frame))
    #expect(most.json.document.count == 1_000_000)
    #expect(
      synthesisError(build(1_000_001 - frame))?.diagnostics.map(\.mistake)
        == [.tooMany(.bytes, count: 1_000_001)])
  }
}
