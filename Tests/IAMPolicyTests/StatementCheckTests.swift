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
      [], [], on: [], where: [Condition(.stringEquals, "kms:MessageType", [])])
    #expect(
      statement.mistakes(in: .resourcePolicy) == [
        "a statement names at least one action",
        "a statement that names principals names at least one",
        "a statement that names resources names at least one",
        "the condition on 'kms:MessageType' names no value, so it would never hold",
      ])
  }

  @Test("A key that is tested twice with one operator is a mistake, whatever its case")
  func repeatedKeys() {
    let statement = Statement.allow(
      ["kms:Sign"], on: ["*"],
      where: [
        .equals("kms:MessageType", "DIGEST"), .equals("KMS:messagetype", "RAW"),
        Condition(.stringLike, "kms:MessageType", ["D*"]),
      ])
    #expect(
      statement.mistakes(in: .identityPolicy)
        == ["'KMS:messagetype' is tested twice; name all values that pass in one condition"])
  }
}
