import Chimney
import CloudFormation
import Constructs
import TestSupport
import Testing

@Suite("A key is of a kind that KMS makes")
struct KeyKindTests {
  @Test("Imported material is said, and made anew by nobody")
  func importedMaterial() throws {
    let key = try resource("AWS::KMS::Key") {
      KMS.Key("k", in: $0, .signing(.rsa2048).importingMaterial)
    }
    #expect(key.properties["Origin"] == "EXTERNAL")
    #expect(
      mistakes { KMS.Key("k", in: $0, .symmetric(rotation: .yearly).importingMaterial) }
        == ["KMS cannot make new material for a key whose material is imported"])
  }

  @Test("A key rotates every 90 to 2560 days", arguments: [89, 2561, 0])
  func rotation(days: Int) {
    #expect(
      mistakes { KMS.Key("k", in: $0, .symmetric(rotation: .every(days: days))) }
        == ["a key rotates every 90 to 2560 days, not every \(days)"])
  }

  @Test("A key for codes neither signs nor has a public half")
  func codes() {
    let mistakes = mistakes { stack in
      let role = IAM.Role("r", in: stack, assumedBy: [.ownAccount])
      let key = KMS.Key("k", in: stack, .mac(.hmac256))
      key.grant([.sign, .getPublicKey, .verifyMAC], to: role)
      KMS.Key("a", in: stack, .keyAgreement(.eccNistP256)).grant(.getPublicKey, to: role)
    }
    #expect(
      mistakes == [
        "'kms:Sign' needs a key for SIGN_VERIFY, this one is for GENERATE_VERIFY_MAC",
        "a symmetric key has no public key to get",
      ])
  }

  @Test("A name that is no key's ARN is refused")
  func imported() {
    #expect(
      mistakes { stack in
        stack.add("T", topic)
        _ = KMS.Key.imported("k", in: stack, arn: "arn:aws:kms:eu-west-1:123456789012:alias/mine")
      }.count == 1)
  }
}
