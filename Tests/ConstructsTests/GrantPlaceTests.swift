import Chimney
import CloudFormation
import Constructs
import TestSupport
import Testing

@Suite("A grant goes into the policies that it belongs in")
struct GrantPlaceTests {
  static let existing = "arn:aws:iam::123456789012:role/team/Existing"

  /// The account of the stack, then how many statements the key policy and the role's own policy
  /// get of a grant to a role of account 123456789012.
  static let accounts: [(String?, Int, Int)] = [
    ("123456789012", 0, 1), ("210987654321", 1, 0), (nil, 1, 1),
  ]

  @Test("That of an imported role by what is known of both accounts", arguments: accounts)
  func importedRole(account: String?, inKeyPolicy: Int, inRolePolicy: Int) throws {
    let tree = AppTree { app in
      Stack("stack", in: app, environment: .init(account: account)) { stack in
        let role = IAM.Role.imported("R", in: stack, arn: Self.existing)
        KMS.Key("k", in: stack).grant(.decrypt, to: role)
      }
    }
    let resources = try tree.synthesize(assets: [:])[0].template.resources.values
    let key = try #require(resources.first { $0.type == "AWS::KMS::Key" })
    #expect(key.properties["KeyPolicy"]?["Statement"]?.array?.count == 1 + inKeyPolicy)
    let policies = resources.filter { $0.type == "AWS::IAM::Policy" }
    #expect(policies.count == inRolePolicy)
    #expect(policies.allSatisfy { $0.properties["Roles"] == ["Existing"] })
  }

  @Test("Conditions stand on both sides")
  func conditions() throws {
    let template = try template { stack in
      let role = IAM.Role.imported("R", in: stack, arn: Self.existing)
      KMS.Key("k", in: stack, .signing(.rsa2048)).grant(
        .sign, to: role, where: [.messageType(.digest)])
    }
    let condition: Value = ["StringEquals": ["kms:MessageType": "DIGEST"]]
    let documents = template.resources.values.compactMap {
      $0.properties["KeyPolicy"] ?? $0.properties["PolicyDocument"]
    }
    #expect(documents.map { $0["Statement"]?.array?.last?["Condition"] } == [condition, condition])
  }

  @Test("An imported key is granted to roles, and to nobody else")
  func importedKey() {
    let mistakes = mistakes { stack in
      let key = KMS.Key.imported("k", in: stack, keyID: "1234abcd-12ab-34cd-56ef-1234567890ab")
      let role = IAM.Role("r", in: stack, assumedBy: [.ownAccount])
      key.grant(.encrypting, to: role)
      key.grant(.decrypt, to: .service("logs.amazonaws.com"))
      key.grant(
        .decrypt, to: IAM.Role.imported("i", in: stack, arn: Self.existing, isMutable: false))
    }
    let refusal =
      "the policy of an imported key cannot be changed here, and the grantee has none of its own in"
      + " this app: add the statement to the key policy where the key is made"
    #expect(mistakes == [refusal, refusal])
  }

  @Test("A role that is not to be changed is named by the key, and takes no statement")
  func immutableRole() throws {
    let template = try template { stack in
      let role = IAM.Role.imported("i", in: stack, arn: Self.existing, isMutable: false)
      KMS.Key("k", in: stack).grant(.decrypt, to: role)
    }
    #expect(template.resources.count == 1)
    #expect(
      template.resources.values.first?.properties["KeyPolicy"]?["Statement"]?.array?.last?[
        "Principal"] == ["AWS": .string(Self.existing)])
    #expect(
      mistakes { stack in
        stack.add("T", topic)
        IAM.Role.imported("i", in: stack, arn: Self.existing, isMutable: false)
          .add(.allow(["s3:GetObject"], on: ["*"]))
      } == ["the permissions of 'stack/i' are not this app's to change"])
  }

  @Test("No resource's policy can name a group")
  func group() {
    let mistakes = mistakes { stack in
      let group = IAM.Group("g", in: stack)
      KMS.Key("k", in: stack, policy: [.allow([.arn("arn:aws:iam::1:role/a")], ["kms:*"])])
        .grant(.decrypt, to: group)
    }
    #expect(
      mistakes == ["no policy of a resource can name a group; grant it to its users, or to a role"])
  }

  static let nobodies: [(IAM.NamedPrincipal, String)] = [
    (.service("logs"), "'logs' is no service's DNS name, as lambda.amazonaws.com is"),
    (.account("12"), "'12' is no account's id of 12 digits"),
    (.arn("role/r"), "'role/r' is no ARN"),
    (.organization("x"), "'x' is no organization's id, as o-1234567890 is"),
  ]

  @Test("Who is nobody is refused", arguments: nobodies)
  func nobody(principal: IAM.NamedPrincipal, mistake: String) {
    #expect(mistakes { KMS.Key("k", in: $0).grant(.decrypt, to: principal) } == [mistake])
  }

  @Test("A key of one stack is granted to a role of another in the role's stack")
  func acrossStacks() throws {
    let tree = AppTree { app in
      var key: KMS.Key?
      Stack("keys", in: app) { key = KMS.Key("k", in: $0) }
      Stack("roles", in: app) { stack in
        key?.grant(.decrypt, to: IAM.Role("r", in: stack, assumedBy: [.ownAccount]))
      }
    }
    let stacks = try tree.synthesize(assets: [:])
    #expect(stacks.map(\.template.resources.count) == [1, 2])
    #expect(stacks[1].dependencies == ["keys"])
    let policy = stacks[1].template.resources.values.last
    #expect(
      policy?.properties["PolicyDocument"]?["Statement"]?.array?[0]["Resource"]?["Fn::ImportValue"]
        != nil)
  }

  @Test("A key policy that names a role of a stack that needs the key is a circle, and is refused")
  func circle() {
    let tree = AppTree { app in
      var key: KMS.Key?
      Stack("keys", in: app) {
        key = KMS.Key("k", in: $0, policy: [.allow([.arn("arn:aws:iam::1:role/a")], ["kms:*"])])
      }
      Stack("roles", in: app) { stack in
        key?.grant(.decrypt, to: IAM.Role("r", in: stack, assumedBy: [.ownAccount]))
      }
    }
    let error = #expect(throws: SynthesisError.self) { try tree.synthesize(assets: [:]) }
    #expect(error?.diagnostics.first?.mistake.notes.count == 2)
  }
}
