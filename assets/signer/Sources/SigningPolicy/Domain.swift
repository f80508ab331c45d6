public import EthereumPrimitives

extension Policy {
  /// The domain of typed data, as its signature covers it (EIP-712, "Definition of
  /// domainSeparator"); in a policy, the members that a domain must have.
  public struct Domain: Hashable, Sendable {
    /// The name of the application.
    public var name: String?
    /// The version of the application.
    public var version: String?
    /// The chain.
    public var chainID: UInt256?
    /// The contract that will check the signature.
    public var verifyingContract: Address?
    /// What tells domains apart where nothing else does.
    public var salt: Bytes32?

    /// A domain of these members.
    public init(
      name: String? = nil, version: String? = nil, chainID: UInt256? = nil,
      verifyingContract: Address? = nil, salt: Bytes32? = nil
    ) {
      self.name = name
      self.version = version
      self.chainID = chainID
      self.verifyingContract = verifyingContract
      self.salt = salt
    }

    /// Whether a domain has all members of this one.
    func covers(_ domain: Domain) -> Bool {
      name.isPart(of: domain.name) && version.isPart(of: domain.version)
        && (chainID == nil || chainID == domain.chainID)
        && (verifyingContract == nil || verifyingContract == domain.verifyingContract)
        && (salt == nil || salt == domain.salt)
    }
  }
}

extension String? {
  /// Whether nothing is asked for, or the same bytes are there: two texts that Unicode calls
  /// equivalent are signed as different ones.
  fileprivate func isPart(of other: String?) -> Bool {
    self == nil || self.map { Array($0.utf8) } == other.map { Array($0.utf8) }
  }
}
