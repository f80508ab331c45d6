public import Chimney
public import Constructs
internal import CFNDynamoDB
internal import CFNEC2
internal import CloudFormation
internal import IAMPolicy

/// An Ethereum account whose private key is made in AWS KMS and never leaves it, and the function
/// that signs with it.
///
/// The function may read the key's public half and have it sign a digest with ECDSA, and do nothing
/// else in KMS. It answers `{"operation":"status"}` with the account's address and
/// `{"operation":"sign", …}` with a signed transaction.
public struct EthereumAccount {
  /// The key: who loses it loses the account and all that it holds.
  public let key: KMS.Key
  /// The function that signs.
  public let signer: Lambda.Function
  /// The alias `live` of the function's current version, where some of it stand ready: only who
  /// invokes the alias has the use of them.
  public let live: Lambda.Alias?
  /// Whether the account can send what it signs.
  let sends: Bool

  /// Makes an account.
  ///
  /// - Parameters:
  ///   - id: Tells several accounts of a stack apart. `Default` leaves no trace in logical ids,
  ///     which so are those of AWS's sample of 2021.
  ///   - network: The network whose transactions are signed.
  ///   - policy: What may be signed; without one transactions alone, on the account's own network,
  ///     that create no contract.
  ///   - compatibility: Whose requests mean what they once meant, if anybody's.
  ///   - broadcast: The node that transactions are sent with; without one they are signed only.
  ///   - removal: What becomes of the key when the account leaves the stack: `.retain` keeps the
  ///     account; `.destroy` schedules the key's deletion, and with it the account is gone for good.
  ///   - keyPolicy: Who may do what with the key at all. `.hardened(admin:breakGlass:)` lets the
  ///     function alone sign, whatever other policies say.
  ///   - architecture: The machine that the function runs on.
  ///   - privateNetwork: The subnets of a VPC that it runs in; without one it is in none.
  ///   - provisionedConcurrency: How many of it stand ready at any time, and are paid for.
  ///   - logLevel: From which level on the function logs.
  @discardableResult
  public init(
    _ id: String = "Default", in scope: Scope, network: EthereumNetwork,
    policy: SigningPolicy? = nil, compatibility: Compatibility? = nil,
    broadcast: Broadcast? = nil, removal: RemovalPolicy = .retain,
    keyPolicy: KeyPolicy = .accountDecides, architecture: Lambda.Architecture = .x86_64,
    privateNetwork: PrivateNetwork? = nil, provisionedConcurrency: Int? = nil,
    logLevel: LogLevel = .info,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    let scope = scope.child(id, file: file, line: line)
    let settings = SignerSettings(
      network: network, policy: policy, compatibility: compatibility, broadcast: broadcast,
      logLevel: logLevel)
    sends = broadcast != nil
    key = KMS.Key(
      "eth-cmk-identity", in: scope, .signing(.eccSecgP256K1), removal: removal,
      policy: keyPolicy.hardening?.initialPolicy ?? .accountDecides, file: file, line: line)
    let table =
      broadcast?.nonces == .dynamoDB
      ? Self.nonceTable(in: scope, removal: removal, file, line) : nil
    let parts = privateNetwork?.parts(in: scope, file, line)
    signer = Lambda.Function(
      "Function", in: scope.child("eth-kms-client", file: file, line: line), code: .signer,
      architecture: architecture, memorySize: 256, timeout: .seconds(120),
      environment: settings.variables(keyID: key.id, table: table?.ref), network: parts?.network,
      file: file, line: line)
    key.grant(.getPublicKey, to: signer, file: file, line: line)
    key.grant(
      .sign, to: signer, where: [.signingAlgorithm(.ecdsaSHA256), .messageType(.digest)],
      file: file, line: line)
    for statement in broadcast?.statements(table: table) ?? [] {
      signer.role.add(statement, file: file, line: line)
    }
    parts?.endpoint?.policyDocument = [
      .allow(
        [.arn(signer.role.arn)], ["kms:GetPublicKey", "kms:Sign"], on: [key.arn])
    ]
    let (function, place) = (signer, scope)
    live = provisionedConcurrency.map { count in
      Lambda.Alias(
        "live", in: place, name: "live",
        version: function.currentVersion(file: file, line: line), provisionedConcurrency: count,
        file: file, line: line)
    }
    settings.report(in: scope, file: file, line: line)
    if let hardening = keyPolicy.hardening {
      for mistake in hardening.mistakes(removal: removal) {
        scope.report(.error, mistake, file: file, line: line)
      }
      hardening.harden(key, signer: signer, in: scope, file: file, line: line)
    }
    if broadcast != nil, privateNetwork?.isClosed == true {
      scope.report(
        .error,
        "in a private network of its own endpoint the signer reaches KMS alone, and so no node:"
          + " give it security groups that let it out", file: file, line: line)
    }
  }

  /// Gives the account an address of its own for HTTPS requests, which only those can use who are
  /// granted it: there is no open one, since it would sign for anybody.
  @discardableResult
  public func addURL(
    file: StaticString = #filePath, line: UInt = #line
  ) -> Lambda.FunctionURL {
    live?.addURL(file: file, line: line) ?? signer.addURL(file: file, line: line)
  }

  /// Lets somebody have the account sign, within its policy.
  public func grantInvoke(
    to grantee: some IAM.Grantee, file: StaticString = #filePath, line: UInt = #line
  ) {
    if let live {
      live.grantInvoke(to: grantee, file: file, line: line)
    } else {
      signer.grantInvoke(to: grantee, file: file, line: line)
    }
  }

  /// Software whose requests mean to the signer what they meant to it.
  public enum Compatibility: String, Sendable {
    /// AWS's sample of 2021: a legacy transaction names no chain, so that it can be replayed on
    /// every chain, and data that is left out is one byte, zero.
    case sample2021
  }

  /// From which level on the signer logs.
  public enum LogLevel: String, Sendable {
    /// Everything, requests among it.
    case debug = "DEBUG"
    /// What was signed, never the request itself.
    case info = "INFO"
    /// What went wrong and went on.
    case warning = "WARNING"
    /// What failed.
    case error = "ERROR"
  }
}
