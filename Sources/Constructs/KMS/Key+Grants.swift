internal import CFNKMS
internal import Chimney
internal import CloudFormation
internal import IAMPolicy

extension KMS.Key {
  /// Lets somebody do one thing with the key, under these conditions and no others.
  ///
  /// The permission of a role, a user or a group goes into its own policy, on this key's ARN; where
  /// the key policy does not leave the key to the account's policies, it goes into the key policy
  /// too. That of a service, an account or an organization goes into the key policy. Each call makes
  /// one statement, and one that stands already is not written again. What could never be used, an
  /// action that the key does not know or a condition that the action's requests do not carry, is a
  /// mistake.
  public func grant(
    _ action: KMS.KeyAction, to grantee: some IAM.Grantee,
    where conditions: [KMS.KeyCondition] = [],
    file: StaticString = #filePath, line: UInt = #line
  ) {
    grant([action], to: grantee, where: conditions, file: file, line: line)
  }

  /// Lets somebody do several things with the key, `.encrypting` for example, in one statement.
  public func grant(
    _ actions: [KMS.KeyAction], to grantee: some IAM.Grantee,
    where conditions: [KMS.KeyCondition] = [],
    file: StaticString = #filePath, line: UInt = #line
  ) {
    scope.report(
      actions.flatMap { mistakes(in: $0) + KMS.mistakes(in: $0, conditions) }
        + mistakes(in: conditions),
      file: file, line: line)
    let grant = Grant(
      actions: actions.map(\.action), resources: [arn], conditions: conditions.map(\.condition),
      scope: scope, file: file, line: line)
    let sides = grant.sides(for: grantee)
    if sides != .resource { grant.add(to: grantee) }
    if sides != .identity || !leavesToAccount(grant.actions),
      let statement = grant.resourceStatement(for: grantee)
    {
      resource.keyPolicy?.statements.append(statement)
    }
  }

  private func leavesToAccount(_ actions: [Action]) -> Bool {
    guard let policy = resource.keyPolicy else { return true }
    return actions.allSatisfy(policy.leavesToAccount)
  }

  private func mistakes(in action: KMS.KeyAction) -> [String] {
    var mistakes: [String] = []
    if let usage = action.usage, usage != kind.usage {
      mistakes.append(
        "'\(action.name)' needs a key for \(usage.rawValue), this one is for \(kind.usage.rawValue)"
      )
    }
    if action == .getPublicKey, !kind.isPair {
      mistakes.append("a symmetric key has no public key to get")
    }
    return mistakes
  }

  private func mistakes(in conditions: [KMS.KeyCondition]) -> [String] {
    conditions.compactMap(\.algorithms).joined()
      .filter { kind.usage == .signVerify && !kind.algorithms.contains($0) }
      .map { "a key of spec \(kind.spec ?? "SYMMETRIC_DEFAULT") cannot sign with \($0.rawValue)" }
  }
}

extension KMS.KeyKind {
  /// Whether the key has a public half.
  fileprivate var isPair: Bool { spec != nil && usage != .generateVerifyMAC }
}

extension KMS.ImportedKey {
  /// Lets somebody do one thing with the key, under these conditions and no others.
  ///
  /// The permission goes into the grantee's own policy: the key's owner must leave the key to the
  /// account's policies, or grant the same. Whoever has no policy here, a service or an account, can
  /// only be granted the key where its policy is, so that is a mistake.
  public func grant(
    _ action: KMS.KeyAction, to grantee: some IAM.Grantee,
    where conditions: [KMS.KeyCondition] = [],
    file: StaticString = #filePath, line: UInt = #line
  ) {
    grant([action], to: grantee, where: conditions, file: file, line: line)
  }

  /// Lets somebody do several things with the key, `.encrypting` for example, in one statement.
  public func grant(
    _ actions: [KMS.KeyAction], to grantee: some IAM.Grantee,
    where conditions: [KMS.KeyCondition] = [],
    file: StaticString = #filePath, line: UInt = #line
  ) {
    scope.report(actions.flatMap { KMS.mistakes(in: $0, conditions) }, file: file, line: line)
    let grant = Grant(
      actions: actions.map(\.action), resources: resources,
      conditions: self.conditions + conditions.map(\.condition), scope: scope, file: file,
      line: line)
    guard grant.sides(for: grantee) != .resource else {
      return grant.report(
        "the policy of an imported key cannot be changed here, and the grantee has none of its own"
          + " in this app: add the statement to the key policy where the key is made")
    }
    grant.add(to: grantee)
  }
}

extension KMS {
  /// What of the conditions an action's requests do not carry.
  fileprivate static func mistakes(
    in action: KeyAction, _ conditions: [KeyCondition]
  ) -> [String] {
    conditions.filter { $0.actions?.contains(action) == false }.map {
      "requests for '\(action.name)' carry no '\($0.condition.key)', so the grant would never hold"
    }
  }
}
