import CloudFormation
import IAMPolicy
import Testing

@Suite struct StatementCheckTests {
  @Test("Each kind of policy wants its own elements")
  func elements() {
    let identity = Statement.allow(["kms:Sign"], on: ["*"])
    let resource = Statement.allow([.ownAccount], ["kms:Sign"])
    let trust = Statement.allow([.ownAccount], ["sts:AssumeRole"], on: nil)
    #expect(identity.mistakes(in: .identityPolicy) == [])
    #expect(resource.mistakes(in: .resourcePolicy) == [])
    #expect(trust.mistakes(in: .trustPolicy) == [])
    #expect(
      identity.mistakes(in: .trustPolicy) == [
        "a statement of a resource policy or a trust policy names its principals",
        "a statement of a trust policy names no resource: it is the role",
      ])
    #expect(
      trust.mistakes(in: .identityPolicy) == [
        "a statement of an identity policy names no principal: it is who has it",
        "a statement names its resources, \"*\" for all",
      ])
  }

  @Test("An element without an item is a mistake")
  func empty() {
    let statement = Statement.allow(
      [], [], on: [])
    #expect(
      statement.mistakes(in: .resourcePolicy) == [
        "a statement names at least one action",
        "a statement that names principals names at least one",
        "a statement that names resources names at least one",
      ])
  }
}
