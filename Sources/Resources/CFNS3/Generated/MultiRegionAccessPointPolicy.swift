// Generated from the schema of AWS::S3::MultiRegionAccessPointPolicy
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation
public import IAMPolicy

extension CFN.S3 {
  /// The resource type `AWS::S3::MultiRegionAccessPointPolicy`.
  public struct MultiRegionAccessPointPolicy: Resource {
    /// `MrapName`: 3 to 50 characters, matching `^[a-z0-9][-a-z0-9]{1,48}[a-z0-9]$`. Changing it
    /// replaces the resource.
    public var mrapName: Token<String>
    /// `Policy`.
    public var policy: PolicyDocument

    /// A resource with these properties.
    public init(mrapName: Token<String>, policy: PolicyDocument) {
      self.mrapName = mrapName
      self.policy = policy
    }

    /// `AWS::S3::MultiRegionAccessPointPolicy`.
    public var type: String { "AWS::S3::MultiRegionAccessPointPolicy" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("MrapName", mrapName)
      properties.set("Policy", policy)
      return properties
    }
  }
}

extension Handle<CFN.S3.MultiRegionAccessPointPolicy> {
  /// The attribute `PolicyStatus.IsPublic`, of `Fn::GetAtt`.
  public var policyStatusIsPublic: Token<String> { attribute("PolicyStatus.IsPublic") }
}
