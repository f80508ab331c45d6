public import EthereumPrimitives

/// What an account may sign: the rules that every request must keep, all of them.
///
/// It is written in the stack and enforced in the function, whose variable `SIGNING_POLICY` it is.
/// A policy that says nothing allows transactions on the account's own chain, to anybody and of any
/// amount, that create no contract.
public struct Policy: Hashable, Sendable {
  /// What kinds of things may be signed.
  public var operations: Set<Operation> = [.transaction]
  /// Where signatures may be valid; nil for the account's own chain alone.
  ///
  /// What is valid on every chain (a legacy transaction without a chain, an authorization for chain
  /// 0, typed data whose domain names no chain) is allowed only by `any`.
  public var chains: Allowance<Chain>?
  /// Whom a transaction may call or pay, and to whom an authorization may delegate.
  public var destinations: Allowance<Address> = .any
  /// Whether transactions may create contracts.
  public var creation = false
  /// What a transaction may call at its destination; without data it calls `Selector.none`.
  public var selectors: Allowance<Selector> = .any
  /// The most wei that a transaction may carry; nil for no limit.
  public var maxValue: UInt256?
  /// The most wei that a transaction may offer for a unit of gas of any kind; nil for no limit.
  public var maxFeePerGas: UInt256?
  /// The most gas that a transaction may use; nil for no limit.
  public var maxGas: UInt64?
  /// For which domains typed data may be signed (EIP-712).
  public var domains: Allowance<Domain> = .any

  /// The policy that says nothing.
  public init() {}
}

extension Policy {
  /// A kind of thing that can be signed.
  public enum Operation: String, CaseIterable, Sendable {
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

  /// A rule, by its name in JSON and in refusals.
  public enum Rule: String, CaseIterable, Sendable {
    case chains
    case creation
    case destinations
    case domains
    case maxFeePerGas = "max_fee_per_gas"
    case maxGas = "max_gas"
    case maxValue = "max_value"
    case operations
    case selectors
  }
}

/// What passes a rule: anything, or what is listed.
public enum Allowance<Item: Hashable & Sendable>: Hashable, Sendable {
  /// Everything passes.
  case any
  /// These pass, and nothing else; of none, nothing does.
  case only(Set<Item>)

  /// Whether an item passes because it fits, by this test, one that is listed.
  func allows(where fits: (Item) -> Bool) -> Bool {
    switch self {
    case .any: true
    case .only(let items): items.contains(where: fits)
    }
  }
}
