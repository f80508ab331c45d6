import CloudFormation
import Deployment
import Testing

@Suite struct EnvironmentTests {
  private let caller = CallerIdentity(
    account: "123456789012", arn: "arn:aws-cn:sts::123456789012:assumed-role/r/s")

  private func target(
    account: String? = nil, region: String? = nil, named: String? = nil, configured: String? = nil
  ) throws -> TargetEnvironment {
    try TargetEnvironment(
      stack: "s", account: account, region: region, named: named, configured: configured,
      caller: caller)
  }

  @Test func `the stack's region wins over the configured one, and takes no other`() throws {
    #expect(try target(region: "a", configured: "b").region == "a")
    #expect(try target(region: "a", named: "a").region == "a")
    #expect(try target(named: "a", configured: "b").region == "a")
    #expect(try target(configured: "b").region == "b")
    #expect(throws: TargetEnvironment.Mistake.wrongRegion(stack: "s", wanted: "a", named: "b")) {
      try target(region: "a", named: "b")
    }
    #expect(throws: TargetEnvironment.Mistake.noRegion(stack: "s")) { try target() }
  }

  @Test func `another account is noticed`() throws {
    #expect(try target(account: "123456789012", region: "a").account == "123456789012")
    #expect(
      throws: TargetEnvironment.Mistake.wrongAccount(
        stack: "s", wanted: "000000000000", caller: caller)
    ) { try target(account: "000000000000", region: "a") }
  }

  @Test func `placeholders are filled, the partition from the caller`() throws {
    let target = try target(region: "cn-north-1")
    #expect(
      target.filled("b-${AWS::AccountId}-${AWS::Region}.${AWS::Partition}")
        == "b-123456789012-cn-north-1.aws-cn")
  }
}
