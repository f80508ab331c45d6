package import AWSRequests
import Base64
import JSON
package import Platform

/// A secp256k1 signing key in AWS KMS, which never leaves it.
///
/// The role that asks needs `kms:GetPublicKey` and `kms:Sign` on the key. Each answer is checked to be
/// about this key, and about the same one from the first to the last.
package final class KMSKey {
  private let client: AWSClient
  private let identifier: KeyIdentifier
  private var arn: String?

  /// A key by its id, its ARN or an alias.
  package init(_ identifier: String, client: AWSClient) {
    self.identifier = KeyIdentifier(text: identifier)
    self.client = client
  }

  /// The public key as DER SubjectPublicKeyInfo (RFC 5280).
  package func publicKey(until deadline: Deadline) throws(AWSError) -> [UInt8] {
    let answer = try client.call(
      .getPublicKey, .object([("KeyId", .string(identifier.text))]), until: deadline)
    let reader = AnswerReader(operation: .getPublicKey, answer: answer)
    try check(reader)
    try reader.expect("KeySpec", "ECC_SECG_P256K1")
    try reader.expect("KeyUsage", "SIGN_VERIFY")
    return try reader.bytes("PublicKey")
  }

  /// An ECDSA signature of a digest of 32 bytes, which is not hashed again, in DER.
  package func signature(
    of digest: [UInt8], until deadline: Deadline
  ) throws(AWSError) -> [UInt8] {
    try signature(in: try client.call(.sign, input(digest), until: deadline))
  }

  /// Such signatures of several digests, in order, a few of which KMS makes at once.
  package func signatures(
    of digests: [[UInt8]], until deadline: Deadline
  ) throws(AWSError) -> [[UInt8]] {
    try client.calls(.sign, digests.map(input), until: deadline)
      .map { (answer) throws(AWSError) in try signature(in: answer) }
  }

  private func input(_ digest: [UInt8]) -> JSON {
    .object([
      ("KeyId", .string(identifier.text)), ("Message", .string(digest.base64)),
      ("MessageType", .string("DIGEST")), ("SigningAlgorithm", .string("ECDSA_SHA_256")),
    ])
  }

  private func signature(in answer: JSON) throws(AWSError) -> [UInt8] {
    let reader = AnswerReader(operation: .sign, answer: answer)
    try check(reader)
    try reader.expect("SigningAlgorithm", "ECDSA_SHA_256")
    return try reader.bytes("Signature")
  }

  /// Checks which key answered; the first answer fixes it for those that follow.
  private func check(_ reader: AnswerReader) throws(AWSError) {
    let answered = try reader.text("KeyId")
    guard arn.map({ $0 == answered }) ?? identifier.mayName(answered) else {
      throw .invalidAnswer(reader.operation, .anotherKey(answered))
    }
    arn = answered
  }
}

/// Reads members of an answer, or says which of them is wrong.
private struct AnswerReader {
  let operation: AWSOperation
  let answer: JSON

  func text(_ name: String) throws(AWSError) -> String {
    guard let text = answer[name]?.text else { throw .invalidAnswer(operation, .member(name)) }
    return text
  }

  func bytes(_ name: String) throws(AWSError) -> [UInt8] {
    guard let bytes = [UInt8](base64: try text(name)), !bytes.isEmpty else {
      throw .invalidAnswer(operation, .member(name))
    }
    return bytes
  }

  func expect(_ name: String, _ value: String) throws(AWSError) {
    let answered = try text(name)
    guard answered == value else {
      throw .invalidAnswer(operation, .wrong(name, value: answered))
    }
  }
}
