public import EthereumSigning
public import SigningPolicy

/// What the function's environment says about it; it is read once, when the process starts.
public struct Configuration: Hashable, Sendable {
  /// The KMS key of the account: an id, an ARN or an alias (`KMS_KEY_ID`).
  public let keyID: String
  /// The account's own chain (`ETH_NETWORK`), Sepolia when nothing is said.
  public let chain: Chain
  /// What may be signed (`SIGNING_POLICY`): transactions on the account's own chain when nothing is
  /// said.
  public let policy: Policy
  /// Whose requests mean what they once meant (`COMPATIBILITY`), nobody's when nothing is said.
  public let compatibility: Compatibility?
  /// From which level on the function logs (`LOG_LEVEL`), INFO when nothing is said.
  public let logLevel: LogLevel
}

/// Software whose requests mean what they meant to it.
public enum Compatibility: String, Hashable, Sendable {
  /// AWS's sample of 2021: what it leaves out of a request has `Defaults` of its own.
  case sample2021
}

/// How much a log line matters, in Lambda's words.
public enum LogLevel: String, CaseIterable, Hashable, Sendable {
  /// What only somebody who looks for a mistake wants to see.
  case debug = "DEBUG"
  /// What happens in the ordinary way.
  case info = "INFO"
  /// What went right in the end.
  case warning = "WARNING"
  /// What failed.
  case error = "ERROR"
}

extension LogLevel: Comparable {
  /// Whether the one level matters less than the other.
  public static func < (a: LogLevel, b: LogLevel) -> Bool { a.rank < b.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
