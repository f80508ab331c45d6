// Generated from the schema of AWS::S3::MultiRegionAccessPoint
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.S3.MultiRegionAccessPoint {
  /// The property type `PublicAccessBlockConfiguration` of `AWS::S3::MultiRegionAccessPoint`.
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

  /// The property type `Region` of `AWS::S3::MultiRegionAccessPoint`.
  public struct Region: PropertyValue, Equatable {
    /// `Bucket`: 3 to 63 characters, matching `^[a-z0-9][a-z0-9//.//-]*[a-z0-9]$`.
    public var bucket: Token<String>
    /// `BucketAccountId`: exactly 12 characters, matching `^[0-9]{12}$`.
    public var bucketAccountId: Token<String>?

    /// A value of these properties.
    public init(bucket: Token<String>, bucketAccountId: Token<String>? = nil) {
      self.bucket = bucket
      self.bucketAccountId = bucketAccountId
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Bucket", bucket)
      object.set("BucketAccountId", bucketAccountId)
      return .object(object)
    }
  }
}
