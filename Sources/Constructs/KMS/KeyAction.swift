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
    /// Makes a data key, in the clear and encrypted.
    public static let generateDataKey = Self("GenerateDataKey", only: .encryptDecrypt)

    var action: Action { Action(name) }
  }

  /// What a request for a key must say to be granted (AWS page "Condition keys for AWS KMS").
  public struct KeyCondition: Sendable, Hashable {
    /// The test, in the policy language.
    let condition: Condition
    /// The actions whose requests have the key; in others the test would never hold.
    let actions: Set<KeyAction>
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
  }
}
