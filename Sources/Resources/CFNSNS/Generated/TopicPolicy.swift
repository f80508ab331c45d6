// Generated from the schema of AWS::SNS::TopicPolicy
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation
public import IAMPolicy

extension CFN.SNS {
  /// The resource type `AWS::SNS::TopicPolicy`.
  public struct TopicPolicy: Resource {
    /// `PolicyDocument`.
    public var policyDocument: PolicyDocument
    /// `Topics`.
    public var topics: Token<[String]>

    /// A resource with these properties.
    public init(policyDocument: PolicyDocument, topics: Token<[String]>) {
      self.policyDocument = policyDocument
      self.topics = topics
    }

    /// `AWS::SNS::TopicPolicy`.
    public var type: String { "AWS::SNS::TopicPolicy" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("PolicyDocument", policyDocument)
      properties.set("Topics", topics)
      return properties
    }
  }
}

extension Handle<CFN.SNS.TopicPolicy> {
  /// The attribute `Id`, of `Fn::GetAtt`.
  public var id: Token<String> { attribute("Id") }
}
