internal import CloudFormation

/// Whom the credentials belong to (AWS page "GetCallerIdentity").
public struct CallerIdentity: Sendable, Hashable {
  /// The account's twelve digits.
  public var account: String
  /// The ARN of the user, or of the role's session.
  public var arn: String

  /// An identity.
  public init(account: String, arn: String) {
    self.account = account
    self.arn = arn
  }
}

extension AWSCall<CallerIdentity> {
  /// Asks whom the credentials belong to; no permission is needed for it.
  public static var callerIdentity: Self {
    AWSCall("sts", "get-caller-identity") { answer throws(AWSError) in
      CallerIdentity(account: try answer.string("Account"), arn: try answer.string("Arn"))
    }
  }
}

/// The public half of a KMS key (AWS page "GetPublicKey").
public struct PublicKey: Sendable, Hashable {
  /// The key's ARN.
  public var id: String
  /// `ECC_SECG_P256K1` and the like.
  public var spec: String
  /// DER of a SubjectPublicKeyInfo (RFC 5280) in Base64.
  public var base64: String

  /// A public key.
  public init(id: String, spec: String, base64: String) {
    self.id = id
    self.spec = spec
    self.base64 = base64
  }
}

extension AWSCall<PublicKey> {
  /// Asks for the public half of an asymmetric key.
  public static func publicKey(of key: String) -> Self {
    AWSCall("kms", "get-public-key", input: ["KeyId": .string(key)]) { answer throws(AWSError) in
      PublicKey(
        id: try answer.string("KeyId"),
        spec: try answer.optionalString("KeySpec") ?? "",
        base64: try answer.string("PublicKey"))
    }
  }
}
