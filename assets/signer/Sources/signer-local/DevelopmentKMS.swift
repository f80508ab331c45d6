import Base64
import HTTP
import JSON

/// AWS KMS with one key in it, the development key (AWS KMS API Reference: GetPublicKey, Sign).
struct DevelopmentKMS {
  private let key: DevelopmentKey

  /// The name of the one key.
  static let keyARN = "arn:aws:kms:us-east-1:000000000000:key/chimney-development-key"

  init(_ key: DevelopmentKey) {
    self.key = key
  }

  /// The answer to a request; its signature is not looked at, since there is nothing to protect.
  func answer(to request: HTTPRequest) -> HTTPResponse {
    guard let input = try? JSON.parse(request.body) else {
      return refusal("SerializationException", "The request is no JSON.")
    }
    guard input["KeyId"] == .string(Self.keyARN) else {
      return refusal("NotFoundException", "There is only \(Self.keyARN) here.")
    }
    switch request.headers["X-Amz-Target"] {
    case "TrentService.GetPublicKey": return getPublicKey()
    case "TrentService.Sign": return sign(input)
    default: return refusal("UnknownOperationException", "There is GetPublicKey and Sign here.")
    }
  }

  private func getPublicKey() -> HTTPResponse {
    .json(
      200,
      [
        ("KeyId", .string(Self.keyARN)),
        ("PublicKey", .string(key.subjectPublicKeyInfo.base64)),
        ("KeySpec", .string("ECC_SECG_P256K1")),
        ("KeyUsage", .string("SIGN_VERIFY")),
        ("SigningAlgorithms", .array([.string("ECDSA_SHA_256")])),
      ])
  }

  private func sign(_ input: JSON) -> HTTPResponse {
    guard case .string(let message) = input["Message"],
      let digest = [UInt8](base64: message), digest.count == 32,
      input["MessageType"] == .string("DIGEST"),
      input["SigningAlgorithm"] == .string("ECDSA_SHA_256")
    else {
      return refusal("ValidationException", "Only digests are signed here, with ECDSA_SHA_256.")
    }
    return .json(
      200,
      [
        ("KeyId", .string(Self.keyARN)),
        ("Signature", .string(key.signature(of: digest).base64)),
        ("SigningAlgorithm", .string("ECDSA_SHA_256")),
      ])
  }

  private func refusal(_ code: String, _ message: String) -> HTTPResponse {
    .json(400, [("__type", .string(code)), ("message", .string(message))])
  }
}

extension HTTPResponse {
  fileprivate static func json(
    _ status: Int, _ members: [(key: String, value: JSON)]
  ) -> HTTPResponse {
    HTTPResponse(
      status, headers: ["Content-Type": "application/x-amz-json-1.1"],
      body: JSON.object(members).bytes)
  }
}
