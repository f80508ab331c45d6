internal import CFNKMS
internal import Chimney
internal import CloudFormation
internal import IAMPolicy

extension KMS.Key {
  /// Lets somebody do one thing with the key, under these conditions and no others.
  ///
  /// The permission goes into the grantee's own policy, on this key's ARN; where the key policy does
  /// not leave the key to the account's policies, it goes into the key policy too. Each call makes
  /// one statement, and one that stands already is not written again. What could never be used, an
  /// action that the key does not know or a condition that the action's requests do not carry, is a
  /// mistake.
  public func grant(
    _ action: KMS.KeyAction, to grantee: some IAM.Grantee,
    where conditions: [KMS.KeyCondition] = [],
    file: StaticString = #filePath, line: UInt = #line
  ) {
    scope.report(mistakes(in: action, conditions), file: file, line: line)
    let tests = conditions.map(\.condition)
    grantee.role.add(
      .allow([action.action], on: [arn], where: tests), file: file, line: line)
    guard let policy = resource.keyPolicy, !policy.leavesToAccount(action.action) else { return }
    var statement = Statement.allow([.arn(grantee.role.arn)], [action.action], where: tests)
    statement.location = SourceLocation(file: file, line: line)
    resource.keyPolicy?.statements.append(statement)
  }

  private func mistakes(in action: KMS.KeyAction, _ conditions: [KMS.KeyCondition]) -> [String] {
    var mistakes: [String] = []
    if let usage = action.usage, usage != kind.usage {
      mistakes.append(
        "'\(action.name)' needs a key for \(usage.rawValue), this one is for \(kind.usage.rawValue)"
      )
    }
    if action == .getPublicKey, kind == .symmetric {
      mistakes.append("a symmetric key has no public key to get")
    }
    for condition in conditions where !condition.actions.contains(action) {
      mistakes.append(
        "requests for '\(action.name)' carry no '\(condition.condition.key)', so the grant would"
          + " never hold")
    }
    for algorithm in conditions.compactMap(\.algorithms).joined()
    where kind.usage == .signVerify && !kind.algorithms.contains(algorithm) {
      mistakes.append(
        "a key of spec \(kind.spec ?? "SYMMETRIC_DEFAULT") cannot sign with \(algorithm.rawValue)")
    }
    return mistakes
  }
}
