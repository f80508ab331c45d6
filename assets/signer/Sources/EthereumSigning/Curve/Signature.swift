/// An ECDSA signature as Ethereum takes it: s in the lower half, and the parity that leads back to
/// the signer.
public struct Signature: Hashable, Sendable {
  /// The x coordinate of the nonce's point, 0 < r < n.
  public let r: UInt256
  /// 0 < s ≤ n/2 (EIP-2).
  public let s: UInt256
  /// The parity of the y coordinate of the nonce's point, 0 or 1.
  public let yParity: UInt8

  /// The 65 bytes that wallets give out: r, s, and 27 or 28 for the parity.
  public var bytes: [UInt8] { r.bytes + s.bytes + [27 + yParity] }
}

/// Why a signature is none that Ethereum takes.
public enum SignatureError: Error, Hashable, Sendable {
  /// The bytes are not DER.
  case malformed(DERError)
  /// r or s is zero, or not below the curve's order.
  case outOfRange
  /// s is over half of the curve's order, which anybody can do to a signature (EIP-2).
  case highS
  /// The key did not sign this digest.
  case notVerified
  /// The nonce's point has x ≥ n, for which Ethereum's recovery has no room: one in 2¹²⁸ has. Or no
  /// point of the curve has r for its x.
  case notRecoverable
  /// OpenSSL could not compute.
  case arithmetic(ArithmeticError)
}

extension Signature {
  /// A signature by its parts, whoever made it.
  /// - Throws: `SignatureError.outOfRange` or `.highS`.
  init(checked r: UInt256, s: UInt256, yParity: UInt8) throws(SignatureError) {
    guard r > 0, s > 0, r < Secp256k1.order, s < Secp256k1.order else { throw .outOfRange }
    guard s <= Secp256k1.halfOrder else { throw .highS }
    self.init(r: r, s: s, yParity: yParity)
  }

  /// Makes of a DER signature, as kms:Sign answers, the one that Ethereum takes for the same digest
  /// and key.
  /// - Throws: `SignatureError`; nothing that does not verify comes out.
  public init(
    der: [UInt8], of digest: Bytes32, by key: PublicKey
  ) throws(SignatureError) {
    let signature: DERSignature
    do throws(DERError) { signature = try DERSignature(der) } catch { throw .malformed(error) }
    try self.init(r: signature.r, s: signature.s, of: digest, by: key)
  }

  /// Lowers s, verifies, and finds the parity without trials: R = (z/s)·G + (r/s)·Q is the nonce's
  /// point, so its x must be r (SEC 1, section 4.1.4), and the parity of its y is what recovery
  /// needs. Since the lowered s is used, the parity is that of the lowered signature.
  init(r: UInt256, s: UInt256, of digest: Bytes32, by key: PublicKey) throws(SignatureError) {
    let order = Secp256k1.order
    guard r > 0, s > 0, r < order, let negated = order.subtracting(s), negated > 0 else {
      throw .outOfRange
    }
    let s = min(s, negated)
    let noncePoint: Secp256k1.Point?
    do throws(ArithmeticError) {
      noncePoint = try Secp256k1().noncePoint(z: digest.integer, r: r, s: s, q: key.point)
    } catch { throw .arithmetic(error) }
    guard let noncePoint else { throw .notVerified }
    guard noncePoint.x.subtracting(order) != r else { throw .notRecoverable }
    guard noncePoint.x == r else { throw .notVerified }
    self.init(r: r, s: s, yParity: noncePoint.y.bytes[31] & 1)
  }
}
