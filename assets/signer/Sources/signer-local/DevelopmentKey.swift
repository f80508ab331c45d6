import COpenSSL
import EthereumSigning

/// The one key for trials on developers' machines, the same everywhere and known to everybody.
final class DevelopmentKey {
  private let key: OpaquePointer

  /// The private key is the Keccak-256 of this.
  static let sentence = "Chimney development key. Never send funds here."

  init() throws(Failure) {
    // ECPrivateKey (RFC 5915): version 1, the key, the curve's OID 1.3.132.0.10.
    let der: [UInt8] =
      [0x30, 0x2e, 0x02, 0x01, 0x01, 0x04, 0x20] + keccak256(Array(Self.sentence.utf8)).bytes
      + [0xa0, 0x07, 0x06, 0x05, 0x2b, 0x81, 0x04, 0x00, 0x0a]
    let parsed = der.withUnsafeBufferPointer { buffer in
      var start = buffer.baseAddress
      return d2i_PrivateKey(EVP_PKEY_EC, nil, &start, buffer.count)
    }
    guard let parsed else { throw .curve }
    key = parsed
  }

  deinit { EVP_PKEY_free(key) }

  /// As kms:GetPublicKey gives it: DER SubjectPublicKeyInfo, 88 bytes.
  var subjectPublicKeyInfo: [UInt8] {
    let count = max(0, Int(i2d_PUBKEY(key, nil)))
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      var start = buffer.baseAddress
      initialized = max(0, Int(i2d_PUBKEY(key, &start)))
    }
  }

  /// As kms:Sign gives it: ECDSA of the digest in DER, with a random nonce and any s.
  func signature(of digest: [UInt8]) -> [UInt8] {
    let context = EVP_PKEY_CTX_new(key, nil)
    defer { EVP_PKEY_CTX_free(context) }
    EVP_PKEY_sign_init(context)
    return [UInt8](unsafeUninitializedCapacity: 80) { buffer, initialized in
      var count = buffer.count
      let isSigned = EVP_PKEY_sign(context, buffer.baseAddress, &count, digest, digest.count) == 1
      initialized = isSigned ? count : 0
    }
  }
}
