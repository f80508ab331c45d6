import EthereumSigning
public import SigningPolicy

extension Configuration {
  /// Reads the environment; a variable that is set to nothing counts as absent, but for the policy:
  /// an empty one is none that could be read.
  ///
  /// Whatever narrows what may be signed, and is not understood, stops the function: it signs
  /// nothing rather than too much.
  /// - Throws: `ConfigurationError` with every problem.
  public init(environment: [String: String]) throws(ConfigurationError) {
    let policy = Result { () throws(PolicyError) in
      try Policy(json: environment["SIGNING_POLICY"] ?? "{}")
    }
    let environment = environment.filter { !$0.value.isEmpty }
    let keyID = environment["KMS_KEY_ID"]
    let network = environment["ETH_NETWORK"] ?? "sepolia"
    let chain = Chain(network: network)
    let level = environment["LOG_LEVEL"] ?? LogLevel.info.rawValue
    let logLevel = LogLevel(rawValue: level.uppercased())

    var problems: [ConfigurationError.Problem] = []
    if keyID == nil { problems.append(.missingKeyID) }
    if chain == nil { problems.append(.unknownNetwork(network)) }
    if logLevel == nil { problems.append(.unknownLogLevel(level)) }
    if environment["COMPATIBILITY"] != nil {
      problems.append(.unsupported(variable: "COMPATIBILITY"))
    }
    if case .failure(let error) = policy { problems.append(.unreadablePolicy(error)) }
    guard problems.isEmpty, let keyID, let chain, let logLevel, case .success(let policy) = policy
    else {
      throw ConfigurationError(problems: problems)
    }
    self.init(keyID: keyID, chain: chain, policy: policy, logLevel: logLevel)
  }
}

extension Chain {
  /// The chain of a name, or of an id in decimal digits; nil for chain 0 too.
  init?(network: String) {
    if let named = Self.named.first(where: { $0.key == network.lowercased() }) {
      self = named.value
    } else if let id = UInt64(network), id > 0, network == String(id) {
      self.init(id: id)
    } else {
      return nil
    }
  }
}

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
    /// A variable of the contract that this version does not implement.
    case unsupported(variable: String)
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
    case .unsupported(let variable):
      "\(variable) is set, which this version does not support: remove it, or nothing is signed."
    }
  }
}
