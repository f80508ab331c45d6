// Generated from the schema of AWS::KMS::ReplicaKey
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation
public import IAMPolicy

extension CFN.KMS {
  /// The resource type `AWS::KMS::ReplicaKey`.
  public struct ReplicaKey: Resource {
    /// `Description`: at most 8192 characters.
    public var description: Token<String>?
    /// `Enabled`.
    public var enabled: Token<Bool>?
    /// `KeyPolicy`.
    public var keyPolicy: PolicyDocument
    /// `PendingWindowInDays`: 7 to 30.
    public var pendingWindowInDays: Token<Int>?
    /// `PrimaryKeyArn`: 1 to 256 characters. Changing it replaces the resource.
    public var primaryKeyArn: Token<ARN>
    /// `Tags`.
    public var tags: [Tag]?

    /// A resource with these properties.
    public init(
      keyPolicy: PolicyDocument,
      primaryKeyArn: Token<ARN>,
      description: Token<String>? = nil,
      enabled: Token<Bool>? = nil,
      pendingWindowInDays: Token<Int>? = nil,
      tags: [Tag]? = nil
    ) {
      self.keyPolicy = keyPolicy
      self.primaryKeyArn = primaryKeyArn
      self.description = description
      self.enabled = enabled
      self.pendingWindowInDays = pendingWindowInDays
      self.tags = tags
    }

    /// `AWS::KMS::ReplicaKey`.
    public var type: String { "AWS::KMS::ReplicaKey" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Description", description)
      properties.set("Enabled", enabled)
      properties.set("KeyPolicy", keyPolicy)
      properties.set("PendingWindowInDays", pendingWindowInDays)
      properties.set("PrimaryKeyArn", primaryKeyArn)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.KMS.ReplicaKey> {
  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }

  /// The attribute `KeyId`, of `Fn::GetAtt`.
  public var keyId: Token<String> { attribute("KeyId") }
}
