internal import EthereumPrimitives
internal import SigningPolicy

extension SigningPolicy {
  /// The policy as the function will read it, and what cannot be meant in it.
  var checked: (policy: Policy, mistakes: [PolicyMistake]) {
    var check = Check()
    var policy = Policy()
    policy.operations = Set(operations.compactMap { Policy.Operation(rawValue: $0.rawValue) })
    policy.chains = chains.map { check($0, \.checked) }
    policy.destinations = check(destinations, \.checked)
    policy.creation = creation
    policy.selectors = check(selectors, \.checked)
    policy.maxValue = maxValue.flatMap { check($0.checked) }
    policy.maxFeePerGas = maxFeePerGas.flatMap { check($0.checked) }
    policy.maxGas = maxGas
    policy.domains = check.domains(domains)
    return (policy, check.mistakes)
  }
}

/// Collects what is wrong with the parts of a policy.
private struct Check {
  var mistakes: [PolicyMistake] = []

  mutating func callAsFunction<Value>(_ result: Result<Value, PolicyMistake>) -> Value? {
    switch result {
    case .success(let value): return value
    case .failure(let mistake):
      mistakes.append(mistake)
      return nil
    }
  }

  mutating func callAsFunction<Item, Value>(
    _ items: SigningPolicy.Permitted<Item>, _ checked: (Item) -> Result<Value, PolicyMistake>
  ) -> Allowance<Value> {
    guard case .only(let items) = items else { return .any }
    return .only(Set(items.compactMap { self(checked($0)) }))
  }

  mutating func domains(
    _ domains: SigningPolicy.Permitted<SigningPolicy.Domain>
  ) -> Allowance<Policy.Domain> {
    guard case .only(let domains) = domains else { return .any }
    return .only(Set(domains.map { domain($0) }))
  }

  private mutating func domain(_ domain: SigningPolicy.Domain) -> Policy.Domain {
    let checked = Policy.Domain(
      name: domain.name, version: domain.version,
      chainID: domain.chain.flatMap { self($0.checked) }.map { UInt256($0.id) },
      verifyingContract: domain.verifyingContract.flatMap { self($0.checked) },
      salt: domain.salt.flatMap { self(Bytes32.checked(salt: $0)) })
    if domain.isEmpty { mistakes.append(.emptyDomain) }
    return checked
  }
}

extension SigningPolicy.Domain {
  fileprivate var isEmpty: Bool {
    name == nil && version == nil && chain == nil && verifyingContract == nil && salt == nil
  }
}

extension EthereumNetwork {
  fileprivate var checked: Result<Chain, PolicyMistake> {
    chain.id == 0 ? .failure(.chainZero) : .success(chain)
  }
}

extension Bytes32 {
  fileprivate static func checked(salt: String) -> Result<Bytes32, PolicyMistake> {
    guard let bytes = try? [UInt8](hexadecimal: salt), let salt32 = Bytes32(bytes) else {
      return .failure(.salt(salt))
    }
    return .success(salt32)
  }
}
