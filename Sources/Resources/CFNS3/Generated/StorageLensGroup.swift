// Generated from the schema of AWS::S3::StorageLensGroup
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.S3 {
  /// The resource type `AWS::S3::StorageLensGroup`.
  public struct StorageLensGroup: Resource {
    /// `Filter`.
    public var filter: Filter
    /// `Name`: 1 to 64 characters, matching `^[a-zA-Z0-9\-_]+$`. Changing it replaces the resource.
    public var name: Token<String>
    /// `Tags`.
    public var tags: [Tag]?

    /// A resource with these properties.
    public init(filter: Filter, name: Token<String>, tags: [Tag]? = nil) {
      self.filter = filter
      self.name = name
      self.tags = tags
    }

    /// `AWS::S3::StorageLensGroup`.
    public var type: String { "AWS::S3::StorageLensGroup" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Filter", filter)
      properties.set("Name", name)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.S3.StorageLensGroup> {
  /// The attribute `StorageLensGroupArn`, of `Fn::GetAtt`.
  public var storageLensGroupArn: Token<ARN> { attribute("StorageLensGroupArn") }
}
