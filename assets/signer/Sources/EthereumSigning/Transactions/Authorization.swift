/// An account's consent to run a contract's code as its own (EIP-7702), before it is signed.
public struct Authorization: Hashable, Sendable {
  /// The id of the chain that takes it; zero makes it valid on every chain.
  public var chainID: UInt256
  /// Whose code the account will run; the zero address revokes what was authorized before.
  public var address: Address
  /// The account's nonce when it is applied, below 2⁶⁴ − 1. An account that sends the transaction
  /// itself has used one more by then.
  public var nonce: UInt64

  /// The consent to run this contract's code.
  public init(chainID: UInt256, address: Address, nonce: UInt64) {
    self.chainID = chainID
    self.address = address
    self.nonce = nonce
  }

  /// The digest that the account signs: Keccak(0x05 ‖ rlp(chain, address, nonce)).
  public var signingHash: Bytes32 { keccak256([0x05] + RLP.list(items).encoded) }

  /// The authorization as it stands in a transaction's list.
  public func signed(with signature: Signature) -> SignedAuthorization {
    SignedAuthorization(self, yParity: signature.yParity, r: signature.r, s: signature.s)
  }

  fileprivate var items: [RLP] { [.integer(chainID), .address(address), .integer(nonce)] }
}

/// An authorization with somebody's signature, an entry of a transaction's list (EIP-7702).
public struct SignedAuthorization: Hashable, Sendable {
  /// What was signed.
  public var authorization: Authorization
  /// The parity that leads to the signer, 0 or 1.
  public var yParity: UInt8
  /// The signature's first integer.
  public var r: UInt256
  /// The signature's second integer.
  public var s: UInt256

  /// An authorization with its signature, which is not verified.
  public init(_ authorization: Authorization, yParity: UInt8, r: UInt256, s: UInt256) {
    self.authorization = authorization
    self.yParity = yParity
    self.r = r
    self.s = s
  }

  /// Whether some chain could apply it; an entry that none can is passed over without a word.
  public var isApplicable: Bool {
    let order = Secp256k1.order
    return authorization.nonce < .max && yParity <= 1 && r > 0 && r < order && s > 0
      && s <= Secp256k1.halfOrder
  }

  var rlp: RLP {
    .list(authorization.items + [.integer(yParity), .integer(r), .integer(s)])
  }
}
