import Chimney
import CloudFormation
import Constructs
import IAMPolicy
import TestSupport
import Testing

@Suite struct KeyTests {
  @Test("A signing key is what the CDK writes for it, and it stays")
  func signing() throws {
    let key = try resource("AWS::KMS::Key") { KMS.Key("k", in: $0, .signing(.eccSecgP256K1)) }
    #expect(
      key.properties == [
        "KeyPolicy": accountDecides, "KeySpec": "ECC_SECG_P256K1", "KeyUsage": "SIGN_VERIFY",
      ])
    #expect(key.deletionPolicy == "Retain")
    #expect(key.updateReplacePolicy == "Retain")
  }

  @Test("A symmetric key goes without a spec")
  func symmetric() throws {
    let key = try resource("AWS::KMS::Key") {
      KMS.Key("k", in: $0, removal: .destroy, pendingWindowInDays: 7, description: "d")
    }
    #expect(
      key.properties
        == ["Description": "d", "KeyPolicy": accountDecides, "PendingWindowInDays": 7])
    #expect(key.deletionPolicy == "Delete")
  }

  @Test("An alias gets its prefix, and a second one an id of its own")
  func alias() throws {
    let template = try template { stack in
      let key = KMS.Key("k", in: stack, alias: "treasury")
      key.add(alias: "alias/other")
    }
    let aliases = template.resources.values.filter { $0.type == "AWS::KMS::Alias" }
    #expect(aliases.map { $0.properties["AliasName"] } == ["alias/treasury", "alias/other"])
    let key = try #require(template.resources.keys.first)
    #expect(aliases[0].properties["TargetKeyId"] == ["Fn::GetAtt": [.string(key), "Arn"]])
  }

  @Test(
    "A name that no alias can have is refused",
    arguments: [
      "", "alias/", "aws/s3", "a b", "é", String(repeating: "a", count: 251),
    ])
  func badAlias(_ alias: String) {
    let mistakes = mistakes { KMS.Key("k", in: $0, alias: alias) }
    #expect(mistakes.count == 1)
    #expect(mistakes.first?.contains("is no name for an alias") == true)
  }

  @Test("A pending window outside of 7 to 30 days is refused", arguments: [6, 31, -1])
  func pendingWindow(_ days: Int) {
    #expect(
      mistakes { KMS.Key("k", in: $0, pendingWindowInDays: days) }
        == ["a key waits 7 to 30 days for its deletion, not \(days)"])
  }

  @Test("A key policy without a statement and a snapshot of a key are refused")
  func nonsense() {
    #expect(
      mistakes { KMS.Key("k", in: $0, removal: .snapshot, policy: []) } == [
        "KMS makes no snapshots of keys; removal is .destroy or .retain",
        "a key policy without a statement would lock everybody out of the key",
      ])
  }

  private let accountDecides: Value = [
    "Statement": [
      [
        "Action": "kms:*", "Effect": "Allow",
        "Principal": [
          "AWS": [
            "Fn::Join": [
              "",
              ["arn:", ["Ref": "AWS::Partition"], ":iam::", ["Ref": "AWS::AccountId"], ":root"],
            ]
          ]
        ],
        "Resource": "*",
      ]
    ],
    "Version": "2012-10-17",
  ]
}

/// The one resource of a type in a stack.
func resource(
  _ type: String, _ build: (Scope) -> Void
) throws -> Template.Resource {
  let resources = try template(build).resources.values.filter { $0.type == type }
  try #require(resources.count == 1)
  return resources[0]
}
