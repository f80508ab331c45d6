import COpenSSL
public import EthereumSigning

/// A private key that signs as KMS does: a fresh nonce each time, and every other s is high.
public final class VectorKey: SigningKey {
  private let key: OpaquePointer

  /// The key of a private scalar, 32 bytes.
  /// - Throws: `VectorError` when it is no scalar of secp256k1.
  public init(_ scalar: [UInt8]) throws {
    // ECPrivateKey of RFC 5915: version 1, the scalar, the curve's name.
    let der =
      [0x30, 0x2e, 0x02, 0x01, 0x01, 0x04, 0x20] + scalar
      + [0xa0, 0x07, 0x06, 0x05, 0x2b, 0x81, 0x04, 0x00, 0x0a]
    let key = der.withUnsafeBufferPointer { buffer in
      var start = buffer.baseAddress
      return d2i_PrivateKey(EVP_PKEY_EC, nil, &start, buffer.count)
    }
    guard let key else { throw VectorError("\(scalar.hexadecimal) is no private key") }
    self.key = key
  }

  deinit { EVP_PKEY_free(key) }

  /// The public half, as OpenSSL writes it.
  public func subjectPublicKeyInfo() throws(VectorError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 128)
    let count = bytes.withUnsafeMutableBufferPointer { buffer in
      var start = buffer.baseAddress
      return i2d_PUBKEY(key, &start)
    }
    guard count > 0 else { throw VectorError("no public key") }
    return Array(bytes.prefix(Int(count)))
  }

  /// A signature with a random nonce.
  public func signature(of digest: Bytes32) throws(VectorError) -> [UInt8] {
    let context = EVP_PKEY_CTX_new(key, nil)
    defer { EVP_PKEY_CTX_free(context) }
    var signature = [UInt8](repeating: 0, count: 80)
    var count = signature.count
    guard
      EVP_PKEY_sign_init(context) == 1,
      EVP_PKEY_sign(context, &signature, &count, digest.bytes, 32) == 1
    else { throw VectorError("no signature") }
    return Array(signature.prefix(count))
  }
}
