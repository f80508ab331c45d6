// Generated from the schema of AWS::Lambda::CodeSigningConfig
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.Lambda.CodeSigningConfig {
  /// The property type `AllowedPublishers` of `AWS::Lambda::CodeSigningConfig`.
  public struct AllowedPublishers: PropertyValue, Equatable {
    /// `SigningProfileVersionArns`: 1 to 20 elements.
    public var signingProfileVersionArns: Token<[ARN]>

    /// A value of these properties.
    public init(signingProfileVersionArns: Token<[ARN]>) {
      self.signingProfileVersionArns = signingProfileVersionArns
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("SigningProfileVersionArns", signingProfileVersionArns)
      return .object(object)
    }
  }

  /// The property type `CodeSigningPolicies` of `AWS::Lambda::CodeSigningConfig`.
  public struct CodeSigningPolicies: PropertyValue, Equatable {
    /// `UntrustedArtifactOnDeployment`: `Warn` unless set.
    public var untrustedArtifactOnDeployment: Token<UntrustedArtifactOnDeployment>

    /// A value of these properties.
    public init(untrustedArtifactOnDeployment: Token<UntrustedArtifactOnDeployment>) {
      self.untrustedArtifactOnDeployment = untrustedArtifactOnDeployment
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("UntrustedArtifactOnDeployment", untrustedArtifactOnDeployment)
      return .object(object)
    }

    /// What `UntrustedArtifactOnDeployment` may say: any text, and those that are known by name.
    public enum UntrustedArtifactOnDeployment: StringLike {}
  }

  /// The property type `Tag` of `AWS::Lambda::CodeSigningConfig`.
  public struct Tag: PropertyValue, Equatable {
    /// `Key`: 1 to 128 characters.
    public var key: Token<String>
    /// `Value`: at most 256 characters.
    public var value: Token<String>?

    /// A value of these properties.
    public init(key: Token<String>, value: Token<String>? = nil) {
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

extension Token<CFN.Lambda.CodeSigningConfig.CodeSigningPolicies.UntrustedArtifactOnDeployment> {
  /// `Warn`.
  public static var warn: Self { "Warn" }
  /// `Enforce`.
  public static var enforce: Self { "Enforce" }
}
