import Chimney
import CloudFormation
import TestSupport
import Testing

@Suite struct SectionTests {
  @Test("Conditions are written with Swift's operators, a chain as one function")
  func operators() throws {
    let template = try template { stack in
      let stage = stack.parameter("Stage")
      let isProduction = stack.condition("IsProduction", stage == "production")
      let isSmall = stack.condition("IsSmall", stage != "production" && .region == "eu-west-1")
      _ = stack.condition(
        "Either", isProduction || isSmall || !isSmall || .accountID == "111111111111")
      stack.add("T", topic)
    }
    let isProduction: Value = ["Condition": "IsProduction"]
    let isSmall: Value = ["Condition": "IsSmall"]
    #expect(
      template.otherSections["Conditions"] == [
        "IsProduction": ["Fn::Equals": [["Ref": "Stage"], "production"]],
        "IsSmall": [
          "Fn::And": [
            ["Fn::Not": [["Fn::Equals": [["Ref": "Stage"], "production"]]]],
            ["Fn::Equals": [["Ref": "AWS::Region"], "eu-west-1"]],
          ]
        ],
        "Either": [
          "Fn::Or": [
            isProduction, isSmall, ["Fn::Not": [isSmall]],
            ["Fn::Equals": [["Ref": "AWS::AccountId"], "111111111111"]],
          ]
        ],
      ])
  }

  @Test("A chain of more than ten conditions becomes functions of ten at most")
  func longChain() {
    let equals: StackCondition = Token<String>.region == "eu-west-1"
    let chain = (0..<20).reduce(equals) { chain, _ in chain || equals }
    guard case .function("Fn::Or", .array(let outer)) = chain.expression,
      case .function("Fn::Or", .array(let inner))? = outer.first
    else {
      Issue.record("\(chain)")
      return
    }
    #expect(outer.count <= 10 && inner.count <= 10)
  }

  @Test("Resources, outputs and values depend on a named condition")
  func dependents() throws {
    let template = try template { stack in
      let isBig = stack.child("Size").condition("IsBig", .region == "eu-west-1")
      let topic = stack.add("T", topic)
      topic.condition = isBig
      topic.properties["TopicName"] = Token<String>.if(isBig, "big", else: .noValue).expression
      stack.output("O", topic.ref, condition: isBig)
    }
    let name = try #require(template.otherSections["Conditions"]?.object?.keys.first)
    #expect(name.hasPrefix("SizeIsBig"))
    #expect(template.resources["T"]?.otherAttributes == ["Condition": .string(name)])
    #expect(
      template.resources["T"]?.properties["TopicName"]
        == ["Fn::If": [.string(name), "big", ["Ref": "AWS::NoValue"]]])
    #expect(template.outputs["O"]?.otherAttributes == ["Condition": .string(name)])
  }

  @Test("A mapping is found by two keys")
  func mapping() throws {
    let template = try template { stack in
      let sizes = stack.mapping(
        "Sizes", ["eu-west-1": ["memory": 256], "us-east-1": ["memory": 512]])
      stack.output("Memory", sizes.find(.region, "memory", as: Int.self))
      stack.add("T", topic)
    }
    #expect(
      template.otherSections["Mappings"]
        == ["Sizes": ["eu-west-1": ["memory": 256], "us-east-1": ["memory": 512]]])
    #expect(
      template.outputs["Memory"]?.value
        == ["Fn::FindInMap": ["Sizes", ["Ref": "AWS::Region"], "memory"]])
  }

  @Test("A rule says when it is checked, what must hold and what is said otherwise")
  func rule() throws {
    let template = try template { stack in
      let stage = stack.parameter("Stage")
      stack.rule(
        "Sizes", when: stage == "production",
        assert: [
          RuleAssertion(.contains(["eu-west-1"], .region), "Production is in Ireland."),
          RuleAssertion(.eachMember(of: .refAll(ofType: "AWS::EC2::VPC::Id"), equals: "vpc-1")),
        ])
      stack.add("T", topic)
    }
    #expect(
      template.otherSections["Rules"] == [
        "Sizes": [
          "RuleCondition": ["Fn::Equals": [["Ref": "Stage"], "production"]],
          "Assertions": [
            [
              "Assert": ["Fn::Contains": [["eu-west-1"], ["Ref": "AWS::Region"]]],
              "AssertDescription": "Production is in Ireland.",
            ],
            ["Assert": ["Fn::EachMemberEquals": [["Fn::RefAll": "AWS::EC2::VPC::Id"], "vpc-1"]]],
          ],
        ]
      ])
  }

  @Test("Metadata stands in the template and beside a resource, and never over the path")
  func metadata() throws {
    let template = try template { stack in
      stack.child("Deep").metadata("Team", ["Name": "treasury"])
      let topic = stack.add("T", topic)
      topic.metadata = ["Note": "n", "aws:cdk:path": "elsewhere"]
    }
    #expect(template.otherSections["Metadata"] == ["Team": ["Name": "treasury"]])
    #expect(template.resources["T"]?.metadata == ["Note": "n", "aws:cdk:path": "stack/T"])
  }

  @Test("A condition of another stack, and metadata outside of stacks, are refused")
  func misplaced() {
    let tree = AppTree { app in
      app.metadata("A", 1)
      var condition: NamedCondition?
      Stack("one", in: app) { stack in
        condition = stack.condition("C", .region == "eu-west-1")
        stack.add("T", topic)
      }
      Stack("two", in: app) { $0.add("U", topic).condition = condition }
    }
    let error = #expect(throws: SynthesisError.self) { try tree.synthesize(assets: [:]) }
    #expect(
      error?.diagnostics.map(\.mistake)
        == [.outsideOfStack, .sectionAcrossStacks("one/C", of: "one")])
  }
}
