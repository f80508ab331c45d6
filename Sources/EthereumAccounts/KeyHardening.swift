internal import CFNKMS
internal import Chimney
internal import Constructs
internal import GrantRules

/// A key policy under which one function signs and nobody else can be let.
struct KeyHardening: Sendable {
  let admins: [Token<ARN>]
  let breakGlass: Token<ARN>?

  /// The policy that the key is made with; the grants to the signer are added to it.
  var initialPolicy: PolicyDocument {
    var administration = Statement.allow(
      admins.isEmpty ? [.ownAccount] : admins.map(Principal.arn), Self.administration)
    administration.sid = "Administration"
    guard let breakGlass else { return [administration] }
    var emergency = Statement.allow(
      [.arn(breakGlass)], ["kms:DescribeKey"] + Self.ends)
    emergency.sid = "BreakGlass"
    return [administration, emergency]
  }

  /// Denies everything that no other policy shall give, and has each synth prove it.
  func harden(
    _ key: KMS.Key, signer: Lambda.Function, in scope: Scope, file: StaticString, line: UInt
  ) {
    let location = SourceLocation(file: file, line: line)
    for var denial in denials(signer) {
      denial.location = location
      key.resource.keyPolicy?.statements.append(denial)
    }
    for rule in rules(.key(key), signer: .role(signer)) {
      scope.require(rule, file: file, line: line)
    }
  }

  private func denials(_ signer: Lambda.Function) -> [Statement] {
    let others = [Condition(.arnNotEquals, "aws:PrincipalArn", [signer.role.arn.text])]
    return [
      Self.deny("OnlyTheSignerSigns", ["kms:Sign"], where: others),
      Self.deny(
        "OnlyECDSA", ["kms:Sign"],
        where: [Condition(.stringNotEquals, "kms:SigningAlgorithm", ["ECDSA_SHA_256"])]),
      Self.deny(
        "OnlyDigests", ["kms:Sign"],
        where: [Condition(.stringNotEquals, "kms:MessageType", ["DIGEST"])]),
      Self.deny(
        "NobodyEndsTheKey", Self.ends,
        where: breakGlass.map { [Condition(.arnNotEquals, "aws:PrincipalArn", [$0.text])] } ?? []),
    ]
  }

  private static func deny(
    _ sid: String, _ actions: [Action], where conditions: [Condition]
  ) -> Statement {
    Statement(
      sid: sid, .deny, principals: .only([.anything]), actions: .only(actions),
      resources: .only(["*"]), conditions: conditions)
  }

  /// What has to hold of every stack with such a key.
  private func rules(_ key: GrantObject, signer: GrantSubject) -> [StackRule] {
    let digests: [Condition] = [
      .equals("kms:SigningAlgorithm", "ECDSA_SHA_256"), .equals("kms:MessageType", "DIGEST"),
    ]
    let holders = (admins.isEmpty ? [.ownAccount] : admins.map(Principal.arn))
      .map(GrantSubject.principal)
    let rescuers = breakGlass.map { [GrantSubject.principal(.arn($0))] } ?? []
    return [
      .only(holders + rescuers + [signer], may: ["kms:*"], on: key),
      .only([signer], may: ["kms:Sign"], on: key, where: digests),
      .denied(["kms:Sign"], on: key, except: [signer], where: digests),
      .allowed([signer], ["kms:Sign"], on: key, where: digests),
      .allowed([signer], ["kms:GetPublicKey"], on: key),
      .nobody(may: ["kms:CreateGrant"], on: key),
      .only(holders, may: ["kms:PutKeyPolicy"], on: key),
      .allowed(holders, Self.administration, on: key),
      .allowed(rescuers, Self.ends, on: key),
      .denied(Self.ends, on: key, except: rescuers),
    ]
  }

  /// What ends the account, at once or after KMS's waiting period.
  private static let ends: [Action] = ["kms:DisableKey", "kms:ScheduleKeyDeletion"]

  /// What an administrator needs: nothing that signs, and nothing that lets others sign but the
  /// policy itself (AWS page "Allows key administrators to administer the KMS key").
  private static let administration: [Action] = [
    "kms:CancelKeyDeletion", "kms:CreateAlias", "kms:DeleteAlias", "kms:DescribeKey",
    "kms:EnableKey", "kms:GetKeyPolicy", "kms:GetKeyRotationStatus", "kms:ListGrants",
    "kms:ListKeyPolicies", "kms:ListResourceTags", "kms:PutKeyPolicy", "kms:RevokeGrant",
    "kms:TagResource", "kms:UntagResource", "kms:UpdateAlias", "kms:UpdateKeyDescription",
  ]
}
