extension KMS {
  /// What a key is and what it is for, together: the pairs that KMS makes (AWS page "Key spec
  /// reference"). A key that cannot exist cannot be written down.
  public struct KeyKind: Sendable, Hashable {
    /// What a key can be used for: `KeyUsage`.
    public enum Usage: String, Sendable, Hashable {
      case encryptDecrypt = "ENCRYPT_DECRYPT"
      case signVerify = "SIGN_VERIFY"
      case generateVerifyMAC = "GENERATE_VERIFY_MAC"
      case keyAgreement = "KEY_AGREEMENT"
    }

    /// What the key is used for.
    public let usage: Usage
    /// The `KeySpec`; nil for `SYMMETRIC_DEFAULT`, which goes without saying.
    public let spec: String?
    /// The signing algorithms that the key knows; empty for what cannot sign.
    let algorithms: [SigningAlgorithm]
    /// How often KMS makes new key material; nil for never.
    var rotation: Rotation?
    /// Whether the material comes from elsewhere.
    var importsMaterial = false

    /// A key that encrypts and decrypts data of up to 4,096 bytes with AES-256 and never leaves KMS.
    public static let symmetric = Self(.encryptDecrypt, nil)

    /// A symmetric key whose material KMS makes anew by itself: what was encrypted with the earlier
    /// one is decrypted still (AWS page "Rotate AWS KMS keys"). No other key can be rotated so.
    public static func symmetric(rotation: Rotation) -> Self {
      var kind = symmetric
      kind.rotation = rotation
      return kind
    }

    /// A pair of keys of which the private one signs.
    public static func signing(_ spec: SigningSpec) -> Self {
      Self(.signVerify, spec.rawValue, spec.algorithms)
    }

    /// A pair of keys of which the private one decrypts.
    public static func encryption(_ spec: EncryptionSpec) -> Self {
      Self(.encryptDecrypt, spec.rawValue)
    }

    /// A key that makes and checks message authentication codes, HMACs.
    public static func mac(_ spec: MACSpec) -> Self {
      Self(.generateVerifyMAC, spec.rawValue)
    }

    /// A pair of keys that derives a secret shared with the owner of another pair.
    public static func keyAgreement(_ spec: AgreementSpec) -> Self {
      Self(.keyAgreement, spec.rawValue)
    }

    /// The same kind of key without material: that is imported once the key is there (AWS page
    /// "Importing key material for AWS KMS keys"). It can be lost; KMS keeps no copy.
    public var importingMaterial: Self {
      var kind = self
      kind.importsMaterial = true
      return kind
    }

    private init(_ usage: Usage, _ spec: String?, _ algorithms: [SigningAlgorithm] = []) {
      self.usage = usage
      self.spec = spec
      self.algorithms = algorithms
    }
  }

  /// How often KMS makes new material for a symmetric key.
  public struct Rotation: Sendable, Hashable {
    /// The days between; nil for KMS's own default, a year.
    let days: Int?

    /// Once a year.
    public static let yearly = Self(days: nil)

    /// After so many days, 90 to 2,560.
    public static func every(days: Int) -> Self { Self(days: days) }
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
    /// Edwards25519, the curve of Ed25519.
    public static let eccNistEdwards25519 = Self(
      rawValue: "ECC_NIST_EDWARDS25519", algorithms: [.ed25519SHA512, .ed25519phSHA512])
    /// RSA with a modulus of 2,048 bits.
    public static let rsa2048 = Self(rawValue: "RSA_2048", algorithms: .rsassa)
    /// RSA with a modulus of 3,072 bits.
    public static let rsa3072 = Self(rawValue: "RSA_3072", algorithms: .rsassa)
    /// RSA with a modulus of 4,096 bits.
    public static let rsa4096 = Self(rawValue: "RSA_4096", algorithms: .rsassa)
    /// ML-DSA-44, of the lattices of FIPS 204.
    public static let mlDSA44 = Self(rawValue: "ML_DSA_44", algorithms: [.mlDSASHAKE256])
    /// ML-DSA-65.
    public static let mlDSA65 = Self(rawValue: "ML_DSA_65", algorithms: [.mlDSASHAKE256])
    /// ML-DSA-87.
    public static let mlDSA87 = Self(rawValue: "ML_DSA_87", algorithms: [.mlDSASHAKE256])
    /// SM2, in the Regions of China only.
    public static let sm2 = Self(rawValue: "SM2", algorithms: [.sm2DSA])
  }

  /// A spec of key pairs that can encrypt; of the curves only SM2 can.
  public struct EncryptionSpec: Sendable, Hashable {
    /// The `KeySpec`.
    public let rawValue: String

    /// RSA with a modulus of 2,048 bits.
    public static let rsa2048 = Self(rawValue: "RSA_2048")
    /// RSA with a modulus of 3,072 bits.
    public static let rsa3072 = Self(rawValue: "RSA_3072")
    /// RSA with a modulus of 4,096 bits.
    public static let rsa4096 = Self(rawValue: "RSA_4096")
    /// SM2, in the Regions of China only.
    public static let sm2 = Self(rawValue: "SM2")
  }

  /// A spec of keys for HMACs.
  public struct MACSpec: Sendable, Hashable {
    /// The `KeySpec`.
    public let rawValue: String

    /// HMAC with SHA-224.
    public static let hmac224 = Self(rawValue: "HMAC_224")
    /// HMAC with SHA-256.
    public static let hmac256 = Self(rawValue: "HMAC_256")
    /// HMAC with SHA-384.
    public static let hmac384 = Self(rawValue: "HMAC_384")
    /// HMAC with SHA-512.
    public static let hmac512 = Self(rawValue: "HMAC_512")
  }

  /// A spec of key pairs that agree on secrets.
  public struct AgreementSpec: Sendable, Hashable {
    /// The `KeySpec`.
    public let rawValue: String

    /// NIST's curve P-256.
    public static let eccNistP256 = Self(rawValue: "ECC_NIST_P256")
    /// NIST's curve P-384.
    public static let eccNistP384 = Self(rawValue: "ECC_NIST_P384")
    /// NIST's curve P-521.
    public static let eccNistP521 = Self(rawValue: "ECC_NIST_P521")
    /// SM2, in the Regions of China only.
    public static let sm2 = Self(rawValue: "SM2")
  }
}

extension KMS.KeyKind {
  /// What KMS would refuse in the kind.
  var mistakes: [String] {
    var mistakes: [String] = []
    if let days = rotation?.days, !(90...2560).contains(days) {
      mistakes.append("a key rotates every 90 to 2560 days, not every \(days)")
    }
    if rotation != nil, importsMaterial {
      mistakes.append("KMS cannot make new material for a key whose material is imported")
    }
    return mistakes
  }
}
