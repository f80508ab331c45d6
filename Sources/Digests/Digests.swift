import CCrypto

/// The digests of bytes that CDK's formats ask for, computed by OpenSSL's libcrypto.
public enum Digest {
  /// MD5, 16 bytes (RFC 1321): what CDK cuts the hash of a logical id from. No secret rests on it.
  public static func md5(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: Int(MD5_DIGEST_LENGTH))
    let bytes = Array(bytes)
    _ = MD5(bytes, bytes.count, &digest)
    return digest
  }

  /// SHA-256, 32 bytes (FIPS 180-4): what names an asset.
  public static func sha256(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var digest = SHA256Digest()
    digest.update(bytes)
    return digest.finish()
  }
}

/// SHA-256 over bytes that come in pieces.
public struct SHA256Digest: Sendable {
  private var context = SHA256_CTX()

  /// The digest of nothing yet.
  public init() {
    SHA256_Init(&context)
  }

  /// Takes the next bytes in.
  public mutating func update(_ bytes: some Collection<UInt8>) {
    let taken: Void? = bytes.withContiguousStorageIfAvailable {
      _ = SHA256_Update(&context, $0.baseAddress, $0.count)
    }
    guard taken == nil else { return }
    let copy = Array(bytes)
    SHA256_Update(&context, copy, copy.count)
  }

  /// The 32 bytes of the digest of all that was taken in.
  public mutating func finish() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256_Final(&digest, &context)
    return digest
  }
}

extension Sequence<UInt8> {
  /// The bytes in lower-case hexadecimal, two digits each.
  public var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

extension Collection<UInt8> {
  /// The bytes in Base64 with its padding (RFC 4648, section 4).
  public var base64: String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    var rest = self[...]
    while !rest.isEmpty {
      let group = rest.prefix(3)
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0...3 {
        let isPadding = place > group.count
        text.append(isPadding ? UInt8(ascii: "=") : alphabet[bits >> (18 - 6 * place) & 63])
      }
      rest = rest.dropFirst(3)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
