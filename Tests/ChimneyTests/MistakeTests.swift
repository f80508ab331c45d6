import Chimney
import CloudFormation
import TestSupport
import Testing

@Suite struct MistakeTests {
  @Test("All mistakes are reported at once, each with its line, in the compilers' form")
  func allAtOnce() {
    let line: UInt = #line
    let error = synthesisError { stack in
      stack.add("A", topic)
      stack.add("A", topic)
      stack.add("", topic)
      stack.output("O", Token<String>(.reference(foreign, .ref)))
    }
    #expect(
      error?.diagnostics.map { $0.text { _ in "F.swift" } } == [
        """
        F.swift:\(line + 3): error: the id 'A' is taken by a sibling; give one of them an id of its own [stack/A]
          F.swift:\(line + 2): note: first used here
        """,
        "F.swift:\(line + 4): error: an id must not be empty [stack/]",
        "F.swift:\(line + 5): error: a value refers to a resource of another app [stack/O]",
      ])
  }

  @Test("A diagnostic of a construct names the user's line first, then the construct's")
  func chain() {
    let line: UInt = #line
    func construct(in scope: Scope, file: StaticString = #filePath, line: UInt = #line) {
      let scope = scope.child("Construct", file: file, line: line)
      scope.add("T", topic)
      scope.add("T", topic)
    }
    let error = synthesisError { stack in
      construct(in: stack)
    }
    #expect(error?.diagnostics.first?.locations.map(\.line) == [line + 7, line + 4])
    #expect(
      error?.diagnostics.first?.text { _ in "F" }.hasSuffix(
        "\n  F:\(line + 3): note: first used here")
        == true)
  }

  @Test("Two paths with one logical id are refused")
  func collision() {
    let error = synthesisError { stack in
      stack.add("my-topic", topic)
      stack.add("mytopic", topic)
    }
    #expect(error?.diagnostics.count == 1)
    #expect(
      error?.diagnostics.first?.mistake.description
        == "the logical id 'mytopic' is taken by 'stack/my-topic'; change one of the ids")
  }

  @Test("A dependency on what is in no stack is refused")
  func dependencyOutside() {
    let tree = AppTree { app in
      let lost = app.child("lost")
      Stack("two", in: app) { $0.add("U", topic).depend(on: lost) }
    }
    let error = #expect(throws: SynthesisError.self) { try tree.synthesize(assets: [:]) }
    #expect(error?.diagnostics.map(\.mistake) == [.dependencyOutsideOfStacks(on: "lost")])
  }

  @Test("A resource outside of every stack is refused, and so is a reference to it")
  func outside() {
    let tree = AppTree { app in
      let lost = app.add("T", topic)
      Stack("one", in: app) {
        $0.output("O", lost.ref); $0.add("U", topic)
      }
    }
    let error = #expect(throws: SynthesisError.self) { try tree.synthesize(assets: [:]) }
    #expect(
      error?.diagnostics.map(\.mistake) == [.outsideOfStack, .referenceOutsideOfStacks(to: "T")])
  }

  @Test("A name that the stack does not have is refused where it is written by hand")
  func dangling() {
    let error = synthesisError { stack in
      stack.add("T", RawResource("AWS::SNS::Topic", ["TopicName": ["Ref": "Nobody"]]))
    }
    #expect(
      error?.diagnostics.first?.mistake.description
        == "/TopicName refers to 'Nobody', which this stack does not have")
  }

  @Test("Resources that wait for one another are refused, by their paths")
  func cycle() {
    let error = synthesisError { stack in
      let one = stack.add("A", topic)
      let other = stack.add("B", RawResource("AWS::SNS::Topic", ["TopicName": one.ref.expression]))
      one.depend(on: other.scope)
    }
    #expect(
      error?.diagnostics.map(\.mistake)
        == [.circularDependency(["stack/A", "stack/B", "stack/A"])])
  }

  @Test(
    "A stack's name must be one that CloudFormation takes",
    arguments: [
      "1stack", "my_stack", "-a", "é", "a b", String(repeating: "a", count: 129),
    ])
  func stackName(_ name: String) {
    let tree = AppTree { app in Stack(name, in: app) { $0.add("T", topic) } }
    let error = #expect(throws: SynthesisError.self) { try tree.synthesize(assets: [:]) }
    #expect(error?.diagnostics.map(\.mistake) == [.invalidStackName(name)])
  }

  @Test("A stack in a stack, a stack without resources and a long description are refused")
  func stacks() {
    let tree = AppTree { app in
      Stack("outer", in: app, description: String(repeating: "é", count: 513)) { stack in
        Stack("inner", in: stack) { $0.add("T", topic) }
      }
      Stack("empty", in: app) { _ in }
    }
    let error = #expect(throws: SynthesisError.self) { try tree.synthesize(assets: [:]) }
    let mistakes = error?.diagnostics.map(\.mistake) ?? []
    #expect(mistakes.contains(.descriptionTooLong(bytes: 1026)))
    #expect(mistakes.contains(.stackInStack("outer")))
    #expect(mistakes.contains(.noResources))
  }

  @Test("An app without a stack, and two stacks of one name, are refused")
  func appOfNoStack() {
    let empty = #expect(throws: SynthesisError.self) {
      try AppTree { _ in }.synthesize(assets: [:])
    }
    #expect(empty?.diagnostics.map(\.mistake) == [.noStacks])
    let tree = AppTree { app in
      for id in ["a", "b"] { Stack("same", in: app.child(id)) { $0.add("T", topic) } }
    }
    let error = #expect(throws: SynthesisError.self) { try tree.synthesize(assets: [:]) }
    #expect(error?.diagnostics.map(\.mistake) == [.duplicateStack("same")])
  }

  @Test("A mistake at a line of the user's own file names that line first")
  func ownLine() {
    let line: UInt = #line
    let error = synthesisError { stack in
      let place = stack.child("Place")
      place.add("T", topic)
      place.report(.error, "too small")
    }
    #expect(error?.diagnostics.first?.locations.map(\.line) == [line + 4, line + 2])
  }

  @Test("An asset that nobody bundled is refused")
  func unstaged() {
    let tree = AppTree { app in
      Stack("stack", in: app) { stack in
        let asset = stack.asset(Asset(path: "a", build: .swiftPackage(SwiftPackageBuild())))
        stack.add("T", RawResource("AWS::SNS::Topic", ["TopicName": asset.objectKey.expression]))
      }
    }
    let error = #expect(throws: SynthesisError.self) { try tree.synthesize(assets: [:]) }
    #expect(error?.diagnostics.map(\.mistake) == [.unstagedAsset("a")])
  }

  @Test("A construct of one's own reports with its user's line; a warning stops nothing")
  func report() throws {
    let error = synthesisError { stack in
      stack.add("T", topic)
      stack.report(.error, "too small", line: 7)
    }
    #expect(error?.diagnostics.first?.locations.last?.line == 7)
    #expect(error?.diagnostics.first?.mistake.description == "too small")
    _ = try template { stack in
      stack.add("T", topic)
      stack.report(.warning, "small")
    }
  }

  /// A resource of an app that is not the one being synthesized.
  private var foreign: ElementID {
    var id: ElementID?
    _ = AppTree { app in
      Stack("other", in: app) { stack in
        if case .reference(let element, _) = stack.add("T", topic).ref.expression { id = element }
      }
    }
    return id ?? ElementID(tree: ObjectIdentifier(Int.self), number: 0)
  }
}
