import CloudFormation
import GrantReview
import Testing

@Suite struct NestedStackTests {
  @Test("What a nested stack grants is reviewed with the parameters that it is given")
  func nested() {
    let review = GrantReview(from: Self.stack(key: "a"), to: Self.stack(key: "*"))
    #expect(review.verdict == .broadening)
    #expect(
      review.added.map { "\($0.principal) \($0.action) \($0.resource)" } == [
        "${N.R} kms:Sign * except a"
      ])
    #expect(
      review.added.first?.path == "/Resources/N.R/Properties/Policies/0/PolicyDocument/Statement/0")
    #expect(GrantReview(from: Self.stack(key: "a"), to: Self.stack(key: "a")).verdict == .unchanged)
  }

  @Test("What a nested stack answers is what it is inside")
  func outputs() {
    let inner = TemplatePair.template(
      ["K": Make.resource("AWS::KMS::Key")],
      ["Outputs": ["Key": ["Value": ["Fn::GetAtt": ["K", "Arn"]]]]])
    func stack(_ resource: Value) -> DeployedTemplate {
      DeployedTemplate(
        TemplatePair.template(
          [
            "N": Make.resource("AWS::CloudFormation::Stack", ["TemplateURL": "u"]),
            "R": Make.role(Make.allow("kms:Sign", on: resource)),
          ], [:]), nestedStacks: ["N": DeployedTemplate(inner)])
    }
    let review = GrantReview(
      from: stack("x"), to: stack(["Fn::GetAtt": ["N", "Outputs.Key"]]))
    #expect(review.added.map(\.resource) == ["${N.K.Arn}"])
  }

  private static func stack(key: Value) -> DeployedTemplate {
    let inner = TemplatePair.template(
      ["R": Make.role(Make.allow("kms:Sign", on: ["Ref": "Target"]))],
      ["Parameters": ["Target": ["Type": "String"]]])
    return DeployedTemplate(
      TemplatePair.template(
        [
          "N": Make.resource(
            "AWS::CloudFormation::Stack", ["TemplateURL": "u", "Parameters": ["Target": key]])
        ], [:]), nestedStacks: ["N": DeployedTemplate(inner)])
  }
}
