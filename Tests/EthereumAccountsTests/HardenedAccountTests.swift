import CFNKMS
import Chimney
import CloudFormation
import Constructs
import EthereumAccounts
import IAMPolicy
import TestSupport
import Testing

@Suite("A hardened account")
struct HardenedAccountTests {
  private static let admin: Token<ARN> = "arn:aws:iam::111122223333:role/Admin"
  private static let breakGlass: Token<ARN> = "arn:aws:iam::111122223333:role/BreakGlass"

  /// What is wrong with a hardened account after a closure has changed its key policy.
  private func mistakes(
    _ keyPolicy: EthereumAccount.KeyPolicy = .hardened(admin: admin, breakGlass: breakGlass),
    removal: RemovalPolicy = .retain, _ change: (EthereumAccount) -> Void = { _ in }
  ) -> [String] {
    TestSupport.mistakes { stack in
      change(
        EthereumAccount(in: stack, network: .sepolia, removal: removal, keyPolicy: keyPolicy))
    }
  }

  @Test("The default is the policy that leaves the key to the account")
  func unchanged() throws {
    let plain = try template { EthereumAccount(in: $0, network: .sepolia) }
    let named = try template {
      EthereumAccount(in: $0, network: .sepolia, keyPolicy: .accountDecides)
    }
    #expect(plain == named)
  }

  @Test("The signer signs digests, the admin administers, nobody else is let do anything")
  func policy() throws {
    let template = try template {
      EthereumAccount(
        in: $0, network: .sepolia,
        keyPolicy: .hardened(admin: Self.admin, breakGlass: Self.breakGlass))
    }
    let signer: Value = ["Fn::GetAtt": ["ethkmsclientFunctionServiceRoleAD02634D", "Arn"]]
    let others: Value = ["ArnNotEquals": ["aws:PrincipalArn": signer]]
    func denial(_ sid: String, _ actions: Value, _ condition: Value) -> Value {
      [
        "Action": actions, "Condition": condition, "Effect": "Deny", "Principal": "*",
        "Resource": "*", "Sid": .string(sid),
      ]
    }
    let expected: [Value] = [
      [
        "Action": [
          "kms:CancelKeyDeletion", "kms:CreateAlias", "kms:DeleteAlias", "kms:DescribeKey",
          "kms:EnableKey", "kms:GetKeyPolicy", "kms:GetKeyRotationStatus", "kms:ListGrants",
          "kms:ListKeyPolicies", "kms:ListResourceTags", "kms:PutKeyPolicy", "kms:RevokeGrant",
          "kms:TagResource", "kms:UntagResource", "kms:UpdateAlias", "kms:UpdateKeyDescription",
        ],
        "Effect": "Allow", "Principal": ["AWS": "arn:aws:iam::111122223333:role/Admin"],
        "Resource": "*", "Sid": "Administration",
      ],
      [
        "Action": ["kms:DescribeKey", "kms:DisableKey", "kms:ScheduleKeyDeletion"],
        "Effect": "Allow", "Principal": ["AWS": "arn:aws:iam::111122223333:role/BreakGlass"],
        "Resource": "*", "Sid": "BreakGlass",
      ],
      [
        "Action": "kms:GetPublicKey", "Effect": "Allow", "Principal": ["AWS": signer],
        "Resource": "*",
      ],
      [
        "Action": "kms:Sign",
        "Condition": [
          "StringEquals": ["kms:MessageType": "DIGEST", "kms:SigningAlgorithm": "ECDSA_SHA_256"]
        ],
        "Effect": "Allow", "Principal": ["AWS": signer], "Resource": "*",
      ],
      denial("OnlyTheSignerSigns", "kms:Sign", others),
      denial(
        "OnlyECDSA", "kms:Sign",
        ["StringNotEquals": ["kms:SigningAlgorithm": "ECDSA_SHA_256"]]),
      denial("OnlyDigests", "kms:Sign", ["StringNotEquals": ["kms:MessageType": "DIGEST"]]),
      denial(
        "NobodyEndsTheKey", ["kms:DisableKey", "kms:ScheduleKeyDeletion"],
        [
          "ArnNotEquals": ["aws:PrincipalArn": "arn:aws:iam::111122223333:role/BreakGlass"]
        ]),
    ]
    let key = template.resources["ethcmkidentityAE682D9E"]
    #expect(key?.properties["KeyPolicy"]?["Statement"]?.array == expected)
  }

