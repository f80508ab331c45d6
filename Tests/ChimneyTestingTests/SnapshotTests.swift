@testable import ChimneyTesting
import Chimney
import CloudFormation
import Constructs
import TestMachine
import Testing

@Suite("Templates on record")
struct SnapshotTests {
  private func stack(memory: Int = 256) throws -> TestedStack {
    try TestedStack { stack in
      Lambda.Function("Function", in: stack, code: .swiftPackage(at: "none"), memorySize: memory)
    }
  }

  @Test("A template that is the one on record, the key of its asset normalised")
  func same() throws {
    try stack().expectSnapshot("Golden/function.json")
    let text = String(decoding: try stack().template.json.document, as: UTF8.self)
    #expect(text.contains(#""S3Key": "ASSET.zip""#))
  }

  @Test("One that is not: a difference by lines, and what to do")
  func difference() throws {
    let record = try stack().template.json.document
    let message = TestedStack.difference(
      record, try stack(memory: 512).template.json.document, "Golden/function.json")
    #expect(
      message == """
        the template is not the one on record at Golden/function.json

          {
            "Resources": {
              "FunctionServiceRole675BB04A": {…}
              "Function76856677": {
                "Type": "AWS::Lambda::Function"
                "Properties": {
                  "Architectures": […]
                  "Code": {…}
                  "Handler": "bootstrap"
        -         "MemorySize": 256
        +         "MemorySize": 512
                  "Role": {…}
                  "Runtime": "provided.al2023"
                  "Timeout": 3
                }
                "Metadata": {…}
              }
            }
          }

        (- expected, + found); if the change is meant, run the tests with RECORD=1
        """)
  }

  @Test("Nothing on record, a record that is no JSON, one of another form")
  func records() throws {
    let document = try stack().template.json.document
    #expect(
      TestedStack.difference(nil, document, "a.json")
        == "nothing is on record at a.json; record the template: run the tests with RECORD=1")
    #expect(
      TestedStack.difference(Array("{".utf8), document, "a.json")?.contains("no JSON") == true)
    #expect(
      TestedStack.difference(Array(document.dropLast()), document, "a.json")?
        .contains("only their order or their form differs") == true)
  }

  @Test(
    "A record that is missing fails the test",
    .disabled(if: RealPrograms.environment("RECORD") == "1", "it would be recorded"))
  func missing() throws {
    let recorder = Recorder()
    var stack = try stack()
    stack.reporter = recorder.reporter
    stack.expectSnapshot("Golden/missing.json")
    #expect(recorder.messages.map { $0.hasPrefix("nothing is on record") } == [true])
  }
}
