import EthereumSigning
public import SigningPolicy

/// Why the function cannot start with its environment.
public struct ConfigurationError: Error, Hashable, Sendable {
  /// One thing that is wrong with the environment.
  public enum Problem: Hashable, Sendable {
    /// `KMS_KEY_ID` is absent.
    case missingKeyID
    /// `ETH_NETWORK` is no name that is known, and no chain id.
    case unknownNetwork(String)
    /// `LOG_LEVEL` is none.
    case unknownLogLevel(String)
    /// `SIGNING_POLICY` is no policy.
    case unreadablePolicy(PolicyError)
    /// `COMPATIBILITY` is none.
    case unknownCompatibility(String)
  }

  /// All that is wrong, at least one thing.
  public let problems: [Problem]
}

extension ConfigurationError: CustomStringConvertible {
  /// One sentence for each problem.
  public var description: String {
    problems.map(\.description).joined(separator: " ")
  }
}

extension ConfigurationError.Problem: CustomStringConvertible {
  /// What is wrong, and what to do about it.
  public var description: String {
    switch self {
    case .missingKeyID:
      "KMS_KEY_ID is not set: give it the id or the ARN of the account's key."
    case .unknownNetwork(let name):
      "ETH_NETWORK is \"\(name)\": use \(Chain.named.map(\.key).joined(separator: ", ")) "
        + "or a chain id."
    case .unknownLogLevel(let level):
      "LOG_LEVEL is \"\(level)\": use "
        + LogLevel.allCases.map(\.rawValue).joined(separator: ", ") + "."
    case .unreadablePolicy(let error):
      "SIGNING_POLICY cannot be read, so nothing is signed: \(error)."
    case .unknownCompatibility(let name):
      "COMPATIBILITY is \"\(name)\": use \(Compatibility.sample2021.rawValue), or remove it."
    }
  }
}
