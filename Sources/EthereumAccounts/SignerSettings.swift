internal import Chimney
internal import CloudFormation
internal import SigningPolicy

/// What the signer is told in its environment.
struct SignerSettings {
  let network: EthereumNetwork
  let policy: SigningPolicy?
  let compatibility: EthereumAccount.Compatibility?
  let broadcast: EthereumAccount.Broadcast?
  let logLevel: EthereumAccount.LogLevel

  /// The function's variables; a policy that Lambda has no room for is left to `report`.
  func variables(keyID: Token<String>, table: Token<String>?) -> [String: Token<String>] {
    var variables = fixed.mapValues { Token<String>($0) }
    variables["KMS_KEY_ID"] = keyID
    variables["NONCE_TABLE"] = table
    variables.merge(broadcast?.variables ?? [:]) { $1 }
    if excess <= 0 { variables["SIGNING_POLICY"] = policyText.map { Token($0) } }
    return variables
  }

  /// Notes what cannot be meant at the line of the account, or of its policy.
  func report(in scope: Scope, file: StaticString, line: UInt) {
    if network.chainID == 0 {
      scope.report(.error, PolicyMistake.chainZero.description, file: file, line: line)
    }
    if compatibility == .sample2021, policy?.checked.policy.chains != .any {
      scope.report(
        .warning,
        "the sample's legacy transactions are valid on every chain, so the policy denies them:"
          + " give it chains: .any, or name a chainid in every request", file: file, line: line)
    }
    if let policy { report(policy, in: scope) }
    if let broadcast {
      for mistake in broadcast.mistakes {
        scope.report(.error, mistake, file: broadcast.file, line: broadcast.line)
      }
    }
  }

  private func report(_ policy: SigningPolicy, in scope: Scope) {
    let (checked, mistakes) = policy.checked
    for mistake in mistakes {
      scope.report(.error, mistake.description, file: policy.file, line: policy.line)
    }
    if mistakes.isEmpty, excess > 0 {
      scope.report(
        .error,
        "Lambda gives 4096 bytes to all environment variables, and this policy needs \(excess)"
          + " more: list less in it", file: policy.file, line: policy.line)
    }
    if checked.operations.contains(.digest), checked.limitsMoreThanOperations {
      scope.report(
        .warning,
        "whoever may have digests signed may have anything signed: the other rules of this policy"
          + " hold against nothing that is asked for as a digest",
        file: policy.file, line: policy.line)
    }
  }

  private var policyText: String? { policy?.checked.policy.description }

  private var fixed: [String: String] {
    var variables = ["ETH_NETWORK": network.name, "LOG_LEVEL": logLevel.rawValue]
    variables["COMPATIBILITY"] = compatibility?.rawValue
    return variables
  }

  /// As long as what is only known when the stack is deployed.
  private static let longToken = String(repeating: "x", count: 128)

  /// By how many bytes the variables' names and values pass what Lambda has room for (AWS page
  /// "Lambda quotas"); the id of a key has 36.
  private var excess: Int {
    let sending = broadcast?.variables ?? [:]
    let known = fixed.merging(sending.mapValues { $0.literal?.string ?? Self.longToken }) { $1 }
    let others = known.reduce("KMS_KEY_ID".utf8.count + 36) {
      $0 + $1.key.utf8.count + $1.value.utf8.count
    }
    guard let policyText else { return 0 }
    return others + "SIGNING_POLICY".utf8.count + policyText.utf8.count - 4096
  }
}

extension Policy {
  /// Whether a rule besides `operations` narrows what may be signed.
  fileprivate var limitsMoreThanOperations: Bool {
    var others = self
    others.operations = Policy().operations
    return others != Policy()
  }
}
