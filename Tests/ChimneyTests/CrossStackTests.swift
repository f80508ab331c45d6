import Chimney
import CloudFormation
import TestSupport
import Testing

@Suite("What one stack asks of another")
struct CrossStackTests {
  @Test("Is exported there and imported here, under the CDK's names, once")
  func exported() throws {
    let tree = AppTree { app in
      let one = Stack("one", in: app) { $0.add("T", topic) }
      guard let handle = one.scope.find("T")?.handle(RawResource.self) else { return }
      Stack("two", in: app) { stack in
        stack.add("U", RawResource("AWS::SNS::Topic", ["TopicName": handle.ref.expression]))
        stack.output("O", handle.ref)
        stack.output("P", handle.attribute("TopicArn", as: ARN.self))
      }
    }
    let stacks = try tree.synthesize(assets: [:])
    let name = "one:ExportsOutputRefT1B7F69AB"
    #expect(stacks[0].dependencies == [])
    #expect(stacks[1].dependencies == ["one"])
    #expect(Array(stacks[0].template.outputs.keys).count == 2)
    #expect(stacks[0].template.outputs.keys.contains(String(name.dropFirst(4))))
    #expect(
      stacks[0].template.outputs[String(name.dropFirst(4))]?.json
        == ["Value": ["Ref": "T"], "Export": ["Name": .string(name)]])
    #expect(stacks[1].template.outputs["O"]?.value == ["Fn::ImportValue": .string(name)])
    #expect(
      stacks[1].template.resources["U"]?.properties["TopicName"]
        == ["Fn::ImportValue": .string(name)])
  }

  @Test("A list is joined for the way and split again")
  func list() throws {
    let tree = AppTree { app in
      var list: Token<[String]> = []
      var names: Token<String> = ""
      Stack("one", in: app) { stack in
        list = stack.add(
          "E",
          RawResource("AWS::EC2::VPCEndpoint", ["VpcId": "vpc-1", "ServiceName": "s"])
        ).attribute("DnsEntries")
        names = stack.parameter("Names", type: "List<String>")
      }
      Stack("two", in: app) { stack in
        stack.add("T", topic)
        stack.output("O", Token<String>.join(list, separator: ","))
        stack.output("N", names)
      }
    }
    let stacks = try tree.synthesize(assets: [:])
    let values = stacks[0].template.outputs.values.map(\.value)
    #expect(
      values == [
        ["Fn::Join": ["||", ["Fn::GetAtt": ["E", "DnsEntries"]]]],
        ["Fn::Join": ["||", ["Ref": "Names"]]],
      ])
    let name = try #require(stacks[0].template.outputs.keys.first)
    #expect(
      stacks[1].template.outputs["O"]?.value
        == [
          "Fn::Join": [
            ",", ["Fn::Split": ["||", ["Fn::ImportValue": .string("one:\(name)")]]],
          ]
        ])
  }

  @Test("What exists under a condition is exported under it")
  func condition() throws {
    let tree = AppTree { app in
      var reference: Token<String> = ""
      Stack("one", in: app) { stack in
        let topic = stack.add("T", topic)
        topic.condition = stack.condition("C", .region == "eu-west-1")
        reference = topic.ref
      }
      Stack("two", in: app) { stack in
        stack.add("T", topic)
        stack.output("O", reference)
      }
    }
    let output = try tree.synthesize(assets: [:])[0].template.outputs.values.first
    #expect(output?.otherAttributes["Condition"] == "C")
  }

  @Test("A long stack's name leaves the end of the export's name")
  func longName() throws {
    let name = "s" + String(repeating: "x", count: 127)
    let tree = AppTree { app in
      var reference: Token<String> = ""
      let id = String(repeating: "Long", count: 50)
      Stack(name, in: app) { reference = $0.add(id, topic).ref }
      Stack("two", in: app) { stack in
        stack.add("T", topic)
        stack.output("O", reference)
      }
    }
    let export = try #require(
      try tree.synthesize(assets: [:])[0].template.outputs.values.first?.otherAttributes["Export"])
    let end = "ng" + String(repeating: "Long", count: 29) + "5B0AC46E"
    #expect(export["Name"] == .string("\(name):\(end)"))
  }

  @Test("Waiting makes a dependency without an export")
  func waiting() throws {
    let tree = AppTree { app in
      let one = Stack("one", in: app) { $0.add("T", topic) }
      let two = Stack("two", in: app) { $0.add("U", topic).depend(on: one.scope) }
      Stack("three", in: app) { $0.add("U", topic) }.depend(on: two)
    }
    let stacks = try tree.synthesize(assets: [:])
    #expect(stacks.map(\.dependencies) == [[], ["one"], ["two"]])
    #expect(stacks.map(\.template.outputs.count) == [0, 0, 0])
  }

  @Test("Two stacks that ask each other are refused, with both lines")
  func cycle() {
    let line: UInt = #line
    let tree = AppTree { app in
      var ours: Token<String> = ""
      let one = Stack("one", in: app) { ours = $0.add("T", topic).ref }
      var theirs: Token<String> = ""
      Stack("two", in: app) { stack in
        theirs = stack.add("U", topic).ref
        stack.output("O", ours)
      }
      one.scope.output("P", theirs)
    }
    let error = #expect(throws: SynthesisError.self) { try tree.synthesize(assets: [:]) }
    #expect(
      error?.diagnostics.map { $0.text { _ in "F" } } == [
        """
        F:\(line + 9): error: these stacks wait for one another: one → two → one; move what both need into one of them, or into a third [one/P]
          F:\(line + 9): note: 'one/P' needs 'two/U'
          F:\(line + 7): note: 'two/O' needs 'one/T'
        """
      ])
  }

  @Test("Nothing is handed from one environment to another")
  func environments() {
    let tree = AppTree { app in
      var other: Token<String> = ""
      Stack("one", in: app, environment: .init(region: "eu-west-1")) {
        other = $0.add("T", topic).ref
      }
      Stack("two", in: app) { stack in
        stack.add("T", topic)
        stack.output("O", other)
      }
    }
    let error = #expect(throws: SynthesisError.self) { try tree.synthesize(assets: [:]) }
    #expect(
      error?.diagnostics.map(\.mistake.description) == [
        "'one/T' is in the stack 'one', which is deployed to any account, eu-west-1, this one to"
          + " any account, any region: CloudFormation hands no value across; give both stacks one"
          + " environment, or give the resource a name and write its ARN down"
      ])
  }

  @Test("A condition of another stack, and a value in a condition, cannot be had")
  func conditions() {
    let tree = AppTree { app in
      var other: Token<String> = ""
      var condition: NamedCondition?
      Stack("one", in: app) { stack in
        other = stack.add("T", topic).ref
        condition = stack.condition("C", .region == "eu-west-1")
      }
      Stack("two", in: app) { stack in
        stack.add("T", topic).condition = condition
        _ = stack.condition("D", other == "x")
      }
    }
    let error = #expect(throws: SynthesisError.self) { try tree.synthesize(assets: [:]) }
    #expect(
      error?.diagnostics.map(\.mistake)
        == [.sectionAcrossStacks("one/C", of: "one"), .importInSection("one/T", of: "one")])
  }
}
