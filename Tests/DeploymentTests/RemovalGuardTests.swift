import CloudAssembly
import CloudFormation
import Deployment
import TemplateChanges
import Testing

@Suite struct RemovalGuardTests {
  private static func key(_ policy: String?, spec: String = "ECC_SECG_P256K1") -> Value {
    var key: Value.Object = [
      "Type": "AWS::KMS::Key", "Properties": ["KeySpec": .string(spec), "KeyUsage": "SIGN_VERIFY"],
    ]
    key["DeletionPolicy"] = policy.map(Value.string)
    key["UpdateReplacePolicy"] = policy.map(Value.string)
    return .object(key)
  }

  private static func stack(_ resources: Value.Object) -> Value {
    let others: Value.Object = ["Topic": ["Type": "AWS::SNS::Topic"]]
    return ["Resources": .object(others.merging(resources) { $1 })]
  }

  private func removals(
    from before: Value.Object, to after: Value.Object, paths: [String: String] = [:]
  ) throws -> RemovalGuard {
    let changes = TemplateChanges(
      from: .init(try Template(Self.stack(before))), to: .init(try Template(Self.stack(after))))
    return RemovalGuard(changes, paths: paths)
  }

  /// What happens to a key, and what the guard makes of it.
  static let table: [(String, Value.Object, Value.Object, [RemovalGuard.Loss.Kind])] = [
    ("stays", ["K": key("Retain")], ["K": key("Retain")], []),
    ("is made", [:], ["K": key("Delete")], []),
    ("leaves and is deleted", ["K": key("Delete")], [:], [.deleted]),
    ("leaves without a policy", ["K": key(nil)], [:], [.deleted]),
    ("leaves and stays", ["K": key("Retain")], [:], [.letGo]),
    ("has another name", ["K": key("Delete")], ["L": key("Delete")], [.deleted]),
    (
      "loses its protection", ["K": key("Retain")], ["K": key("Delete")],
      [.unprotected]
    ),
    (
      "is to be of another kind", ["K": key("Retain")],
      ["K": key("Retain", spec: "ECC_NIST_P256")], [.refused]
    ),
    ("is another resource", ["B": ["Type": "AWS::SNS::Subscription"]], [:], []),
    (
      "is a bucket that goes", ["B": ["Type": "AWS::S3::Bucket", "DeletionPolicy": "Delete"]], [:],
      [.deleted]
    ),
    (
      "is a bucket that stays outside",
      ["B": ["Type": "AWS::S3::Bucket", "DeletionPolicy": "Retain"]],
      [:], []
    ),
  ]

  @Test(arguments: table)
  func `what is lost stops, what only changes does not`(
    row: (
      name: String, before: Value.Object, after: Value.Object, kinds: [RemovalGuard.Loss.Kind]
    )
  ) throws {
    let removals = try removals(from: row.before, to: row.after)
    #expect(removals.losses.map(\.kind) == row.kinds, "\(row.name)")
  }

  @Test(arguments: ["K", "account/key", "key"])
  func `the id, the path or its end opens the guard`(name: String) throws {
    let removals = try removals(
      from: ["K": Self.key("Delete")], to: [:], paths: ["K": "account/key"])
    #expect(try removals.open(allowing: [name]) == [])
  }

  @Test(arguments: ["", "ey", "account", "k", "*", "yes"])
  func `nothing else opens it`(name: String) throws {
    let removals = try removals(
      from: ["K": Self.key("Delete")], to: [:], paths: ["K": "account/key"])
    #expect(try removals.open(allowing: [name]).map(\.id) == ["K"])
  }

  @Test func `a name that two have opens neither`() throws {
    let removals = try removals(
      from: ["K": Self.key("Delete"), "L": Self.key("Delete")], to: [:],
      paths: ["K": "a/key", "L": "b/key"])
    #expect(throws: RemovalGuard.Mistake.ambiguous("key", ["a/key", "b/key"])) {
      try removals.open(allowing: ["key"])
    }
    #expect(try removals.open(allowing: ["a/key"]).map(\.id) == ["L"])
  }

  @Test func `what CloudFormation would do beyond the templates stops too`() throws {
    let told = try removals(from: ["K": Self.key("Retain")], to: ["K": Self.key("Retain")])
    let set = ChangeSet(
      id: "c", name: "c", stackID: "s", status: "CREATE_COMPLETE",
      changes: [
        ChangeSetEntry(
          action: .modify, logicalID: "K", type: "AWS::KMS::Key", replacement: "Conditional",
          policyAction: "ReplaceAndRetain"),
        ChangeSetEntry(action: .remove, logicalID: "B", type: "AWS::S3::Bucket"),
        ChangeSetEntry(
          action: .modify, logicalID: "C", type: "AWS::S3::Bucket", replacement: "False"),
        ChangeSetEntry(action: .remove, logicalID: "T", type: "AWS::SNS::Topic"),
      ])
    let unforeseen = told.unforeseen(in: set)
    #expect(unforeseen.losses.map(\.id) == ["K", "B"])
    #expect(unforeseen.losses.map(\.kind) == [.replaced, .deleted])
    #expect(unforeseen.losses.map(\.isCertain) == [false, true])
  }

  @Test func `what was told of is not asked for again`() throws {
    let told = try removals(from: ["K": Self.key("Delete")], to: [:])
    let set = ChangeSet(
      id: "c", name: "c", stackID: "s", status: "CREATE_COMPLETE",
      changes: [ChangeSetEntry(action: .remove, logicalID: "K", type: "AWS::KMS::Key")])
    #expect(told.losses.map(\.id) == ["K"])
    #expect(told.unforeseen(in: set).losses == [])
  }

  @Test func `what is lost is told with the account's address`() throws {
    let removals = try removals(
      from: ["K": Self.key("Delete")], to: [:], paths: ["K": "account/key"])
    let loss = try #require(removals.losses.first)
    let sentence = loss.sentence(physicalID: "1234", account: "0xABC")
    #expect(sentence.hasPrefix("account/key (AWS::KMS::Key 1234) would be deleted:"))
    #expect(sentence.contains("the Ethereum account 0xABC"))
    #expect(sentence.contains("cancel-key-deletion"))
  }
}
