extension KMS {
  /// How a digest is signed: the `SigningAlgorithm` of a Sign request (AWS page "Sign").
  public struct SigningAlgorithm: Sendable, Hashable {
    /// The word of the request: `ECDSA_SHA_256`.
    public let rawValue: String

    /// The algorithm of this name.
    public init(_ rawValue: String) {
      self.rawValue = rawValue
    }

    /// ECDSA over a digest of 32 bytes.
    public static let ecdsaSHA256 = Self("ECDSA_SHA_256")
    /// ECDSA over a digest of 48 bytes.
    public static let ecdsaSHA384 = Self("ECDSA_SHA_384")
    /// ECDSA over a digest of 64 bytes.
    public static let ecdsaSHA512 = Self("ECDSA_SHA_512")
    /// RSASSA-PKCS1-v1_5 over a digest of 32 bytes.
    public static let rsassaPKCS1SHA256 = Self("RSASSA_PKCS1_V1_5_SHA_256")
    /// RSASSA-PKCS1-v1_5 over a digest of 48 bytes.
    public static let rsassaPKCS1SHA384 = Self("RSASSA_PKCS1_V1_5_SHA_384")
    /// RSASSA-PKCS1-v1_5 over a digest of 64 bytes.
    public static let rsassaPKCS1SHA512 = Self("RSASSA_PKCS1_V1_5_SHA_512")
    /// RSASSA-PSS over a digest of 32 bytes.
    public static let rsassaPSSSHA256 = Self("RSASSA_PSS_SHA_256")
    /// RSASSA-PSS over a digest of 48 bytes.
    public static let rsassaPSSSHA384 = Self("RSASSA_PSS_SHA_384")
    /// RSASSA-PSS over a digest of 64 bytes.
    public static let rsassaPSSSHA512 = Self("RSASSA_PSS_SHA_512")
    /// Ed25519 over the message itself.
    public static let ed25519SHA512 = Self("ED25519_SHA_512")
    /// Ed25519ph over a digest of 64 bytes.
    public static let ed25519phSHA512 = Self("ED25519_PH_SHA_512")
    /// ML-DSA, of FIPS 204.
    public static let mlDSASHAKE256 = Self("ML_DSA_SHAKE_256")
    /// SM2DSA, in the Regions of China only.
    public static let sm2DSA = Self("SM2DSA")
  }

  /// Whether KMS hashes what it signs: the `MessageType` of a Sign request.
  public struct MessageType: Sendable, Hashable {
    /// The word of the request: `DIGEST`.
    public let rawValue: String

    /// The type of this name.
    public init(_ rawValue: String) {
      self.rawValue = rawValue
    }

    /// A message of up to 4,096 bytes, which KMS hashes.
    public static let raw = Self("RAW")
    /// A digest, signed as it is.
    public static let digest = Self("DIGEST")
  }
}

extension [KMS.SigningAlgorithm] {
  /// All that an RSA key can sign with.
  static let rsassa: Self = [
    .rsassaPKCS1SHA256, .rsassaPKCS1SHA384, .rsassaPKCS1SHA512,
    .rsassaPSSSHA256, .rsassaPSSSHA384, .rsassaPSSSHA512,
  ]
}
