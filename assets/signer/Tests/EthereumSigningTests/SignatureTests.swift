import JSON
import Testing
import Vectors

@testable import EthereumSigning

@Suite("From KMS's signature to Ethereum's")
struct SignatureTests {
  @Test(
    "A signature of KMS becomes the one that Ethereum takes",
    arguments: try VectorFile.kms.cases(expecting: 108) { $0.json["expect"]?["r"] != nil })
  func kms(vector: Vector) throws {
    let key = try PublicKey(subjectPublicKeyInfo: vector.bytes("spki"))
    let signature = try Signature(
      der: vector.bytes("der"), of: vector.bytes32("digest"), by: key)
    #expect(try signature == vector.part("expect").signature())
    #expect(try Address(of: key).checksummed == vector.text("address"))
  }

  @Test(
    "A bad answer of KMS is no signature",
    arguments: try VectorFile.kms.cases(expecting: 15) { try $0.text("group") == "bad-signature" })
  func badSignature(vector: Vector) throws {
    #expect(throws: SignatureError.self) {
      try Signature(
        der: vector.bytes("der"), of: vector.bytes32("digest"),
        by: PublicKey(subjectPublicKeyInfo: vector.bytes("spki")))
    }
  }

  @Test("A signature of another key does not verify")
  func wrongKey() throws {
    let vector = try #require(
      VectorFile.kms.cases(expecting: 1) { try $0.text("name") == "sig-wrong-key" }.first)
    #expect(throws: SignatureError.notVerified) {
      try Signature(
        der: vector.bytes("der"), of: vector.bytes32("digest"),
        by: PublicKey(subjectPublicKeyInfo: vector.bytes("spki")))
    }
  }

  @Test("Random signatures come out low, and their parity leads back to the signer")
  func randomSignatures() throws {
    let key = try VectorKey([UInt8](repeating: 7, count: 32))
    let account = try Account(key)
    let publicKey = try PublicKey(subjectPublicKeyInfo: key.subjectPublicKeyInfo())
    var (flipped, odd) = (0, 0)
    for seed in UInt32(0)..<2000 {
      let digest = keccak256(Array("digest \(seed)".utf8))
      let der = try key.signature(of: digest)
      let signature = try Signature(der: der, of: digest, by: publicKey)
      #expect(Secp256k1.order.subtracting(signature.s).map { $0 > signature.s } == true)
      flipped += try DERSignature(der).s == signature.s ? 0 : 1
      odd += Int(signature.yParity)
      #expect(try signature.recoveredAddress(of: digest) == account.address)
    }
    #expect((800...1200).contains(flipped))
    #expect((800...1200).contains(odd))
  }
}

extension Vector {
  /// The members r, s and yParity.
  func signature() throws -> Signature {
    try Signature(
      r: bytes32("r").integer, s: bytes32("s").integer,
      yParity: json["yParity"] == .number("1") ? 1 : 0)
  }
}
