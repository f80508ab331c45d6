import CloudFormation
import Deployment
import Testing

@Suite struct ParameterPlanTests {
  private let template = try? Template([
    "Parameters": [
      "Named": ["Type": "String"], "Default": ["Type": "Number", "Default": 7],
      "Secret": ["Type": "String", "NoEcho": true, "Default": "s"],
      "Place": ["Type": "AWS::SSM::Parameter::Value<String>", "Default": "/a"],
    ],
    "Resources": ["T": ["Type": "AWS::SNS::Topic"]],
  ])
  private let stack = DeployedStack(
    id: "a", name: "s", status: .createComplete,
    parameters: ["Named": "old", "Secret": "****", "Place": "/a"],
    resolvedParameters: ["Place": "x"])

  @Test func `what is given wins over what the stack has, and that over the default`() throws {
    let template = try #require(template)
    #expect(
      try ParameterPlan(template, given: ["Default": "8"], deployed: stack).sources
        == ["Named": .previous, "Default": .value("8"), "Secret": .previous, "Place": .previous])
    #expect(
      try ParameterPlan(template, given: ["Named": "new"], deployed: nil).sources
        == ["Named": .value("new")])
  }

  @Test func `a parameter without a value, and a value without a parameter, are mistakes`() throws {
    let template = try #require(template)
    #expect(throws: ParameterPlan.Mistake.missing(["Named"])) {
      try ParameterPlan(template, given: [:], deployed: nil)
    }
    #expect(
      throws: ParameterPlan.Mistake.unknown(
        ["Nmaed"], known: ["Named", "Default", "Secret", "Place"])
    ) { try ParameterPlan(template, given: ["Nmaed": "x"], deployed: stack) }
  }

  @Test func `hidden values and names of values are not taken for the values`() throws {
    let template = try #require(template)
    #expect(
      ParameterPlan.knownValues(template, given: [:], deployed: stack)
        == ["Named": "old", "Default": "7", "Place": "x"])
    #expect(
      ParameterPlan.knownValues(template, given: ["Place": "/b", "Secret": "t"], deployed: nil)
        == ["Default": "7", "Secret": "t"])
  }
}
