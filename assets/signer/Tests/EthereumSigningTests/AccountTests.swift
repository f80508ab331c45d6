import EthereumSigning
import Testing
import Vectors

@Suite("Accounts")
struct AccountTests {
  static let digest = keccak256(Array("a transaction".utf8))

  let key: VectorKey

  init() throws {
    key = try VectorKey([UInt8](repeating: 9, count: 32))
  }

  @Test("A signature leads back to the account's address")
  func sender() throws {
    let account = try Account(key)
    let digest = Self.digest
    for _ in 0..<50 {
      #expect(try account.sign(digest).recoveredAddress(of: digest) == account.address)
    }
  }

  @Test("The key's own failure is handed on")
  func failure() throws {
    let account = try Account(answering(.failure(KeyFailure())))
    #expect(throws: SigningError.key(KeyFailure())) { try account.sign(Self.digest) }
  }

  @Test("A signature of another digest is not given out")
  func otherDigest() throws {
    let account = try Account(answering(.success(key.signature(of: keccak256([])))))
    #expect(throws: SigningError<KeyFailure>.signature(.notVerified)) {
      try account.sign(Self.digest)
    }
  }

  @Test("A signature by another key is not given out")
  func otherKey() throws {
    let other = try VectorKey([UInt8](repeating: 8, count: 32))
    let signature = try other.signature(of: Self.digest)
    let account = try Account(answering(.success(signature)))
    #expect(throws: SigningError<KeyFailure>.signature(.notVerified)) {
      try account.sign(Self.digest)
    }
  }

  @Test("A key that is none of secp256k1 opens no account")
  func notSecp256k1() {
    #expect(throws: SigningError<KeyFailure>.publicKey(.notSecp256k1)) {
      try Account(AnsweringKey(publicKey: [1, 2, 3], answer: .success([])))
    }
  }

  @Test("A failure says in words what is wrong")
  func words() {
    typealias Failure = SigningError<KeyFailure>
    #expect(
      Failure.signature(.malformed(.unexpectedTag(0x31))).description
        == "the signature is not DER: the tag 0x31 is in the wrong place")
    #expect(
      Failure.publicKey(.notOnCurve).description == "the public key is no point of secp256k1")
  }

  private func answering(_ answer: Result<[UInt8], KeyFailure>) throws -> AnsweringKey {
    try AnsweringKey(publicKey: key.subjectPublicKeyInfo(), answer: answer)
  }
}

private struct KeyFailure: Error, Equatable {}

/// A key with the same answer to every digest.
private struct AnsweringKey: SigningKey {
  let publicKey: [UInt8]
  let answer: Result<[UInt8], KeyFailure>

  func subjectPublicKeyInfo() throws(KeyFailure) -> [UInt8] { publicKey }

  func signature(of digest: Bytes32) throws(KeyFailure) -> [UInt8] { try answer.get() }
}
