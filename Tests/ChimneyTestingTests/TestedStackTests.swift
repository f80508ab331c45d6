import Chimney
import ChimneyTesting
import CloudFormation
import Testing

@Suite("A stack under test")
struct TestedStackTests {
  struct Shop: App {
    func stacks(in app: Scope) {
      Stack("front", in: app) { $0.add("Topic", RawResource("AWS::SNS::Topic")) }
      Stack("back", in: app) { $0.add("Queue", RawResource("AWS::SQS::Queue")) }
    }
  }

  @Test("Is one of an app's, by its name")
  func named() throws {
    #expect(try TestedStack("back", of: Shop()).template.resources.keys == ["Queue"])
  }

  @Test("Has to be named where there are several, by a name that there is")
  func unnamed() {
    #expect { try TestedStack(of: Shop()) } throws: { error in
      "\(error)" == "name one of the stacks: front, back"
    }
    #expect { try TestedStack("middle", of: Shop()) } throws: { error in
      "\(error)" == "there is no stack 'middle'; there are: front, back"
    }
  }

  @Test("One with mistakes says all of them, as synth does")
  func mistakes() {
    #expect {
      try TestedStack { stack in
        stack.add("", RawResource("AWS::SNS::Topic"), file: file, line: 3)
      }
    } throws: { error in
      "\(error)" == "Stacks.swift:3: error: an id must not be empty [stack/]"
    }
    #expect(
      TestedStack.mistakes { $0.add("", RawResource("AWS::SNS::Topic")) } == [
        "an id must not be empty"
      ])
    #expect(TestedStack.mistakes { $0.add("T", RawResource("AWS::SNS::Topic")) } == [])
  }
}
