// Generated from the schema of AWS::KMS::Key
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.KMS.Key {
  /// What `KeySpec` may say: any text, and those that are known by name.
  public enum KeySpec: StringLike {}

  /// What `KeyUsage` may say: any text, and those that are known by name.
  public enum KeyUsage: StringLike {}

  /// What `Origin` may say: any text, and those that are known by name.
  public enum Origin: StringLike {}

  /// The property type `Tag` of `AWS::KMS::Key`.
  public struct Tag: PropertyValue, Equatable {
    /// `Key`: 1 to 128 characters.
    public var key: Token<String>
    /// `Value`: at most 256 characters.
    public var value: Token<String>

    /// A value of these properties.
    public init(key: Token<String>, value: Token<String>) {
      self.key = key
      self.value = value
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Key", key)
      object.set("Value", value)
      return .object(object)
    }
  }
}

extension Token<CFN.KMS.Key.KeySpec> {
  /// `SYMMETRIC_DEFAULT`.
  public static var symmetricDefault: Self { "SYMMETRIC_DEFAULT" }
  /// `RSA_2048`.
  public static var rsa2048: Self { "RSA_2048" }
  /// `RSA_3072`.
  public static var rsa3072: Self { "RSA_3072" }
  /// `RSA_4096`.
  public static var rsa4096: Self { "RSA_4096" }
  /// `ECC_NIST_P256`.
  public static var eccNistP256: Self { "ECC_NIST_P256" }
  /// `ECC_NIST_P384`.
  public static var eccNistP384: Self { "ECC_NIST_P384" }
  /// `ECC_NIST_P521`.
  public static var eccNistP521: Self { "ECC_NIST_P521" }
  /// `ECC_SECG_P256K1`.
  public static var eccSecgP256K1: Self { "ECC_SECG_P256K1" }
  /// `HMAC_224`.
  public static var hmac224: Self { "HMAC_224" }
  /// `HMAC_256`.
  public static var hmac256: Self { "HMAC_256" }
  /// `HMAC_384`.
  public static var hmac384: Self { "HMAC_384" }
  /// `HMAC_512`.
  public static var hmac512: Self { "HMAC_512" }
  /// `SM2`.
  public static var sm2: Self { "SM2" }
  /// `ML_DSA_44`.
  public static var mlDsa44: Self { "ML_DSA_44" }
  /// `ML_DSA_65`.
  public static var mlDsa65: Self { "ML_DSA_65" }
  /// `ML_DSA_87`.
  public static var mlDsa87: Self { "ML_DSA_87" }
  /// `ECC_NIST_EDWARDS25519`.
  public static var eccNistEdwards25519: Self { "ECC_NIST_EDWARDS25519" }
}

extension Token<CFN.KMS.Key.KeyUsage> {
  /// `ENCRYPT_DECRYPT`.
  public static var encryptDecrypt: Self { "ENCRYPT_DECRYPT" }
  /// `SIGN_VERIFY`.
  public static var signVerify: Self { "SIGN_VERIFY" }
  /// `GENERATE_VERIFY_MAC`.
  public static var generateVerifyMac: Self { "GENERATE_VERIFY_MAC" }
  /// `KEY_AGREEMENT`.
  public static var keyAgreement: Self { "KEY_AGREEMENT" }
}

extension Token<CFN.KMS.Key.Origin> {
  /// `AWS_KMS`.
  public static var awsKms: Self { "AWS_KMS" }
  /// `EXTERNAL`.
  public static var external: Self { "EXTERNAL" }
}
