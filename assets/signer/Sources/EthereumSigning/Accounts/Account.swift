/// An Ethereum account whose key signs elsewhere.
///
/// What it gives out is always a signature of its own address: each one is verified against the
/// public key before anybody sees it.
public struct Account<Key: SigningKey> {
  private let key: Key
  private let publicKey: PublicKey
  /// The account's address.
  public let address: Address

  /// Fetches the key's public half, once for all that follows.
  /// - Throws: `SigningError.key` or `.publicKey`.
  public init(_ key: Key) throws(SigningError<Key.Failure>) {
    let answer: [UInt8]
    do throws(Key.Failure) { answer = try key.subjectPublicKeyInfo() } catch { throw .key(error) }
    do throws(PublicKeyError) {
      publicKey = try PublicKey(subjectPublicKeyInfo: answer)
    } catch { throw .publicKey(error) }
    address = Address(of: publicKey)
    self.key = key
  }

  /// Signs a digest, whatever it stands for.
  /// - Throws: `SigningError.key` or `.signature`.
  public func sign(_ digest: Bytes32) throws(SigningError<Key.Failure>) -> Signature {
    let answer: [UInt8]
    do throws(Key.Failure) { answer = try key.signature(of: digest) } catch { throw .key(error) }
    return try verified(answer, of: digest)
  }

  /// Signs several digests, in order; either all of them or none.
  /// - Throws: `SigningError.key` or `.signature`.
  public func sign(_ digests: [Bytes32]) throws(SigningError<Key.Failure>) -> [Signature] {
    let answers: [[UInt8]]
    do throws(Key.Failure) { answers = try key.signatures(of: digests) } catch { throw .key(error) }
    guard answers.count == digests.count else { throw .signature(.notVerified) }
    return try zip(answers, digests).map { (answer, digest) throws(SigningError<Key.Failure>) in
      try verified(answer, of: digest)
    }
  }

  private func verified(
    _ answer: [UInt8], of digest: Bytes32
  ) throws(SigningError<Key.Failure>) -> Signature {
    do throws(SignatureError) {
      return try Signature(der: answer, of: digest, by: publicKey)
    } catch { throw .signature(error) }
  }
}
