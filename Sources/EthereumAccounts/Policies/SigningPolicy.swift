/// What an account may sign: every rule must hold, and the function enforces them before it asks
/// the key.
///
///     SigningPolicy(
///       chains: [.mainnet], destinations: ["0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"],
///       selectors: [.none, "transfer(address,uint256)"], maxValue: .ether("0.5"))
///
/// It becomes the function's variable `SIGNING_POLICY`, in one form whatever the order it was
/// written in, so that every change of it is a change of the template that a diff shows.
public struct SigningPolicy: Sendable {
  /// What kinds of things may be signed.
  public var operations: [Operation]
  /// Where signatures may be valid; nil for the account's own network alone.
  ///
  /// What is valid on every chain, an authorization for chain 0 or typed data whose domain names no
  /// chain, is signed only where this is `.any`.
  public var chains: Permitted<EthereumNetwork>?
  /// Whom transactions may call or pay, and to whom authorizations may delegate.
  public var destinations: Permitted<EthereumAddress>
  /// Whether transactions may create contracts.
  public var creation: Bool
  /// What transactions may call; a plain payment, which has no data, calls `.none`.
  public var selectors: Permitted<FunctionSelector>
  /// The most that a transaction may carry; nil for no limit. Tokens are no part of it.
  public var maxValue: EtherAmount?
  /// The most that a transaction may offer for a unit of gas of any kind; nil for no limit.
  public var maxFeePerGas: EtherAmount?
  /// The most gas that a transaction may use; nil for no limit.
  public var maxGas: UInt64?
  /// For which domains typed data may be signed.
  public var domains: Permitted<Domain>

  let file: StaticString
  let line: UInt

  /// A policy; a rule that is left out holds against nothing, but for these: transactions alone, on
  /// the account's own network, and no contract is created.
  public init(
    operations: [Operation] = [.transaction], chains: Permitted<EthereumNetwork>? = nil,
    destinations: Permitted<EthereumAddress> = .any, creation: Bool = false,
    selectors: Permitted<FunctionSelector> = .any, maxValue: EtherAmount? = nil,
    maxFeePerGas: EtherAmount? = nil, maxGas: UInt64? = nil, domains: Permitted<Domain> = .any,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    self.operations = operations
    self.chains = chains
    self.destinations = destinations
    self.creation = creation
    self.selectors = selectors
    self.maxValue = maxValue
    self.maxFeePerGas = maxFeePerGas
    self.maxGas = maxGas
    self.domains = domains
    self.file = file
    self.line = line
  }
}

extension SigningPolicy {
  /// What passes a rule: anything, or what is listed.
  public enum Permitted<Item: Sendable>: Sendable, ExpressibleByArrayLiteral {
    /// Everything passes.
    case any
    /// These pass, and nothing else.
    case only([Item])

    /// These pass, and nothing else.
    public init(arrayLiteral items: Item...) {
      self = .only(items)
    }
  }

  /// A kind of thing that can be signed.
  public enum Operation: String, Sendable, CaseIterable {
    /// A transaction of any type.
    case transaction
    /// A message (EIP-191).
    case message
    /// Typed data (EIP-712).
    case typedData = "typed_data"
    /// An authorization to act with a contract's code (EIP-7702).
    case authorization
    /// Any 32 bytes, which may be the digest of anything: no other rule holds against it.
    case digest
  }

  /// What the domain of typed data must have (EIP-712): each member that is given, and whatever else.
  public struct Domain: Sendable {
    /// The name of the application.
    public var name: String?
    /// The version of the application.
    public var version: String?
    /// The chain.
    public var chain: EthereumNetwork?
    /// The contract that will check the signature.
    public var verifyingContract: EthereumAddress?
    /// `0x` and 64 digits that tell domains apart where nothing else does.
    public var salt: String?

    /// Domains that have all these members, at least one.
    public init(
      name: String? = nil, version: String? = nil, chain: EthereumNetwork? = nil,
      verifyingContract: EthereumAddress? = nil, salt: String? = nil
    ) {
      self.name = name
      self.version = version
      self.chain = chain
      self.verifyingContract = verifyingContract
      self.salt = salt
    }
  }
}
