import COpenSSL

/// SHA-256 of the bytes (FIPS 180-4).
func sha256(_ bytes: [UInt8]) -> [UInt8] {
  [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_LENGTH)) { digest, count in
    _ = SHA256(bytes, bytes.count, digest.baseAddress)
    count = Int(SHA256_DIGEST_LENGTH)
  }
}

/// The HMAC of the bytes with SHA-256 (RFC 2104).
func hmacSHA256(key: [UInt8], _ bytes: [UInt8]) -> [UInt8] {
  [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_LENGTH)) { code, count in
    _ = HMAC(EVP_sha256(), key, Int32(key.count), bytes, bytes.count, code.baseAddress, nil)
    count = Int(SHA256_DIGEST_LENGTH)
  }
}

extension [UInt8] {
  /// Lower-case hexadecimal, two digits a byte.
  var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
