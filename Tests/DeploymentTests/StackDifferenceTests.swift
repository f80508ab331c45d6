import CloudFormation
import Deployment
import Testing

@Suite struct StackDifferenceTests {
  private static let template = try? Template([
    "Parameters": ["P": ["Type": "String", "Default": "1"]],
    "Resources": ["T": ["Type": "AWS::SNS::Topic", "Properties": ["A": 1, "B": 2]]],
  ])

  private func difference(
    _ deployedTemplate: Template? = template, parameters: Template.Entries<String> = ["P": "1"],
    changing change: (inout DeployedStack, inout WantedStack) -> Void = { _, _ in },
    given: Template.Entries<String> = [:]
  ) throws -> [StackDifference.Part] {
    var stack = DeployedStack(
      id: "arn:s", name: "s", status: .createComplete, parameters: parameters)
    var wanted = WantedStack(template: try #require(Self.template))
    change(&stack, &wanted)
    let plan = try ParameterPlan(wanted.template, given: given, deployed: stack)
    return StackDifference(stack, deployedTemplate, wanted: wanted, parameters: plan.sources).parts
  }

  @Test func `the same stack differs in nothing`() throws {
    #expect(try difference() == [])
  }

  @Test func `the order of members means nothing, any value does`() throws {
    let reordered = try Template([
      "Resources": ["T": ["Properties": ["B": 2, "A": 1], "Type": "AWS::SNS::Topic"]],
      "Parameters": ["P": ["Default": "1", "Type": "String"]],
    ])
    #expect(try difference(reordered) == [])
    let other = try Template([
      "Parameters": ["P": ["Type": "String", "Default": "1"]],
      "Resources": ["T": ["Type": "AWS::SNS::Topic", "Properties": ["A": 1, "B": 3]]],
    ])
    #expect(try difference(other) == [.template])
    #expect(try difference(nil) == [.template])
  }

  @Test func `a value that is given differs only if it is another one`() throws {
    #expect(try difference(given: ["P": "1"]) == [])
    #expect(try difference(given: ["P": "2"]) == [.parameters])
    #expect(try difference(parameters: [:]) == [.parameters])
    #expect(try difference(parameters: ["P": "1", "Old": "x"]) == [.parameters])
  }

  @Test func `tags, topics, the role and protection are compared`() throws {
    #expect(try difference(changing: { stack, wanted in wanted.tags = ["a": "b"] }) == [.tags])
    #expect(
      try difference(changing: { stack, wanted in
        stack.tags = ["a": "b", "c": "d"]
        wanted.tags = ["c": "d", "a": "b"]
      }) == [])
    #expect(try difference(changing: { stack, wanted in stack.notificationARNs = ["t"] }) == [])
    #expect(
      try difference(changing: { stack, wanted in
        stack.notificationARNs = ["t"]
        wanted.notificationARNs = []
      }) == [.notifications])
    #expect(try difference(changing: { stack, wanted in wanted.roleARN = "r" }) == [.role])
    #expect(
      try difference(changing: { stack, wanted in wanted.isProtected = true }) == [.protection])
    #expect(try difference(changing: { stack, wanted in stack.isProtected = true }) == [])
  }

  @Test func `protection alone needs no change set`() throws {
    let stack = DeployedStack(id: "a", name: "s", status: .createComplete, parameters: ["P": "1"])
    let template = try #require(Self.template)
    let wanted = WantedStack(template: template, isProtected: true)
    let difference = StackDifference(stack, template, wanted: wanted, parameters: ["P": .previous])
    #expect(difference.parts == [.protection])
    #expect(!difference.needsChangeSet)
  }

  @Test func `what only CloudFormation can tell is asked of it`() throws {
    let macro = try Template([
      "Transform": "AWS::Serverless-2016-10-31",
      "Resources": ["T": ["Type": "AWS::SNS::Topic"]],
    ])
    let parameter = try Template([
      "Parameters": ["P": ["Type": "AWS::SSM::Parameter::Value<String>", "Default": "/a"]],
      "Resources": ["T": ["Type": "AWS::SNS::Topic"]],
    ])
    for template in [macro, parameter] {
      let parameters = template.parameters.mapValues { _ in "/a" }
      let stack = DeployedStack(
        id: "a", name: "s", status: .createComplete, parameters: parameters)
      let wanted = WantedStack(template: template)
      let plan = try ParameterPlan(template, given: [:], deployed: stack)
      let difference = StackDifference(stack, template, wanted: wanted, parameters: plan.sources)
      #expect(difference.parts == [.undecidable])
      #expect(difference.needsChangeSet)
    }
  }
}
