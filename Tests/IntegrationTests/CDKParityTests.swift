import Constructs
import TestMachine
import TestSupport
import Testing

@Suite(
  "The template is what the CDK writes for the same stack",
  .enabled(if: RealPrograms.python != nil || RealPrograms.isCI, "no Python with the CDK"),
  .enabled(if: RealPrograms.node != nil || RealPrograms.isCI, "the CDK needs node"))
struct CDKParityTests {
  @Test("Resource by resource, property by property, but for the listed differences")
  func ethereum() async throws {
    let theirs = try await CDKAssembly.template(of: SharedAssembly.stack)
    let ours = try await SharedAssembly.template()
    let differences = Difference.all(from: theirs, to: ours)
    let others = differences.filter { $0.pointer != IntendedDifference.assetKey }
    #expect(Set(others) == Set(IntendedDifference.ethereum.map(\.difference)))
    let key = try #require(differences.first { $0.pointer == IntendedDifference.assetKey })
    for text in [key.theirs, key.ours] {
      #expect(text?.wholeMatch(of: /"[0-9a-f]{64}\.zip"/) != nil, "\(key)")
    }
  }

  @Test("So are an alias, a role, a key pair and inline code")
  func constructs() async throws {
    let theirs = try await CDKAssembly.template(of: "stack")
    let ours = try template { stack in
      let key = KMS.Key(
        "Secrets", in: stack, alias: "secrets", pendingWindowInDays: 7,
        description: "What the operator reads")
      let role = IAM.Role(
        "Operator_1", in: stack, assumedBy: [.service("lambda.amazonaws.com")],
        managedPolicies: [.aws("ReadOnlyAccess")], description: "Reads secrets")
      key.grant(.decrypt, to: role)
      key.grant(.generateDataKey, to: role)
      key.grant(.decrypt, to: role)
      KMS.Key("Box", in: stack.child("Default"), .encryption(.rsa4096), removal: .destroy)
      Lambda.Function(
        "Hello", in: stack.child("Operator_1Operator"),
        code: .inline("def handler(event, context): return event\n"), runtime: .python313,
        handler: "index.handler", role: role, description: "Says what it was told")
    }.json
    #expect(
      Set(Difference.all(from: theirs, to: ours))
        == Set(IntendedDifference.constructs.map(\.difference)))
  }
}
