/// A secp256k1 key that signs elsewhere: in AWS KMS, or on a developer's machine.
///
/// It needs no more than what KMS offers; everything that makes Ethereum's signature of its answers
/// is `Account`'s work.
public protocol SigningKey {
  /// Why the key did not answer.
  associatedtype Failure: Error

  /// The public key as DER SubjectPublicKeyInfo, 88 bytes.
  func subjectPublicKeyInfo() throws(Failure) -> [UInt8]

  /// An ECDSA signature of the digest itself, which is not hashed again, in DER; s may be high.
  func signature(of digest: Bytes32) throws(Failure) -> [UInt8]

  /// Such a signature of each digest, in order. A key that is far away may be asked for some of them
  /// at once; one by one will do for others.
  func signatures(of digests: [Bytes32]) throws(Failure) -> [[UInt8]]
}

extension SigningKey {
  /// Asks for one signature after the other.
  public func signatures(of digests: [Bytes32]) throws(Failure) -> [[UInt8]] {
    try digests.map { (digest) throws(Failure) in try signature(of: digest) }
  }
}

/// Why an account could not be opened, or did not sign.
public enum SigningError<KeyFailure: Error>: Error {
  /// The key did not answer.
  case key(KeyFailure)
  /// The key's public half is none of secp256k1.
  case publicKey(PublicKeyError)
  /// The key's signature is none that Ethereum takes, or not this key's.
  case signature(SignatureError)
}

extension SigningError: Equatable where KeyFailure: Equatable {}
