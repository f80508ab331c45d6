// Generated from the schema of AWS::SSM::ResourcePolicy
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation
public import IAMPolicy

extension CFN.SSM {
  /// The resource type `AWS::SSM::ResourcePolicy`.
  public struct ResourcePolicy: Resource {
    /// `Policy`.
    public var policy: PolicyDocument
    /// `ResourceArn`: 20 to 2048 characters. Changing it replaces the resource.
    public var resourceArn: Token<ARN>

    /// A resource with these properties.
    public init(policy: PolicyDocument, resourceArn: Token<ARN>) {
      self.policy = policy
      self.resourceArn = resourceArn
    }

    /// `AWS::SSM::ResourcePolicy`.
    public var type: String { "AWS::SSM::ResourcePolicy" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Policy", policy)
      properties.set("ResourceArn", resourceArn)
      return properties
    }
  }
}

extension Handle<CFN.SSM.ResourcePolicy> {
  /// The attribute `PolicyId`, of `Fn::GetAtt`.
  public var policyId: Token<String> { attribute("PolicyId") }

  /// The attribute `PolicyHash`, of `Fn::GetAtt`.
  public var policyHash: Token<String> { attribute("PolicyHash") }
}
