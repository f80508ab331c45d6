// Generated from the schema of AWS::SSM::Association
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.SSM.Association {
  /// What `ComplianceSeverity` may say: any text, and those that are known by name.
  public enum ComplianceSeverity: StringLike {}

  /// The property type `InstanceAssociationOutputLocation` of `AWS::SSM::Association`.
  public struct InstanceAssociationOutputLocation: PropertyValue, Equatable {
    /// `S3Location`.
    public var s3Location: S3OutputLocation?

    /// A value of these properties.
    public init(s3Location: S3OutputLocation? = nil) {
      self.s3Location = s3Location
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("S3Location", s3Location)
      return .object(object)
    }
  }

  /// The property type `S3OutputLocation` of `AWS::SSM::Association`.
  public struct S3OutputLocation: PropertyValue, Equatable {
    /// `OutputS3BucketName`: 3 to 63 characters.
    public var outputS3BucketName: Token<String>?
    /// `OutputS3KeyPrefix`: at most 1024 characters.
    public var outputS3KeyPrefix: Token<String>?
    /// `OutputS3Region`: 3 to 20 characters.
    public var outputS3Region: Token<String>?

    /// A value of these properties.
    public init(
      outputS3BucketName: Token<String>? = nil,
      outputS3KeyPrefix: Token<String>? = nil,
      outputS3Region: Token<String>? = nil
    ) {
      self.outputS3BucketName = outputS3BucketName
      self.outputS3KeyPrefix = outputS3KeyPrefix
      self.outputS3Region = outputS3Region
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("OutputS3BucketName", outputS3BucketName)
      object.set("OutputS3KeyPrefix", outputS3KeyPrefix)
      object.set("OutputS3Region", outputS3Region)
      return .object(object)
    }
  }

  /// What `SyncCompliance` may say: any text, and those that are known by name.
  public enum SyncCompliance: StringLike {}

  /// The property type `Target` of `AWS::SSM::Association`.
  public struct Target: PropertyValue, Equatable {
    /// `Key`: 1 to 163 characters, matching
    /// `^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$|resource-groups:Name`.
    public var key: Token<String>
    /// `Values`: at most 50 elements.
    public var values: Token<[String]>

    /// A value of these properties.
    public init(key: Token<String>, values: Token<[String]>) {
      self.key = key
      self.values = values
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Key", key)
      object.set("Values", values)
      return .object(object)
    }
  }
}

extension Token<CFN.SSM.Association.ComplianceSeverity> {
  /// `CRITICAL`.
  public static var critical: Self { "CRITICAL" }
  /// `HIGH`.
  public static var high: Self { "HIGH" }
  /// `MEDIUM`.
  public static var medium: Self { "MEDIUM" }
  /// `LOW`.
  public static var low: Self { "LOW" }
  /// `UNSPECIFIED`.
  public static var unspecified: Self { "UNSPECIFIED" }
}

extension Token<CFN.SSM.Association.SyncCompliance> {
  /// `AUTO`.
  public static var auto: Self { "AUTO" }
  /// `MANUAL`.
  public static var manual: Self { "MANUAL" }
}
