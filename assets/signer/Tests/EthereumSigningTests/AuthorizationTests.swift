import Testing
import Vectors

@testable import EthereumSigning

@Suite("Authorizations")
struct AuthorizationTests {
  @Test("The digest is the published one", arguments: try VectorFile.authorizations.cases())
  func digest(vector: Vector) throws {
    #expect(try vector.authorization().signingHash == vector.bytes32("digest"))
  }

  @Test(
    "A published signature leads back to the authority",
    arguments: try VectorFile.authorizations.cases())
  func authority(vector: Vector) throws {
    let (authorization, signature) = (try vector.authorization(), try vector.signature())
    let authority = try signature.recoveredAddress(of: authorization.signingHash)
    #expect(try authority.checksummed == vector.text("authority"))
    #expect(authorization.signed(with: signature).isApplicable)
  }

  @Test(
    "The parity of a published signature is found from its r and s",
    arguments: try VectorFile.authorizations.cases(expecting: 51) { $0.has("privateKey") })
  func parity(vector: Vector) throws {
    let (authorization, published) = (try vector.authorization(), try vector.signature())
    let key = try VectorKey(vector.bytes("privateKey"))
    let signature = try Signature(
      r: published.r, s: published.s, of: authorization.signingHash,
      by: PublicKey(subjectPublicKeyInfo: key.subjectPublicKeyInfo()))
    #expect(signature == published)
  }
}
