// Generated from the schema of AWS::S3::BucketPolicy
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation
public import IAMPolicy

extension CFN.S3 {
  /// The resource type `AWS::S3::BucketPolicy`.
  public struct BucketPolicy: Resource {
    /// `Bucket`. Changing it replaces the resource.
    public var bucket: Token<String>
    /// `PolicyDocument`.
    public var policyDocument: PolicyDocument

    /// A resource with these properties.
    public init(bucket: Token<String>, policyDocument: PolicyDocument) {
      self.bucket = bucket
      self.policyDocument = policyDocument
    }

    /// `AWS::S3::BucketPolicy`.
    public var type: String { "AWS::S3::BucketPolicy" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Bucket", bucket)
      properties.set("PolicyDocument", policyDocument)
      return properties
    }
  }
}
