public import Chimney
internal import CloudFormation
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
  ///   - removal: What becomes of the key when the account leaves the stack: `.retain` keeps the
  ///     account; `.destroy` schedules the key's deletion, and with it the account is gone for good.
  ///   - logLevel: From which level on the function logs.
  @discardableResult
  public init(
    _ id: String = "Default", in scope: Scope, network: EthereumNetwork,
    removal: RemovalPolicy = .retain, logLevel: LogLevel = .info,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    let scope = scope.child(id, file: file, line: line)
    key = KMS.Key(
      "eth-cmk-identity", in: scope, .signing(.eccSecgP256K1), removal: removal,
      file: file, line: line)
    signer = Lambda.Function(
      "Function", in: scope.child("eth-kms-client", file: file, line: line), code: .signer,
      memorySize: 256, timeout: .seconds(120),
      environment: [
        "KMS_KEY_ID": key.id, "ETH_NETWORK": Token(network.name),
        "LOG_LEVEL": Token(logLevel.rawValue),
      ], file: file, line: line)
    key.grant(.getPublicKey, to: signer, file: file, line: line)
    key.grant(
      .sign, to: signer, where: [.signingAlgorithm(.ecdsaSHA256), .messageType(.digest)],
      file: file, line: line)
    if network.chainID == 0 {
      scope.report(.error, "a chain id is 1 or more", file: file, line: line)
    }
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
