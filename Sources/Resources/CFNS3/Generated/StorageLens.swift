// Generated from the schema of AWS::S3::StorageLens
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.S3 {
  /// The resource type `AWS::S3::StorageLens`.
  public struct StorageLens: Resource {
    /// `StorageLensConfiguration`.
    public var storageLensConfiguration: StorageLensConfiguration
    /// `Tags`: at most 50 elements.
    public var tags: [Tag]?

    /// A resource with these properties.
    public init(storageLensConfiguration: StorageLensConfiguration, tags: [Tag]? = nil) {
      self.storageLensConfiguration = storageLensConfiguration
      self.tags = tags
    }

    /// `AWS::S3::StorageLens`.
    public var type: String { "AWS::S3::StorageLens" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("StorageLensConfiguration", storageLensConfiguration)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.S3.StorageLens> {
  /// The attribute `StorageLensConfiguration.StorageLensArn`, of `Fn::GetAtt`.
  public var storageLensConfigurationStorageLensArn: Token<ARN> {
    attribute("StorageLensConfiguration.StorageLensArn")
  }
}
