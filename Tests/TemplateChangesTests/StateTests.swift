import CloudFormation
import TemplateChanges
import Testing

@Suite("What becomes of state")
struct StateTests {
  private static func key(_ id: String, _ policies: String = "") -> String {
    #"{"Resources":{"\#(id)":{"Type":"AWS::KMS::Key"\#(policies),"Properties":{"KeySpec":"ECC_SECG_P256K1"}}}}"#
  }

  private static let none = #"{"Resources":{}}"#
  private static let retained = #","DeletionPolicy":"Retain","UpdateReplacePolicy":"Retain""#

  @Test(
    "A key that leaves is lost, let go or replaced",
    arguments: [
      (key("K"), none, .lost, .removed, .deleted),
      (key("K", retained), none, .letGo, .removed, .retained),
      (key("K"), key("L"), .lost, .renamed("L"), .deleted),
      (key("K", retained), key("L", retained), .replaced, .renamed("L"), .retained),
      (key("K"), "null", .lost, .removed, .deleted),
    ] as [(String, String, StateEffect.Kind, StateEffect.Reason, ResourceChange.Disposal)])
  func leaving(
    before: String, after: String, kind: StateEffect.Kind, reason: StateEffect.Reason,
    disposal: ResourceChange.Disposal
  ) throws {
    let effect = try #require(try changes(before, after).state.first)
    #expect(effect.id == "K" && effect.kind == kind)
    #expect(effect.reason == reason && effect.disposal == disposal)
    #expect(effect.gates == (kind != .letGo))
  }

  @Test("Destroy where retain was leaves a key unprotected")
  func unprotected() throws {
    let deleted = #","DeletionPolicy":"Delete","UpdateReplacePolicy":"Delete""#
    let changes = try changes(Self.key("K", Self.retained), Self.key("K", deleted))
    #expect(changes.state.map(\.kind) == [.unprotected])
    #expect(
      changes.state.map(\.reason) == [
        .policy("DeletionPolicy and UpdateReplacePolicy", before: "Retain", after: "Delete")
      ])
    #expect(changes.resources.first?.action == .changed(.templateOnly))
    #expect(
      try TemplateChangesTests.changes(Self.key("K"), Self.key("K", Self.retained)).state == [])
  }

  @Test("A key that does not change is safe, whatever comes to it")
  func safe() throws {
    #expect(try changes(Self.key("K"), Self.key("K")).isEmpty)
    #expect(try changes("null", Self.key("K")).state.isEmpty)
  }

  @Test("A table that is replaced is lost, or stays outside the stack")
  func replaced() throws {
    func table(_ key: String, _ policy: String) -> String {
      """
      {"Resources":{"T":{"Type":"AWS::DynamoDB::Table","UpdateReplacePolicy":"\(policy)",
        "Properties":{"KeySchema":[{"AttributeName":"\(key)"}]}}}}
      """
    }
    let lost = try #require(try changes(table("a", "Delete"), table("b", "Delete")).state.first)
    #expect(lost.kind == .lost && lost.reason == .replacement(["KeySchema/0/AttributeName"]))
    let kept = try #require(try changes(table("a", "Retain"), table("b", "Retain")).state.first)
    #expect(kept.kind == .replaced && kept.disposal == .retained)
  }

  @Test("A database without a policy leaves a snapshot")
  func snapshot() throws {
    let before = #"{"Resources":{"D":{"Type":"AWS::RDS::DBCluster"}}}"#
    #expect(try changes(before, Self.none).state.map(\.disposal) == [.snapshotted])
  }

  @Test("A condition that changes may take the resource away")
  func condition() throws {
    func template(_ region: String) -> String {
      """
      {"Conditions":{"C":{"Fn::Equals":[{"Ref":"AWS::Region"},"\(region)"]}},
       "Resources":{"K":{"Type":"AWS::KMS::Key","Condition":"C"}}}
      """
    }
    let effect = try #require(try changes(template("a"), template("b")).state.first)
    #expect(effect.kind == .lost && !effect.isCertain && effect.reason == .condition("C"))
  }

  @Test("Resources that mention one another are found under their new ids")
  func counterparts() throws {
    func template(_ key: String, _ policy: String) -> String {
      """
      {"Resources":{
        "\(key)":{"Type":"AWS::KMS::Key"},
        "\(policy)":{"Type":"AWS::KMS::Alias","Properties":{
          "AliasName":"alias/x","TargetKeyId":{"Fn::GetAtt":["\(key)","Arn"]}}}}}
      """
    }
    let changes = try changes(template("A", "B"), template("C", "D"))
    let counterparts = Dictionary(
      uniqueKeysWithValues: changes.resources.map { ($0.id, $0.counterpart) })
    #expect(counterparts == ["A": "C", "B": "D", "C": "A", "D": "B"])
  }
}
