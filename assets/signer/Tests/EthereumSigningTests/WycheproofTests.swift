import JSON
import Testing
import Vectors

@testable import EthereumSigning

/// Project Wycheproof's tests of ECDSA on secp256k1. A high s is no mistake of KMS's, so the one case
/// of the Bitcoin file that is invalid for its high s alone comes out with the low one here.
@Suite("Wycheproof")
struct WycheproofTests {
  @Test(
    "A valid signature in DER comes out low and with its parity",
    arguments: try VectorFile.wycheproofDER.cases(expecting: 124, where: \.isRecoverable)
      + VectorFile.wycheproofBitcoin.cases(expecting: 121, where: \.isRecoverable))
  func validDER(vector: Vector) throws {
    #expect(try vector.signatureOfDER() == vector.part("ethereum").signature())
  }

  @Test(
    "An invalid signature in DER is refused",
    arguments: try VectorFile.wycheproofDER.cases(expecting: 231) { !$0.isValid }
      + VectorFile.wycheproofBitcoin.cases(expecting: 225) { !$0.isValid && !$0.isOnlyHigh })
  func invalidDER(vector: Vector) {
    #expect(throws: SignatureError.self) { try vector.signatureOfDER() }
  }

  @Test(
    "A signature that is invalid for its high s alone is lowered",
    arguments: try VectorFile.wycheproofBitcoin.cases(expecting: 1, where: \.isOnlyHigh))
  func highS(vector: Vector) throws {
    let signature = try vector.signatureOfDER()
    #expect(
      try signature.recoveredAddress(of: vector.bytes32("digest")).checksummed
        == vector.text("address"))
  }

  @Test(
    "A valid pair of integers comes out low and with its parity",
    arguments: try VectorFile.wycheproofP1363.cases(expecting: 122, where: \.isRecoverable))
  func validPair(vector: Vector) throws {
    #expect(try vector.signatureOfPair() == vector.part("ethereum").signature())
  }

  @Test(
    "An invalid pair of integers is refused",
    arguments: try VectorFile.wycheproofP1363.cases(expecting: 65) { !$0.isValid })
  func invalidPair(vector: Vector) {
    #expect(throws: SignatureError.self) { try vector.signatureOfPair() }
  }

  @Test(
    "A pair of integers without DER around it is refused",
    arguments: try VectorFile.wycheproofP1363.cases())
  func pairIsNotDER(vector: Vector) {
    #expect(throws: SignatureError.self) { try vector.signatureOfDER() }
  }

  @Test(
    "A valid signature that only recovery ids 2 and 3 fit is refused as such",
    arguments: try VectorFile.wycheproofDER.cases(expecting: 2, where: \.isNotRecoverable)
      + VectorFile.wycheproofBitcoin.cases(expecting: 1, where: \.isNotRecoverable)
      + VectorFile.wycheproofP1363.cases(expecting: 2, where: \.isNotRecoverable))
  func notRecoverable(vector: Vector) throws {
    #expect(throws: SignatureError.notRecoverable) {
      try vector.bytes("signature").count == 64
        ? vector.signatureOfPair() : vector.signatureOfDER()
    }
  }
}

extension Vector {
  fileprivate var isValid: Bool { json["result"] == .string("valid") }

  fileprivate var isRecoverable: Bool { isValid && json["ethereum"]?["yParity"] != .null }

  fileprivate var isNotRecoverable: Bool { isValid && json["ethereum"]?["yParity"] == .null }

  fileprivate var isOnlyHigh: Bool {
    json["flags"] == .array([.string("SignatureMalleabilityBitcoin")]) && !isValid
  }

  fileprivate func signatureOfDER() throws -> Signature {
    try Signature(
      der: bytes("signature"), of: bytes32("digest"),
      by: PublicKey(subjectPublicKeyInfo: bytes("spki")))
  }

  /// The halves of an IEEE P1363 signature, 32 bytes each.
  fileprivate func signatureOfPair() throws -> Signature {
    let bytes = try bytes("signature")
    guard
      bytes.count == 64, let r = UInt256(bytes: bytes[..<32]),
      let s = UInt256(bytes: bytes[32...])
    else { throw SignatureError.outOfRange }
    return try Signature(
      r: r, s: s, of: bytes32("digest"), by: PublicKey(subjectPublicKeyInfo: self.bytes("spki")))
  }
}
