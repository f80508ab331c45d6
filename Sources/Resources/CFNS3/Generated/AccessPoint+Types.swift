// Generated from the schema of AWS::S3::AccessPoint
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.S3.AccessPoint {
  /// The property type `PublicAccessBlockConfiguration` of `AWS::S3::AccessPoint`.
  public struct PublicAccessBlockConfiguration: PropertyValue, Equatable {
    /// `BlockPublicAcls`.
    public var blockPublicAcls: Token<Bool>?
    /// `BlockPublicPolicy`.
    public var blockPublicPolicy: Token<Bool>?
    /// `IgnorePublicAcls`.
    public var ignorePublicAcls: Token<Bool>?
    /// `RestrictPublicBuckets`.
    public var restrictPublicBuckets: Token<Bool>?

    /// A value of these properties.
    public init(
      blockPublicAcls: Token<Bool>? = nil,
      blockPublicPolicy: Token<Bool>? = nil,
      ignorePublicAcls: Token<Bool>? = nil,
      restrictPublicBuckets: Token<Bool>? = nil
    ) {
      self.blockPublicAcls = blockPublicAcls
      self.blockPublicPolicy = blockPublicPolicy
      self.ignorePublicAcls = ignorePublicAcls
      self.restrictPublicBuckets = restrictPublicBuckets
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("BlockPublicAcls", blockPublicAcls)
      object.set("BlockPublicPolicy", blockPublicPolicy)
      object.set("IgnorePublicAcls", ignorePublicAcls)
      object.set("RestrictPublicBuckets", restrictPublicBuckets)
      return .object(object)
    }
  }

  /// The property type `Tag` of `AWS::S3::AccessPoint`.
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

  /// The property type `VpcConfiguration` of `AWS::S3::AccessPoint`.
  public struct VpcConfiguration: PropertyValue, Equatable {
    /// `VpcId`: 1 to 1024 characters.
    public var vpcId: Token<String>?

    /// A value of these properties.
    public init(vpcId: Token<String>? = nil) {
      self.vpcId = vpcId
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("VpcId", vpcId)
      return .object(object)
    }
  }
}
