import EthereumSigning
import SigningPolicy

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
    let mode = environment["COMPATIBILITY"]
    let compatibility = mode.flatMap(Compatibility.init(rawValue:))

    var problems: [ConfigurationError.Problem] = []
    if keyID == nil { problems.append(.missingKeyID) }
    if chain == nil { problems.append(.unknownNetwork(network)) }
    if logLevel == nil { problems.append(.unknownLogLevel(level)) }
    if let mode, compatibility == nil { problems.append(.unknownCompatibility(mode)) }
    if case .failure(let error) = policy { problems.append(.unreadablePolicy(error)) }
    guard problems.isEmpty, let keyID, let chain, let logLevel, case .success(let policy) = policy
    else {
      throw ConfigurationError(problems: problems)
    }
    self.init(
      keyID: keyID, chain: chain, policy: policy, compatibility: compatibility, logLevel: logLevel)
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
