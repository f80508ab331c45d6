/// A point of secp256k1, the public half of an account's key.
public struct PublicKey: Hashable, Sendable {
  let point: Secp256k1.Point

  /// The coordinates x ‖ y, 32 bytes each.
  public var bytes: [UInt8] { point.x.bytes + point.y.bytes }
}

/// Why bytes are no public key of secp256k1.
public enum PublicKeyError: Error, Hashable, Sendable {
  /// The structure is not that of an uncompressed secp256k1 key: other algorithm, other curve, other
  /// form of the point, or bytes missing or left over.
  case notSecp256k1
  /// The curve does not go through the point.
  case notOnCurve
  /// OpenSSL could not compute.
  case arithmetic(ArithmeticError)
}

extension PublicKey {
  /// The key that made a signature of this digest (SEC 1, section 4.1.6).
  /// - Throws: `SignatureError.notRecoverable` when no key could have made it.
  public init(recoveredFrom signature: Signature, of digest: Bytes32) throws(SignatureError) {
    let key: Secp256k1.Point?
    do throws(ArithmeticError) {
      key = try Secp256k1().signer(
        z: digest.integer, r: signature.r, s: signature.s, isOdd: signature.yParity == 1)
    } catch { throw .arithmetic(error) }
    guard let key else { throw .notRecoverable }
    point = key
  }

  /// Reads a DER SubjectPublicKeyInfo (RFC 5480), 88 bytes, as kms:GetPublicKey answers.
  ///
  /// DER leaves no choice in the 24 bytes before the coordinates, so they are compared as they are:
  /// lengths, both object identifiers, no unused bits, an uncompressed point.
  /// - Throws: `PublicKeyError`.
  public init(subjectPublicKeyInfo bytes: [UInt8]) throws(PublicKeyError) {
    guard
      bytes.count == 88, bytes.starts(with: Self.prefix),
      let x = UInt256(bytes: bytes[24..<56]), let y = UInt256(bytes: bytes[56...])
    else { throw .notSecp256k1 }
    point = Secp256k1.Point(x: x, y: y)
    let isOnCurve: Bool
    do throws(ArithmeticError) {
      isOnCurve = try Secp256k1().contains(point)
    } catch { throw .arithmetic(error) }
    guard isOnCurve else { throw .notOnCurve }
  }

  /// SEQUENCE { SEQUENCE { id-ecPublicKey, secp256k1 }, BIT STRING { 04 …
  private static let prefix: [UInt8] = [
    0x30, 0x56, 0x30, 0x10,
    0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01,
    0x06, 0x05, 0x2b, 0x81, 0x04, 0x00, 0x0a,
    0x03, 0x42, 0x00, 0x04,
  ]
}
