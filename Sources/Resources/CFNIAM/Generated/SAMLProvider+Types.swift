// Generated from the schema of AWS::IAM::SAMLProvider
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.IAM.SAMLProvider {
  /// What `AssertionEncryptionMode` may say: any text, and those that are known by name.
  public enum AssertionEncryptionMode: StringLike {}

  /// The property type `SAMLPrivateKey` of `AWS::IAM::SAMLProvider`.
  public struct SAMLPrivateKey: PropertyValue, Equatable {
    /// `KeyId`: 22 to 64 characters, matching `[A-Z0-9]+`.
    public var keyId: Token<String>
    /// `Timestamp`.
    public var timestamp: Token<String>

    /// A value of these properties.
    public init(keyId: Token<String>, timestamp: Token<String>) {
      self.keyId = keyId
      self.timestamp = timestamp
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("KeyId", keyId)
      object.set("Timestamp", timestamp)
      return .object(object)
    }
  }

  /// The property type `Tag` of `AWS::IAM::SAMLProvider`.
  public struct Tag: PropertyValue, Equatable {
    /// `Key`: 1 to 128 characters, matching `^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$`.
    public var key: Token<String>
    /// `Value`: 1 to 256 characters, matching `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
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

extension Token<CFN.IAM.SAMLProvider.AssertionEncryptionMode> {
  /// `Allowed`.
  public static var allowed: Self { "Allowed" }
  /// `Required`.
  public static var required: Self { "Required" }
}
