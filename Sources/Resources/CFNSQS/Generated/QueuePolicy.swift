// Generated from the schema of AWS::SQS::QueuePolicy
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation
public import IAMPolicy

extension CFN.SQS {
  /// The resource type `AWS::SQS::QueuePolicy`.
  public struct QueuePolicy: Resource {
    /// `PolicyDocument`.
    public var policyDocument: PolicyDocument
    /// `Queues`.
    public var queues: Token<[String]>

    /// A resource with these properties.
    public init(policyDocument: PolicyDocument, queues: Token<[String]>) {
      self.policyDocument = policyDocument
      self.queues = queues
    }

    /// `AWS::SQS::QueuePolicy`.
    public var type: String { "AWS::SQS::QueuePolicy" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("PolicyDocument", policyDocument)
      properties.set("Queues", queues)
      return properties
    }
  }
}

extension Handle<CFN.SQS.QueuePolicy> {
  /// The attribute `Id`, of `Fn::GetAtt`.
  public var id: Token<String> { attribute("Id") }
}
