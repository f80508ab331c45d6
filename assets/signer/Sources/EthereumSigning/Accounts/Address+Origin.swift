extension Address {
  /// The account of a public key: the last 20 bytes of Keccak(x ‖ y).
  public init(of key: PublicKey) {
    self.init(suffixOf: keccak256(key.bytes))
  }

  /// The contract that an account's transaction with this nonce creates: the last 20 bytes of
  /// Keccak(rlp(account, nonce)) (Yellow Paper, section 7).
  public init(createdBy account: Address, nonce: UInt64) {
    self.init(suffixOf: keccak256(RLP.list([.address(account), .integer(nonce)]).encoded))
  }
}
