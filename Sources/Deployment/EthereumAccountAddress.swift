internal import EthereumPrimitives

extension PublicKey {
  /// The address of the Ethereum account that the key is; nil for a key of another curve.
  ///
  /// The address is the last 20 bytes of the Keccak-256 of the public point, written with EIP-55's
  /// capitals. The point is the last 64 bytes of the DER (RFC 5480).
  public var ethereumAddress: String? {
    guard spec == "ECC_SECG_P256K1", let der = [UInt8](base64: base64), der.count == 88,
      der[23] == 4
    else { return nil }
    return Address(suffixOf: keccak256(Array(der.suffix(64)))).checksummed
  }
}
