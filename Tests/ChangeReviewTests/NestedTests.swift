import ChangeReview
import CloudFormation
import GrantReview
import TemplateChanges
import Testing

@Suite("Nested stacks")
struct NestedTests {
  private static let hash = String(repeating: "a", count: 64)

  private func version(_ inner: Template?, hash: String = hash) -> StackVersion {
    var outer = Template()
    outer.resources["Inner"] = Template.Resource(
      type: "AWS::CloudFormation::Stack",
      properties: ["TemplateURL": .string("https://bucket/\(hash).json")])
    let nested = inner.map { ["Inner": DeployedTemplate($0)] } ?? [:]
    return StackVersion(label: "x", DeployedTemplate(outer, nestedStacks: nested))
  }

  private func key(_ policies: String? = nil) -> Template {
    var template = Template()
    template.resources["Key"] = Template.Resource(
      type: "AWS::KMS::Key", deletionPolicy: policies, updateReplacePolicy: policies)
    return template
  }

  @Test("A key that leaves a nested stack is named with the stack")
  func lost() {
    let review = StackReview(
      name: "outer", from: version(key()),
      to: version(Template(), hash: String(repeating: "b", count: 64)))
    #expect(review.state.map(\.id) == ["Inner.Key"] && review.state.map(\.kind) == [.lost])
    #expect(review.changes?.resources.map(\.id) == ["Inner.Key"])
  }

  @Test("A nested stack that goes takes what is in it along, unless that is retained")
  func gone() {
    let empty = StackVersion(label: "x", DeployedTemplate(Template()))
    let lost = StackReview(name: "outer", from: version(key()), to: empty)
    #expect(lost.state.map(\.id) == ["Inner.Key"] && lost.gate)
    let kept = StackReview(name: "outer", from: version(key("Retain")), to: empty)
    #expect(kept.state.map(\.kind) == [.letGo])
    let blind = StackReview(name: "outer", from: version(nil), to: empty)
    #expect(blind.state.map(\.id) == ["Inner"] && blind.state.map(\.kind) == [.lost])
  }

  @Test("Another hash of the same nested template is no change")
  func same() {
    let review = StackReview(
      name: "outer", from: version(key()),
      to: version(key(), hash: String(repeating: "b", count: 64)))
    #expect(review.isEmpty)
  }
}
