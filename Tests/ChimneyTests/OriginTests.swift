import Chimney
import CloudFormation
import TestSupport
import Testing

@Suite struct OriginTests {
  @Test("Every element knows its path, its lines and the lines of values inside of it")
  func origins() throws {
    let line: UInt = #line
    let tree = AppTree { app in
      Stack("stack", in: app) { stack in
        stack.add(
          "T",
          RawResource(
            "AWS::SNS::TopicPolicy",
            [
              "PolicyDocument": [:],
              "Topics": [.located("x", CloudFormation.SourceLocation(file: #filePath, line: 9))],
            ]))
      }
    }
    let origin = try #require(tree.synthesize(assets: [:]).first?.origins["T"])
    #expect(origin.path == "stack/T")
    #expect(origin.locations.map(\.line) == [line + 3])
    #expect(origin.values.map { "\($0.pointer) \($0.location.line)" } == ["/Topics/0 9"])
  }

  @Test("A shifted line does not change the template")
  func shifted() throws {
    func document(_ line: UInt) throws -> [UInt8] {
      try template { stack in
        stack.add("T", RawResource("AWS::SNS::Topic", ["TopicName": "x"]), line: line)
      }.json.document
    }
    #expect(try document(1) == document(1000))
  }
}
