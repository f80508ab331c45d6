import Chimney
import CloudFormation
import Constructs
import IAMPolicy
import TestSupport
import Testing

@Suite struct GrantTests {
  @Test("Each grant is one statement on the key's ARN, with its conditions and no others")
  func statements() throws {
    let policy = try resource("AWS::IAM::Policy") { stack in
      let (key, role) = keyAndRole(in: stack)
      key.grant(.getPublicKey, to: role)
      key.grant(
        .sign, to: role, where: [.signingAlgorithm(.ecdsaSHA256), .messageType(.digest)])
      key.grant(.getPublicKey, to: role)
    }
    #expect(
      policy.properties["PolicyDocument"]?.compact == """
        {"Statement":[{"Action":"kms:GetPublicKey","Effect":"Allow",\
        "Resource":{"Fn::GetAtt":["kE77C3764","Arn"]}},\
        {"Action":"kms:Sign","Condition":{"StringEquals":{"kms:MessageType":"DIGEST",\
        "kms:SigningAlgorithm":"ECDSA_SHA_256"}},"Effect":"Allow",\
        "Resource":{"Fn::GetAtt":["kE77C3764","Arn"]}}],"Version":"2012-10-17"}
        """)
    #expect(policy.properties["Roles"]?.array?.count == 1)
  }

  @Test("A key policy that keeps the account out is granted in as well")
  func ownKeyPolicy() throws {
    let template = try template { stack in
      let admin: PolicyDocument = [
        .allow([.arn("arn:aws:iam::111122223333:role/admin")], ["kms:*"])
      ]
      let key = KMS.Key("k", in: stack, .signing(.eccSecgP256K1), policy: admin)
      key.grant(.sign, to: role(in: stack), where: [.messageType(.digest)])
    }
    let key = try #require(template.resources.values.first { $0.type == "AWS::KMS::Key" })
    let statements = try #require(key.properties["KeyPolicy"]?["Statement"]?.array)
    #expect(statements.count == 2)
    #expect(
      statements.last?.compact.hasPrefix(
        #"{"Action":"kms:Sign","Condition":{"StringEquals":{"kms:MessageType":"DIGEST"}},"#)
        == true)
    #expect(statements.last?["Resource"] == "*")
  }

  @Test("A key policy that leaves only this action to the account is enough for it")
  func partialDelegation() throws {
    let template = try template { stack in
      let policy: PolicyDocument = [.allow([.ownAccount], ["kms:Sign"])]
      let key = KMS.Key("k", in: stack, .signing(.eccSecgP256K1), policy: policy)
      key.grant(.sign, to: role(in: stack))
    }
    let key = try #require(template.resources.values.first { $0.type == "AWS::KMS::Key" })
    #expect(key.properties["KeyPolicy"]?["Statement"]?.array?.count == 1)
  }

  @Test("A condition that the action's requests do not carry is refused")
  func deadCondition() {
    let mistakes = mistakes { stack in
      let (key, role) = keyAndRole(in: stack)
      key.grant(.getPublicKey, to: role, where: [.messageType(.digest)])
    }
    #expect(
      mistakes == [
        "requests for 'kms:GetPublicKey' carry no 'kms:MessageType', so the grant would never hold"
      ])
  }

  @Test("An action or an algorithm that the key does not know is refused")
  func foreignAction() {
    let mistakes = mistakes { stack in
      let (key, role) = keyAndRole(in: stack)
      key.grant(.decrypt, to: role)
      key.grant(.sign, to: role, where: [.signingAlgorithm(.ecdsaSHA256, .rsassaPSSSHA256)])
      KMS.Key("s", in: stack).grant(.getPublicKey, to: role)
    }
    #expect(
      mistakes == [
        "'kms:Decrypt' needs a key for ENCRYPT_DECRYPT, this one is for SIGN_VERIFY",
        "a key of spec ECC_SECG_P256K1 cannot sign with RSASSA_PSS_SHA_256",
        "a symmetric key has no public key to get",
      ])
  }

  @Test("A key of the request that is tested twice is refused")
  func repeatedCondition() {
    let mistakes = mistakes { stack in
      let (key, role) = keyAndRole(in: stack)
      key.grant(.sign, to: role, where: [.messageType(.digest), .messageType(.raw)])
    }
    #expect(
      mistakes
        == ["'kms:MessageType' is tested twice; name all values in one condition"])
  }

  @Test("A condition without a value, and a principal in a role's own policy, are refused")
  func badStatements() {
    let mistakes = mistakes { stack in
      let (key, role) = keyAndRole(in: stack)
      key.grant(.sign, to: role, where: [.signingAlgorithm()])
      role.add(.allow([.ownAccount], ["kms:Sign"]))
    }
    #expect(
      mistakes == [
        "a statement of an identity policy names no principal: it is who has it",
        "the condition on 'kms:SigningAlgorithm' names no value, so it would never hold",
      ])
  }

  @Test("A statement remembers the line of its grant")
  func location() throws {
    let line: UInt = #line
    let tree = AppTree { app in
      Stack("stack", in: app) { stack in
        let (key, role) = keyAndRole(in: stack)
        key.grant(.getPublicKey, to: role)
        key.grant(.sign, to: role)
      }
    }
    let stack = try #require(tree.synthesize(assets: [:]).first)
    let policy = try #require(stack.origins.values.first { $0.path.contains("DefaultPolicy") })
    #expect(
      policy.values.map { "\($0.pointer) \($0.location.line)" } == [
        "/PolicyDocument/Statement/0 \(line + 4)", "/PolicyDocument/Statement/1 \(line + 5)",
      ])
  }

  private func keyAndRole(in stack: Scope) -> (KMS.Key, IAM.Role) {
    (KMS.Key("k", in: stack, .signing(.eccSecgP256K1)), role(in: stack))
  }

  private func role(in stack: Scope) -> IAM.Role {
    IAM.Role("r", in: stack, assumedBy: [.service("lambda.amazonaws.com")])
  }
}
