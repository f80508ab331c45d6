import COpenSSL
public import EthereumSigning

/// The address that a node finds behind a signature: Q = (s·R − z·G) / r with R lifted from r and the
/// parity (SEC 1, section 4.1.6). A second way, for what the signing core finds by its own.
public func recoveredAddress(
  r: UInt256, s: UInt256, yParity: UInt8, of digest: Bytes32
) throws -> Address {
  let group = EC_GROUP_new_by_curve_name(NID_secp256k1)
  let context = BN_CTX_new()
  let (nonce, key) = (EC_POINT_new(group), EC_POINT_new(group))
  defer {
    EC_POINT_free(key)
    EC_POINT_free(nonce)
    BN_CTX_free(context)
    EC_GROUP_free(group)
  }
  BN_CTX_start(context)
  defer { BN_CTX_end(context) }
  func number(_ value: UInt256) -> OpaquePointer? {
    BN_bin2bn(value.bytes, 32, BN_CTX_get(context))
  }
  let order = EC_GROUP_get0_order(group)
  let (r, s, z) = (number(r), number(s), number(digest.integer))
  EC_POINT_set_compressed_coordinates(group, nonce, r, Int32(yParity), context)
  BN_mod_inverse(r, r, order, context)
  BN_mod_mul(s, s, r, order, context)
  BN_mod_mul(z, z, r, order, context)
  BN_sub(z, order, z)
  EC_POINT_mul(group, key, z, nonce, s, context)
  var bytes = [UInt8](repeating: 0, count: 65)
  EC_POINT_point2oct(group, key, POINT_CONVERSION_UNCOMPRESSED, &bytes, bytes.count, context)
  let hash = keccak256(Array(bytes.dropFirst()))
  return try Address(hash.bytes.suffix(20).hexadecimal)
}

extension Signature {
  /// The address that a node finds behind the signature.
  public func recoveredAddress(of digest: Bytes32) throws -> Address {
    try Vectors.recoveredAddress(r: r, s: s, yParity: yParity, of: digest)
  }
}
