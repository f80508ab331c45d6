import EthereumSigning
import Testing
import Vectors

@Suite("Addresses and public keys")
struct AddressTests {
  @Test(
    "An address with the right capitals, or of one case, is read",
    arguments: try VectorFile.checksum.cases(expecting: 355) { try $0.text("expect") == "accept" })
  func accepted(vector: Vector) throws {
    #expect(try Address(vector.text("input")).checksummed == vector.text("address"))
  }

  @Test(
    "Wrong capitals and other shapes are refused; so is a missing 0x, where tastes differ",
    arguments: try VectorFile.checksum.cases(expecting: 609) { try $0.text("expect") != "accept" })
  func refused(vector: Vector) throws {
    #expect(throws: AddressError.self) { try Address(vector.text("input")) }
  }

  @Test("Wrong capitals are told from another shape")
  func reasons() {
    #expect(throws: AddressError.wrongChecksum) {
      try Address("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD")
    }
    #expect(throws: AddressError.notAnAddress) {
      try Address("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe")
    }
  }

  @Test("A key as KMS gives it leads to its address", arguments: try VectorFile.accounts.cases())
  func address(vector: Vector) throws {
    let key = try PublicKey(subjectPublicKeyInfo: vector.bytes("spki"))
    #expect(try key.bytes == vector.bytes("publicKey"))
    #expect(try Address(of: key).checksummed == vector.text("address"))
  }

  @Test(
    "A contract has the address that its creator's nonce gives it",
    arguments: try VectorFile.createAddress.cases())
  func created(vector: Vector) throws {
    let creator = try Address(vector.text("sender"))
    let contract = try Address(createdBy: creator, nonce: UInt64(vector.integer("nonce").low))
    #expect(try contract.checksummed == vector.text("address"))
  }

  @Test(
    "What is no secp256k1 key is refused",
    arguments: try VectorFile.kms.cases(expecting: 10) { try $0.text("group") == "bad-key" })
  func badKey(vector: Vector) throws {
    #expect(throws: PublicKeyError.self) {
      try PublicKey(subjectPublicKeyInfo: vector.bytes("spki"))
    }
  }

  @Test("A key with one bit changed anywhere is refused")
  func changedKey() throws {
    let spki = try #require(VectorFile.accounts.cases().first).bytes("spki")
    for bit in 0..<spki.count * 8 {
      var changed = spki
      changed[bit / 8] ^= 1 << (bit % 8)
      #expect(throws: PublicKeyError.self, "bit \(bit)") {
        try PublicKey(subjectPublicKeyInfo: changed)
      }
    }
  }
}