  @Test("Without a break-glass role nobody may end the key, whoever administers it")
  func withoutBreakGlass() throws {
    let template = try template {
      EthereumAccount(in: $0, network: .sepolia, keyPolicy: .hardened())
    }
    let statements =
      template.resources["ethcmkidentityAE682D9E"]?.properties["KeyPolicy"]?["Statement"]?.array
    #expect(statements?.count == 7)
    #expect(statements?.last?["Effect"] == "Deny")
    #expect(statements?.last?["Condition"] == nil)
    #expect(
      statements?.first?["Principal"]?["AWS"]?["Fn::Join"]?.array?.last?.array?.last == ":root")
  }

  static let forms: [EthereumAccount.KeyPolicy] = [
    .hardened(), .hardened(admin: admin), .hardened(breakGlass: breakGlass),
    .hardened(admin: admin, breakGlass: breakGlass),
    .hardened(admin: admin, "arn:aws:iam::111122223333:user/ana", breakGlass: breakGlass),
  ]

  @Test("Every form is proved by its own rules", arguments: forms.indices)
  func proved(form: Int) {
    #expect(mistakes(Self.forms[form]) == [])
  }

  @Test("A policy that lacks any of its statements is refused", arguments: 0..<8)
  func removed(index: Int) {
    let found = mistakes { account in
      account.key.resource.keyPolicy?.statements.remove(at: index)
    }
    #expect(!found.isEmpty)
  }

  @Test("A policy of which a statement is wider is refused", arguments: 0..<8)
  func widened(index: Int) {
    let found = mistakes { account in
      guard var statement = account.key.resource.keyPolicy?.statements[index] else { return }
      if statement.effect == .allow {
        statement.actions = .only(["kms:*"])
      } else {
        statement.conditions.append(.equals("aws:PrincipalOrgID", "o-abc"))
      }
      account.key.resource.keyPolicy?.statements[index] = statement
    }
    #expect(!found.isEmpty)
  }

  @Test("Who else is allowed to sign is denied all the same")
  func deniedAnyway() {
    let opened = mistakes { account in
      account.key.resource.keyPolicy?.statements[3].principals = .only([.everyone])
    }
    #expect(opened == [])
    let both = mistakes { account in
      account.key.resource.keyPolicy?.statements[3].principals = .only([.everyone])
      account.key.resource.keyPolicy?.statements.remove(at: 4)
    }
    #expect(both.contains { $0.contains("only eth-kms-client/Function/ServiceRole may kms:Sign") })
  }

  @Test("A policy of which a statement gives to everybody is refused", arguments: 0..<3)
  func opened(index: Int) {
    let found = mistakes { account in
      account.key.resource.keyPolicy?.statements[index].principals = .only([.everyone])
    }
    #expect(!found.isEmpty)
  }

  @Test("A grant to somebody else is refused at the line that hardens the key")
  func granted() throws {
    let line: UInt = #line
    let error = synthesisError { stack in
      let account = EthereumAccount(in: stack, network: .sepolia, keyPolicy: .hardened())
      let other = IAM.Role("Other", in: stack, assumedBy: [.ownAccount])
      account.key.grant(.getPublicKey, to: other)
    }
    let first = try #require(error?.diagnostics.first)
    #expect(first.locations.first?.line == line + 2)
    #expect(first.mistake.notes.first?.location.line == line + 4)
    #expect(first.mistake.description.contains("may kms:* on eth-cmk-identity"))
  }

  @Test(
    "ARNs that cannot be principals, and an account that nobody could delete, are mistakes",
    arguments: [
      (.hardened(admin: "*"), "is no ARN of a role"),
      (.hardened(admin: "arn:aws:iam::111122223333:role/*"), "is no ARN of a role"),
      (.hardened(admin: "arn:aws:iam::11112222333:role/A"), "is no ARN of a role"),
      (
        .hardened(breakGlass: "arn:aws:sts::111122223333:assumed-role/Admin/me"), "is a session"
      ),
    ] as [(EthereumAccount.KeyPolicy, String)])
  func arns(keyPolicy: EthereumAccount.KeyPolicy, message: String) {
    #expect(mistakes(keyPolicy).contains { $0.contains(message) })
  }

  @Test("An account that is to be destroyed needs somebody who may")
  func destroy() {
    #expect(mistakes(.hardened(), removal: .destroy).contains { $0.contains("breakGlass") })
    #expect(mistakes(.hardened(breakGlass: Self.breakGlass), removal: .destroy) == [])
  }

  @Test("Several accounts of a stack are each their own signer's")
  func several() {
    let found = TestSupport.mistakes { stack in
      EthereumAccount(in: stack, network: .sepolia, keyPolicy: .hardened())
      EthereumAccount("treasury", in: stack, network: .mainnet, keyPolicy: .hardened())
    }
    #expect(found == [])
  }
}
