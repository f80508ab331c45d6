// Generated from the schema of AWS::SNS::TopicInlinePolicy
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation
public import IAMPolicy

extension CFN.SNS {
  /// The resource type `AWS::SNS::TopicInlinePolicy`.
  public struct TopicInlinePolicy: Resource {
    /// `PolicyDocument`.
    public var policyDocument: PolicyDocument
    /// `TopicArn`. Changing it replaces the resource.
    public var topicArn: Token<ARN>

    /// A resource with these properties.
    public init(policyDocument: PolicyDocument, topicArn: Token<ARN>) {
      self.policyDocument = policyDocument
      self.topicArn = topicArn
    }

    /// `AWS::SNS::TopicInlinePolicy`.
    public var type: String { "AWS::SNS::TopicInlinePolicy" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("PolicyDocument", policyDocument)
      properties.set("TopicArn", topicArn)
      return properties
    }
  }
}
