// Generated from the schema of AWS::S3::AccessGrant
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.S3.AccessGrant {
  /// The property type `AccessGrantsLocationConfiguration` of `AWS::S3::AccessGrant`.
  public struct AccessGrantsLocationConfiguration: PropertyValue, Equatable {
    /// `S3SubPrefix`.
    public var s3SubPrefix: Token<String>

    /// A value of these properties.
    public init(s3SubPrefix: Token<String>) {
      self.s3SubPrefix = s3SubPrefix
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("S3SubPrefix", s3SubPrefix)
      return .object(object)
    }
  }

  /// The property type `Grantee` of `AWS::S3::AccessGrant`.
  public struct Grantee: PropertyValue, Equatable {
    /// `GranteeIdentifier`.
    public var granteeIdentifier: Token<String>
    /// `GranteeType`.
    public var granteeType: Token<GranteeType>

    /// A value of these properties.
    public init(granteeIdentifier: Token<String>, granteeType: Token<GranteeType>) {
      self.granteeIdentifier = granteeIdentifier
      self.granteeType = granteeType
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("GranteeIdentifier", granteeIdentifier)
      object.set("GranteeType", granteeType)
      return .object(object)
    }

    /// What `GranteeType` may say: any text, and those that are known by name.
    public enum GranteeType: StringLike {}
  }

  /// What `Permission` may say: any text, and those that are known by name.
  public enum Permission: StringLike {}

  /// What `S3PrefixType` may say: any text, and those that are known by name.
  public enum S3PrefixType: StringLike {}

  /// The property type `Tag` of `AWS::S3::AccessGrant`.
  public struct Tag: PropertyValue, Equatable {
    /// `Key`.
    public var key: Token<String>
    /// `Value`.
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

extension Token<CFN.S3.AccessGrant.Permission> {
  /// `READ`.
  public static var read: Self { "READ" }
  /// `WRITE`.
  public static var write: Self { "WRITE" }
  /// `READWRITE`.
  public static var readwrite: Self { "READWRITE" }
}

extension Token<CFN.S3.AccessGrant.S3PrefixType> {
  /// `Object`.
  public static var object: Self { "Object" }
}

extension Token<CFN.S3.AccessGrant.Grantee.GranteeType> {
  /// `IAM`.
  public static var iam: Self { "IAM" }
  /// `DIRECTORY_USER`.
  public static var directoryUser: Self { "DIRECTORY_USER" }
  /// `DIRECTORY_GROUP`.
  public static var directoryGroup: Self { "DIRECTORY_GROUP" }
}
