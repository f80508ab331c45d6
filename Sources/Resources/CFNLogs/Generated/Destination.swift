// Generated from the schema of AWS::Logs::Destination
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Logs {
  /// The resource type `AWS::Logs::Destination`.
  public struct Destination: Resource {
    /// `DestinationName`: 1 to 512 characters, matching `^[^:*]{1,512}$`. Changing it replaces the
    /// resource.
    public var destinationName: Token<String>
    /// `DestinationPolicy`: at least 1 character.
    public var destinationPolicy: Token<String>?
    /// `RoleArn`: at least 1 character.
    public var roleArn: Token<ARN>
    /// `Tags`.
    public var tags: [Tag]?
    /// `TargetArn`: at least 1 character.
    public var targetArn: Token<ARN>

    /// A resource with these properties.
    public init(
      destinationName: Token<String>,
      roleArn: Token<ARN>,
      targetArn: Token<ARN>,
      destinationPolicy: Token<String>? = nil,
      tags: [Tag]? = nil
    ) {
      self.destinationName = destinationName
      self.roleArn = roleArn
      self.targetArn = targetArn
      self.destinationPolicy = destinationPolicy
      self.tags = tags
    }

    /// `AWS::Logs::Destination`.
    public var type: String { "AWS::Logs::Destination" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("DestinationName", destinationName)
      properties.set("DestinationPolicy", destinationPolicy)
      properties.set("RoleArn", roleArn)
      properties.set("Tags", tags)
      properties.set("TargetArn", targetArn)
      return properties
    }
  }
}

extension Handle<CFN.Logs.Destination> {
  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }
}
