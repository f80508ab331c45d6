extension KMS {
  /// What a key is and what it is for, together: the pairs that KMS makes (AWS page "Key spec
  /// reference"). A key that cannot exist cannot be written down.
  public struct KeyKind: Sendable, Hashable {
    /// What a key can be used for: `KeyUsage`.
    public enum Usage: String, Sendable, Hashable {
      case encryptDecrypt = "ENCRYPT_DECRYPT"
      case signVerify = "SIGN_VERIFY"
    }

    /// What the key is used for.
    public let usage: Usage
    /// The `KeySpec`; nil for `SYMMETRIC_DEFAULT`, which goes without saying.
    public let spec: String?
    /// The signing algorithms that the key knows; empty for what cannot sign.
    let algorithms: [SigningAlgorithm]

    /// A key that encrypts and decrypts data of up to 4,096 bytes with AES-256 and never leaves KMS.
    public static let symmetric = Self(usage: .encryptDecrypt, spec: nil, algorithms: [])

    /// A pair of keys of which the private one signs.
    public static func signing(_ spec: SigningSpec) -> Self {
      Self(usage: .signVerify, spec: spec.rawValue, algorithms: spec.algorithms)
    }

    /// A pair of keys of which the private one decrypts.
    public static func encryption(_ spec: EncryptionSpec) -> Self {
      Self(usage: .encryptDecrypt, spec: spec.rawValue, algorithms: [])
    }
  }
}

extension KMS.KeyKind {
  /// A key spec that can sign.
  public struct SigningSpec: Sendable, Hashable {
    /// The `KeySpec`.
    public let rawValue: String
    let algorithms: [KMS.SigningAlgorithm]

    /// secp256k1, the curve of Ethereum and Bitcoin.
    public static let eccSecgP256K1 = Self(
      rawValue: "ECC_SECG_P256K1", algorithms: [.ecdsaSHA256])
    /// NIST's curve P-256.
    public static let eccNistP256 = Self(rawValue: "ECC_NIST_P256", algorithms: [.ecdsaSHA256])
    /// NIST's curve P-384.
    public static let eccNistP384 = Self(rawValue: "ECC_NIST_P384", algorithms: [.ecdsaSHA384])
    /// NIST's curve P-521.
    public static let eccNistP521 = Self(rawValue: "ECC_NIST_P521", algorithms: [.ecdsaSHA512])
    /// RSA with a modulus of 2,048 bits.
    public static let rsa2048 = Self(rawValue: "RSA_2048", algorithms: .rsassa)
    /// RSA with a modulus of 3,072 bits.
    public static let rsa3072 = Self(rawValue: "RSA_3072", algorithms: .rsassa)
    /// RSA with a modulus of 4,096 bits.
    public static let rsa4096 = Self(rawValue: "RSA_4096", algorithms: .rsassa)
  }

  /// A spec of key pairs that can encrypt; curves cannot.
  public struct EncryptionSpec: Sendable, Hashable {
    /// The `KeySpec`.
    public let rawValue: String

    /// RSA with a modulus of 2,048 bits.
    public static let rsa2048 = Self(rawValue: "RSA_2048")
    /// RSA with a modulus of 3,072 bits.
    public static let rsa3072 = Self(rawValue: "RSA_3072")
    /// RSA with a modulus of 4,096 bits.
    public static let rsa4096 = Self(rawValue: "RSA_4096")
  }
}
