import COpenSSL

/// Arithmetic on the curve secp256k1 (SEC 2, section 2.4.1), by OpenSSL.
///
/// Only public data passes through, so constant time is not needed; the private key stays in KMS.
struct Secp256k1: ~Copyable {
  /// The order n of the base point G.
  static let order = UInt256(
    high: 0xffff_ffff_ffff_ffff_ffff_ffff_ffff_fffe, low: 0xbaae_dce6_af48_a03b_bfd2_5e8c_d036_4141)

  /// n / 2, rounded down: the highest s that Ethereum takes (EIP-2).
  static let halfOrder = order.divided(by: 2).quotient

  /// A point's two coordinates.
  struct Point: Hashable, Sendable {
    let x: UInt256
    let y: UInt256
  }

  private let group: Owned
  private let context: Owned
  private let key: Owned
  private let sum: Owned
}

extension Secp256k1 {
  /// - Throws: `ArithmeticError` when memory is exhausted.
  init() throws(ArithmeticError) {
    let group = try Owned(EC_GROUP_new_by_curve_name(NID_secp256k1), EC_GROUP_free)
    let context = try Owned(BN_CTX_new(), BN_CTX_free)
    let key = try Owned(EC_POINT_new(group.pointer), EC_POINT_free)
    let sum = try Owned(EC_POINT_new(group.pointer), EC_POINT_free)
    self.init(group: group, context: context, key: key, sum: sum)
  }

  /// Whether both coordinates are below the field's prime and the curve goes through them.
  func contains(_ point: Point) -> Bool {
    load(point)
  }

  /// Makes `key` this point, unless the curve does not go through it.
  private func load(_ point: Point) -> Bool {
    let bytes = [0x04] + point.x.bytes + point.y.bytes
    let isPoint = EC_POINT_oct2point(
      group.pointer, key.pointer, bytes, bytes.count, context.pointer)
    if isPoint != 1 { ERR_clear_error() }
    return isPoint == 1
  }

  /// Makes `key` the point with this x and an odd or even y, unless the curve has none.
  private func load(x: UInt256, isOdd: Bool) throws(ArithmeticError) -> Bool {
    BN_CTX_start(context.pointer)
    defer { BN_CTX_end(context.pointer) }
    let isPoint = EC_POINT_set_compressed_coordinates(
      group.pointer, key.pointer, try number(x), isOdd ? 1 : 0, context.pointer)
    if isPoint != 1 { ERR_clear_error() }
    return isPoint == 1
  }

  /// (z/s)·G + (r/s)·Q, the point whose x coordinate made r if Q's key signed z; nil for infinity.
  func noncePoint(z: UInt256, r: UInt256, s: UInt256, q: Point) throws(ArithmeticError) -> Point? {
    guard load(q) else { return nil }
    return try combination(z, r, over: s)
  }

  /// (s/r)·R − (z/r)·G, the key that signed z, where R is the nonce's point, of which r is the x and
  /// the parity of y is known; nil where there is no such point.
  func signer(z: UInt256, r: UInt256, s: UInt256, isOdd: Bool) throws(ArithmeticError) -> Point? {
    guard try load(x: r, isOdd: isOdd) else { return nil }
    let reduced = z.subtracting(Self.order) ?? z
    return try combination(Self.order.subtracting(reduced) ?? 0, s, over: r)
  }

  /// (a/d)·G + (b/d)·K for the point K in `key`; nil for infinity.
  private func combination(
    _ a: UInt256, _ b: UInt256, over d: UInt256
  ) throws(ArithmeticError) -> Point? {
    BN_CTX_start(context.pointer)
    defer { BN_CTX_end(context.pointer) }
    let order = EC_GROUP_get0_order(group.pointer)
    let inverse = try number(d)
    try check(BN_mod_inverse(inverse, inverse, order, context.pointer) != nil)
    let (u1, u2) = (try number(a), try number(b))
    try check(BN_mod_mul(u1, u1, inverse, order, context.pointer) == 1)
    try check(BN_mod_mul(u2, u2, inverse, order, context.pointer) == 1)
    try check(
      EC_POINT_mul(group.pointer, sum.pointer, u1, key.pointer, u2, context.pointer) == 1)
    return coordinates
  }

  /// A number of OpenSSL's that lives until the context's frame ends.
  private func number(_ value: UInt256) throws(ArithmeticError) -> OpaquePointer {
    guard
      let number = BN_CTX_get(context.pointer), BN_bin2bn(value.bytes, 32, number) != nil
    else { throw ArithmeticError() }
    return number
  }

  /// The coordinates of `sum`; nil for the point at infinity, which is encoded as one byte.
  private var coordinates: Point? {
    var bytes = [UInt8](repeating: 0, count: 65)
    let count = EC_POINT_point2oct(
      group.pointer, sum.pointer, POINT_CONVERSION_UNCOMPRESSED, &bytes, bytes.count,
      context.pointer)
    guard
      count == bytes.count, let x = UInt256(bytes: bytes[1..<33]),
      let y = UInt256(bytes: bytes[33...])
    else { return nil }
    return Point(x: x, y: y)
  }

  private func check(_ succeeded: Bool) throws(ArithmeticError) {
    guard succeeded else {
      ERR_clear_error()
      throw ArithmeticError()
    }
  }
}

/// OpenSSL could not compute: memory is exhausted, since every argument was checked before.
public struct ArithmeticError: Error, Hashable, Sendable {}

/// An object of OpenSSL's that is freed with its owner.
private struct Owned: ~Copyable {
  let pointer: OpaquePointer
  private let free: (OpaquePointer?) -> Void

  init(
    _ pointer: OpaquePointer?, _ free: @escaping (OpaquePointer?) -> Void
  ) throws(ArithmeticError) {
    guard let pointer else { throw ArithmeticError() }
    self.pointer = pointer
    self.free = free
  }

  deinit { free(pointer) }
}
