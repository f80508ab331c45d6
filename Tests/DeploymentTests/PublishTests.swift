import Deployment
import Testing

@Suite struct PublishTests {
  @Test func `what is there is skipped, other bytes are noticed`() {
    let ours = "aa"
    #expect(PublishDecision(nil, sha256: ours, bytes: 3) == .upload)
    #expect(PublishDecision(.init(bytes: 3, sha256: "aa"), sha256: ours, bytes: 3) == .skip)
    #expect(
      PublishDecision(.init(bytes: 3, sha256: "bb"), sha256: ours, bytes: 3)
        == .differs(there: "SHA-256 bb", here: "SHA-256 aa"))
    #expect(PublishDecision(.init(bytes: 3, sha256: nil), sha256: ours, bytes: 3) == .skip)
    #expect(
      PublishDecision(.init(bytes: 4, sha256: nil), sha256: ours, bytes: 3)
        == .differs(there: "4 bytes", here: "3 bytes"))
  }

  @Test(arguments: [
    (100 << 20, 4, 4 << 20), ((64 << 20) + 1, 3, 1), (400 << 30, 9_998, 0),
  ])
  func `the parts of a large file are all of it, 10,000 at most`(bytes: Int, count: Int, last: Int)
  {
    let ranges = UploadParts.ranges(bytes: bytes)
    #expect(ranges.first?.lowerBound == 0)
    #expect(ranges.last?.upperBound == bytes)
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
    #expect(ranges.count <= 10_000)
    if last > 0 {
      #expect(ranges.count == count)
      #expect(ranges.last?.count == last)
    }
  }

  @Test func `an account's address is read from the public key`() {
    // A key of Wycheproof's vectors for secp256k1, and the address that eth-keys computes for it.
    let der =
      "MFYwEAYHKoZIzj0CAQYFK4EEAAoDQgAEeCyO0X47Kng7VGTzOwllKnHGeOBexR6E"
      + "4rz8Zjo96WOvmstCgLjH98QvTvmrpiRewewXEv04oPqWQY2M1qphUg=="
    let key = PublicKey(id: "k", spec: "ECC_SECG_P256K1", base64: der)
    #expect(key.ethereumAddress == "0x4285C5ceE8Dc1502bb50821d936E6a5403534014")
    #expect(PublicKey(id: "k", spec: "ECC_NIST_P256", base64: der).ethereumAddress == nil)
    #expect(
      PublicKey(id: "k", spec: "ECC_SECG_P256K1", base64: String(der.dropLast(4))).ethereumAddress
        == nil)
  }
}
