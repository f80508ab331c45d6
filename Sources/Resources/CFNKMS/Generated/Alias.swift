// Generated from the schema of AWS::KMS::Alias
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.KMS {
  /// The resource type `AWS::KMS::Alias`.
  public struct Alias: Resource {
    /// `AliasName`: 1 to 256 characters, matching `^(alias/)[a-zA-Z0-9:/_-]+$`. Changing it
    /// replaces the resource.
    public var aliasName: Token<String>
    /// `TargetKeyId`: 1 to 256 characters.
    public var targetKeyId: Token<String>

    /// A resource with these properties.
    public init(aliasName: Token<String>, targetKeyId: Token<String>) {
      self.aliasName = aliasName
      self.targetKeyId = targetKeyId
    }

    /// `AWS::KMS::Alias`.
    public var type: String { "AWS::KMS::Alias" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("AliasName", aliasName)
      properties.set("TargetKeyId", targetKeyId)
      return properties
    }
  }
}
