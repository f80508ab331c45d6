import CFNKMS
import Chimney
import CloudFormation
import Constructs
import GrantRules
import TestSupport
import Testing

@Suite("Rules on permissions")
struct GrantRuleTests {
  /// What a rule finds in a stack of a key, two roles, of which the first is granted to sign, and
  /// whatever a closure adds.
  private func findings(
    policy: PolicyDocument = .accountDecides, _ rule: StackRule,
    besides build: (Scope, KMS.Key, IAM.Role, IAM.Role) -> Void = { _, _, _, _ in }
  ) -> [String] {
    mistakes { stack in
      let key = KMS.Key("Key", in: stack, .signing(.eccSecgP256K1), policy: policy)
      let signer = IAM.Role("Signer", in: stack, assumedBy: [.service("lambda.amazonaws.com")])
      let other = IAM.Role("Other", in: stack, assumedBy: [.service("lambda.amazonaws.com")])
      key.grant(.sign, to: signer)
      build(stack, key, signer, other)
      stack.require(rule)
    }
  }

  private let administration: PolicyDocument = [
    .allow([.ownAccount], ["kms:PutKeyPolicy", "kms:DescribeKey"])
  ]

  @Test("A key that is left to the account is open to whomever its policies let")
  func delegation() {
    #expect(
      findings(.only(["Signer"], may: ["kms:Sign"], on: "Key")) == [
        """
        only Signer may kms:Sign on Key; it is left to the account's identity policies:
          the account  may  kms:Sign  on  ${Key961B73FD.Arn}
          for example any principal of account ${AWS::AccountId} kms:Sign on ${Key961B73FD.Arn}
          by /Resources/Key961B73FD/Properties/KeyPolicy/Statement/0
        """
      ])
  }

  @Test("Of the stack's own principals only the one that was granted may sign")
  func stackOnly() {
    let rule = StackRule.only(
      ["Signer"], may: ["kms:Sign"], on: "Key", among: .principalsOfTheStack)
    #expect(findings(rule) == [])
    let broken = findings(rule) { _, key, _, other in key.grant(.sign, to: other) }
    #expect(broken.count == 1)
    #expect(broken.first?.contains("${Other") == true, "\(broken)")
    let wide = findings(rule) { _, _, _, other in other.add(.allow(["kms:*"], on: ["*"])) }
    #expect(wide.count == 1, "\(wide)")
    let elsewhere = findings(rule) { stack, _, _, other in
      KMS.Key("Second", in: stack, .signing(.eccSecgP256K1)).grant(.sign, to: other)
    }
    #expect(elsewhere == [])
  }

  @Test("A key whose own policy decides is the signer's alone, until another statement names more")
  func decisive() {
    let rule = StackRule.only(["Signer"], may: ["kms:Sign"], on: "Key")
    #expect(findings(policy: administration, rule) == [])
    let granted = findings(policy: administration, rule) { _, key, _, other in
      key.grant(.sign, to: other)
    }
    #expect(granted.count == 1)
    #expect(granted.first?.contains("only Signer may kms:Sign on Key; it is allowed:") == true)
    let foreign = findings(policy: administration, rule) { _, key, _, _ in
      key.resource.keyPolicy?.statements.append(.allow([.account("999988887777")], ["kms:Si*"]))
    }
    #expect(foreign.count == 1)
    #expect(foreign.first?.contains("account 999988887777  may  kms:Si") == true, "\(foreign)")
  }

  @Test("Conditions are part of what is permitted")
  func conditions() {
    let digest = Condition.equals("kms:MessageType", "DIGEST")
    let rule = StackRule.only(["Signer"], may: ["kms:Sign"], on: "Key", where: [digest])
    let loose = findings(policy: administration, rule)
    #expect(loose.count == 1)
    #expect(loose.first?.contains("kms:MessageType") == true, "\(loose)")
  }

  @Test("Nobody may, until somebody does")
  func nobody() {
    let rule = StackRule.nobody(may: ["kms:CreateGrant"], on: "Key")
    #expect(findings(policy: administration, rule) == [])
    #expect(findings(rule).count == 1)
  }

  @Test("Nobody outside of the account may, but the account itself and services that act for it")
  func outsiders() {
    let rule = StackRule.nobodyOutsideTheAccount(may: ["kms:*"], on: "Key")
    #expect(findings(rule) == [])
    func adding(_ statement: Statement) -> Int {
      findings(rule) { _, key, _, _ in key.resource.keyPolicy?.statements.append(statement) }.count
    }
    #expect(adding(.allow([.account("999988887777")], ["kms:Decrypt"])) == 1)
    #expect(adding(.allow([.everyone], ["kms:Decrypt"])) == 1)
    #expect(adding(.allow([.service("logs.amazonaws.com")], ["kms:Decrypt"])) == 1)
    #expect(
      adding(
        .allow(
          [.service("logs.amazonaws.com")], ["kms:Decrypt"],
          where: [.equals("aws:SourceAccount", .accountID)])) == 0)
    let trust = StackRule.nobodyOutsideTheAccount(
      may: ["sts:AssumeRole"], on: "Signer", except: [.service("lambda.amazonaws.com")])
    #expect(findings(trust) == [])
    #expect(findings(.nobodyOutsideTheAccount(may: ["sts:AssumeRole"], on: "Signer")).count == 1)
  }

  @Test("Denied is more than not allowed")
  func denied() {
    let rule = StackRule.denied(["kms:Sign"], on: "Key", except: ["Signer"])
    #expect(findings(policy: administration, rule).first?.contains("it is not denied") == true)
    let held = findings(policy: administration, rule) { _, key, signer, _ in
      key.resource.keyPolicy?.statements.append(
        Statement(
          .deny, principals: .only([.anything]), actions: .only(["kms:Sign"]),
          resources: .only(["*"]),
          conditions: [Condition(.arnNotEquals, "aws:PrincipalArn", [signer.arn.text])]))
    }
    #expect(held == [])
  }

  @Test("Allowed is by the resource's policy, or by it and the role's own together")
  func allowed() {
    let rule = StackRule.allowed(["Signer"], ["kms:Sign"], on: "Key")
    #expect(findings(rule) == [])
    #expect(findings(policy: administration, rule) == [])
    #expect(findings(.allowed(["Other"], ["kms:Sign"], on: "Key")).count == 1)
    let denied = findings(rule) { _, key, _, _ in
      key.resource.keyPolicy?.statements.append(
        Statement(
          .deny, principals: .only([.anything]), actions: .only(["kms:Sign"]),
          resources: .only(["*"])))
    }
    #expect(denied.count == 1)
    #expect(denied.first?.contains("Signer may kms:Sign on Key; it is not allowed") == true)
  }

  @Test("A name that means nothing, or too much, is a mistake that lists what there is")
  func names() {
    #expect(
      findings(.only(["Singer"], may: ["kms:Sign"], on: "Key")) == [
        "a rule names what it cannot mean: the stack has no 'Singer'; it has: stack/Signer,"
          + " stack/Other"
      ])
    let ambiguous = findings(.nobody(may: ["kms:Sign"], on: "Key")) { stack, _, _, _ in
      KMS.Key("Key", in: stack.child("second"))
    }
    #expect(ambiguous.first?.contains("is the end of several paths") == true, "\(ambiguous)")
  }

  @Test("A statement that cannot be read proves nothing")
  func unreadable() {
    let rule = StackRule.nobody(may: ["kms:CreateGrant"], on: "Key")
    let broken = findings(policy: administration, rule) { _, key, _, _ in
      key.resource.override("KeyPolicy", with: ["Statement": "none"] as Value)
    }
    #expect(!broken.isEmpty)
  }

  @Test("What breaks a rule is told with the line of the rule and the line of the statement")
  func lines() throws {
    let line: UInt = #line
    let error = synthesisError { stack in
      let key = KMS.Key("Key", in: stack)
      stack.require(.nobody(may: ["kms:CreateGrant"], on: .key(key)))
    }
    let text = try #require(error?.diagnostics.first).text { _ in "Stacks.swift" }
    #expect(
      text == """
        Stacks.swift:\(line + 3): error: nobody may kms:CreateGrant on Key; it is left to the account's identity policies: [stack]
          the account  may  kms:CreateGrant  on  ${Key961B73FD.Arn}
          for example any principal of account ${AWS::AccountId} kms:CreateGrant on ${Key961B73FD.Arn}
          by /Resources/Key961B73FD/Properties/KeyPolicy/Statement/0
          Stacks.swift:\(line + 2): note: this breaks the rule
        """)
  }
}
