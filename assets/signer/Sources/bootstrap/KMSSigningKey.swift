import AWSRequests
import EthereumSigning
import KMSClient
import Platform

/// The account's key in AWS KMS, asked within the time that the event in hand leaves.
final class KMSSigningKey: SigningKey {
  private let key: KMSKey
  /// When KMS must have answered.
  var deadline = Deadline.never

  init(_ key: KMSKey) {
    self.key = key
  }

  func subjectPublicKeyInfo() throws(AWSError) -> [UInt8] {
    try key.publicKey(until: deadline)
  }

  func signature(of digest: Bytes32) throws(AWSError) -> [UInt8] {
    try key.signature(of: digest.bytes, until: deadline)
  }

  func signatures(of digests: [Bytes32]) throws(AWSError) -> [[UInt8]] {
    try key.signatures(of: digests.map(\.bytes), until: deadline)
  }
}
