public import EthereumPrimitives

/// What is about to be signed, as far as a policy looks at it.
public struct SigningRequest: Hashable, Sendable {
  let operation: Policy.Operation
  /// Where the signature is valid; nil for what knows no chains.
  var reach: Reach?
  /// Where the authorizations that go along are valid.
  var authorizations: [Reach] = []
  /// Whom it calls, pays or delegates to.
  var destination: Address?
  /// Whether it creates a contract.
  var isCreation = false
  /// What it calls at its destination.
  var selector: Selector?
  var value: UInt256 = 0
  /// What it offers for a unit of gas, one fee for each kind of gas.
  var feesPerGas: [UInt256] = []
  var gas: UInt64 = 0
  var domain: Policy.Domain?
}

/// Where a signature is valid.
public enum Reach: Hashable, Sendable {
  /// On the chain of this id alone.
  case chain(UInt256)
  /// On every chain: it can be replayed.
  case everyChain

  /// The reach of a chain id; none and 0 stand for every chain.
  public init(chainID: UInt256?) {
    self = chainID.flatMap { $0 == 0 ? nil : .chain($0) } ?? .everyChain
  }
}

extension SigningRequest {
  /// A transaction; nobody to receive it means that it creates a contract.
  ///
  /// - Parameters:
  ///   - feesPerGas: The most wei that it offers for a unit of gas, and for one of blob gas.
  ///   - authorizations: Where the authorizations that it carries are valid (EIP-7702).
  public static func transaction(
    on reach: Reach, to destination: Address?, value: UInt256, data: [UInt8], gas: UInt64,
    feesPerGas: [UInt256], authorizations: [Reach] = []
  ) -> Self {
    Self(
      operation: .transaction, reach: reach, authorizations: authorizations,
      destination: destination,
      isCreation: destination == nil,
      selector: destination == nil ? nil : Selector(callData: data), value: value,
      feesPerGas: feesPerGas, gas: gas)
  }

  /// A message (EIP-191): text that a person could have been shown.
  public static let message = Self(operation: .message)

  /// Typed data of this domain (EIP-712): the members that the signature covers, and no others.
  public static func typedData(_ domain: Policy.Domain) -> Self {
    Self(operation: .typedData, reach: Reach(chainID: domain.chainID), domain: domain)
  }

  /// An authorization to act with the code at an address (EIP-7702).
  public static func authorization(on reach: Reach, to delegate: Address) -> Self {
    Self(operation: .authorization, reach: reach, destination: delegate)
  }

  /// A digest, whatever it stands for.
  public static let digest = Self(operation: .digest)
}
