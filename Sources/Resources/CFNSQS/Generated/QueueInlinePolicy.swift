// Generated from the schema of AWS::SQS::QueueInlinePolicy
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation
public import IAMPolicy

extension CFN.SQS {
  /// The resource type `AWS::SQS::QueueInlinePolicy`.
  public struct QueueInlinePolicy: Resource {
    /// `PolicyDocument`.
    public var policyDocument: PolicyDocument
    /// `Queue`. Changing it replaces the resource.
    public var queue: Token<String>

    /// A resource with these properties.
    public init(policyDocument: PolicyDocument, queue: Token<String>) {
      self.policyDocument = policyDocument
      self.queue = queue
    }

    /// `AWS::SQS::QueueInlinePolicy`.
    public var type: String { "AWS::SQS::QueueInlinePolicy" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("PolicyDocument", policyDocument)
      properties.set("Queue", queue)
      return properties
    }
  }
}
