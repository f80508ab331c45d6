public import Chimney
public import Constructs

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

  /// Makes an account.
  ///
  /// - Parameters:
  ///   - id: Tells several accounts of a stack apart. `Default` leaves no trace in logical ids,
  ///     which so are those of AWS's sample of 2021.
  ///   - network: The network whose transactions are signed.
  ///   - policy: What may be signed; without one transactions alone, on the account's own network,
  ///     that create no contract.
  ///   - compatibility: Whose requests mean what they once meant, if anybody's.
  ///   - removal: What becomes of the key when the account leaves the stack: `.retain` keeps the
  ///     account; `.destroy` schedules the key's deletion, and with it the account is gone for good.
  ///   - logLevel: From which level on the function logs.
  @discardableResult
  public init(
    _ id: String = "Default", in scope: Scope, network: EthereumNetwork,
    policy: SigningPolicy? = nil, compatibility: Compatibility? = nil,
    removal: RemovalPolicy = .retain, logLevel: LogLevel = .info,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    let scope = scope.child(id, file: file, line: line)
    let settings = SignerSettings(
      network: network, policy: policy, compatibility: compatibility, logLevel: logLevel)
    key = KMS.Key(
      "eth-cmk-identity", in: scope, .signing(.eccSecgP256K1), removal: removal,
      file: file, line: line)
    signer = Lambda.Function(
      "Function", in: scope.child("eth-kms-client", file: file, line: line), code: .signer,
      memorySize: 256, timeout: .seconds(120), environment: settings.variables(keyID: key.id),
      file: file, line: line)
    key.grant(.getPublicKey, to: signer, file: file, line: line)
    key.grant(
      .sign, to: signer, where: [.signingAlgorithm(.ecdsaSHA256), .messageType(.digest)],
      file: file, line: line)
    settings.report(in: scope, file: file, line: line)
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
