public import EthereumPrimitives

extension Policy {
  /// A rule that stands against a request, and what it would have allowed.
  public enum Denial: Hashable, Sendable {
    /// The operation is none of these.
    case operations(allowed: [Operation])
    /// The request is valid elsewhere than on these chains.
    case chains(allowed: [Chain])
    /// An authorization that goes along is valid on every chain.
    case authorizations
    /// The destination is not listed.
    case destinations
    /// A contract would be created.
    case creation
    /// The function is not listed.
    case selectors
    /// More than these wei would be paid.
    case maxValue(UInt256)
    /// More than these wei are offered for a unit of gas.
    case maxFeePerGas(UInt256)
    /// More than this gas could be used.
    case maxGas(UInt64)
    /// The domain is not listed.
    case domains
  }

  /// The rules that stand against a request; none when it may be signed.
  /// - Parameter own: The account's own chain.
  public func denials(of request: SigningRequest, own: Chain) -> [Denial] {
    var denials: [Denial] = []
    if !operations.contains(request.operation) {
      denials.append(.operations(allowed: Operation.allCases.filter(operations.contains)))
    }
    if case .only(let chains) = chains ?? .only([own]) {
      if request.reach?.isWithin(chains) == false {
        denials.append(.chains(allowed: chains.sorted { $0.id < $1.id }))
      }
      if request.authorizations.contains(.everyChain) { denials.append(.authorizations) }
    }
    if let destination = request.destination, !destinations.allows(where: { $0 == destination }) {
      denials.append(.destinations)
    }
    if request.isCreation, !creation { denials.append(.creation) }
    if let selector = request.selector, !selectors.allows(where: { $0 == selector }) {
      denials.append(.selectors)
    }
    if let maxValue, request.value > maxValue { denials.append(.maxValue(maxValue)) }
    if let maxFeePerGas, request.feesPerGas.contains(where: { $0 > maxFeePerGas }) {
      denials.append(.maxFeePerGas(maxFeePerGas))
    }
    if let maxGas, request.gas > maxGas { denials.append(.maxGas(maxGas)) }
    if let domain = request.domain, !domains.allows(where: { $0.covers(domain) }) {
      denials.append(.domains)
    }
    return denials
  }
}

extension Policy.Denial {
  /// The rule.
  public var rule: Policy.Rule {
    switch self {
    case .operations: .operations
    case .chains, .authorizations: .chains
    case .destinations: .destinations
    case .creation: .creation
    case .selectors: .selectors
    case .maxValue: .maxValue
    case .maxFeePerGas: .maxFeePerGas
    case .maxGas: .maxGas
    case .domains: .domains
    }
  }
}

extension Reach {
  fileprivate func isWithin(_ chains: Set<Chain>) -> Bool {
    switch self {
    case .everyChain: false
    case .chain(let id): chains.contains { UInt256($0.id) == id }
    }
  }
}
