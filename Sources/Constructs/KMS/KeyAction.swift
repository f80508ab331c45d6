internal import CloudFormation
internal import IAMPolicy

extension KMS {
  /// What can be done with a key (AWS page "Actions, resources, and condition keys for AWS Key
  /// Management Service").
  public struct KeyAction: Sendable, Hashable {
    /// The action's name in policies: `kms:Sign`.
    public let name: String
    /// The usage that a key must have for it; nil where every key will do.
    let usage: KeyKind.Usage?

    private init(_ name: String, only usage: KeyKind.Usage? = nil) {
      self.name = "kms:\(name)"
      self.usage = usage
    }

    /// Reads the key's metadata.
    public static let describeKey = Self("DescribeKey")
    /// Reads the public key of a pair.
    public static let getPublicKey = Self("GetPublicKey")
    /// Signs.
    public static let sign = Self("Sign", only: .signVerify)
    /// Checks a signature.
    public static let verify = Self("Verify", only: .signVerify)
    /// Encrypts.
    public static let encrypt = Self("Encrypt", only: .encryptDecrypt)
    /// Decrypts.
    public static let decrypt = Self("Decrypt", only: .encryptDecrypt)
    /// Decrypts and encrypts with another key, on either side: `kms:ReEncryptFrom` and
    /// `kms:ReEncryptTo`.
    public static let reEncrypt = Self("ReEncrypt*", only: .encryptDecrypt)
    /// Makes a data key, in the clear and encrypted.
    public static let generateDataKey = Self("GenerateDataKey", only: .encryptDecrypt)
    /// Makes data keys and pairs of them, in the clear or only encrypted.
    public static let generateDataKeys = Self("GenerateDataKey*", only: .encryptDecrypt)
    /// Makes a message authentication code.
    public static let generateMAC = Self("GenerateMac", only: .generateVerifyMAC)
    /// Checks a message authentication code.
    public static let verifyMAC = Self("VerifyMac", only: .generateVerifyMAC)
    /// Derives a secret that is shared with another pair's owner.
    public static let deriveSharedSecret = Self("DeriveSharedSecret", only: .keyAgreement)

    fileprivate static func administration(_ name: String) -> Self { Self(name) }

    var action: Action { Action(name) }
  }

  /// What a request for a key must say to be granted (AWS page "Condition keys for AWS KMS").
  public struct KeyCondition: Sendable, Hashable {
    /// The test, in the policy language.
    let condition: Condition
    /// The actions whose requests have the key; in others the test would never hold. Nil for those
    /// that all requests have.
    let actions: Set<KeyAction>?
    /// The algorithms that pass; nil where the test is not about algorithms.
    let algorithms: [SigningAlgorithm]?

    /// The request signs or verifies with one of these algorithms: `kms:SigningAlgorithm`.
    public static func signingAlgorithm(_ algorithms: SigningAlgorithm...) -> Self {
      Self(
        condition: Condition(
          .stringEquals, "kms:SigningAlgorithm", algorithms.map { .init($0.rawValue) }),
        actions: [.sign, .verify], algorithms: algorithms)
    }

    /// The request brings a message of this type: `kms:MessageType`.
    public static func messageType(_ type: MessageType) -> Self {
      Self(
        condition: Condition(.stringEquals, "kms:MessageType", [.init(type.rawValue)]),
        actions: [.sign, .verify], algorithms: nil)
    }

    /// The request comes through one of these services, `s3.eu-west-1.amazonaws.com`:
    /// `kms:ViaService`.
    public static func viaService(_ services: Token<String>...) -> Self {
      Self(
        condition: Condition(.stringEquals, "kms:ViaService", services), actions: nil,
        algorithms: nil)
    }

    /// The request has this pair in its encryption context: `kms:EncryptionContext:NAME`.
    public static func encryptionContext(_ name: String, _ value: Token<String>) -> Self {
      Self(
        condition: .equals("kms:EncryptionContext:\(name)", value),
        actions: [.encrypt, .decrypt, .reEncrypt, .generateDataKey, .generateDataKeys],
        algorithms: nil)
    }

    /// Any other test of the request, in the policy language.
    public static func test(_ condition: Condition) -> Self {
      Self(condition: condition, actions: nil, algorithms: nil)
    }
  }
}

extension [KMS.KeyAction] {
  /// What encrypting takes, of data of any size.
  public static let encrypting: Self = [.encrypt, .reEncrypt, .generateDataKeys]
  /// What decrypting takes.
  public static let decrypting: Self = [.decrypt]
  /// What encrypting and decrypting take.
  public static let encryptingAndDecrypting: Self = decrypting + encrypting
  /// What signing and checking signatures take.
  public static let signingAndVerifying: Self = [.sign, .verify]

  /// What managing the key takes, its policy and its end among it; no use of it.
  public static let administering: Self = [
    "Create*", "Describe*", "Enable*", "List*", "Put*", "Update*", "Revoke*", "Disable*", "Get*",
    "Delete*", "TagResource", "UntagResource", "ScheduleKeyDeletion", "CancelKeyDeletion",
  ].map(KMS.KeyAction.administration)
}
