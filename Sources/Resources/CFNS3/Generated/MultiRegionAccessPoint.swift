// Generated from the schema of AWS::S3::MultiRegionAccessPoint
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.S3 {
  /// The resource type `AWS::S3::MultiRegionAccessPoint`.
  public struct MultiRegionAccessPoint: Resource {
    /// `Name`: 3 to 50 characters, matching `^[a-z0-9][-a-z0-9]{1,48}[a-z0-9]$`. Changing it
    /// replaces the resource.
    public var name: Token<String>?
    /// `PublicAccessBlockConfiguration`. Changing it replaces the resource.
    public var publicAccessBlockConfiguration: PublicAccessBlockConfiguration?
    /// `Regions`: at least 1 element. Changing it replaces the resource.
    public var regions: [Region]

    /// A resource with these properties.
    public init(
      regions: [Region],
      name: Token<String>? = nil,
      publicAccessBlockConfiguration: PublicAccessBlockConfiguration? = nil
    ) {
      self.regions = regions
      self.name = name
      self.publicAccessBlockConfiguration = publicAccessBlockConfiguration
    }

    /// `AWS::S3::MultiRegionAccessPoint`.
    public var type: String { "AWS::S3::MultiRegionAccessPoint" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Name", name)
      properties.set("PublicAccessBlockConfiguration", publicAccessBlockConfiguration)
      properties.set("Regions", regions)
      return properties
    }
  }
}

extension Handle<CFN.S3.MultiRegionAccessPoint> {
  /// The attribute `Alias`, of `Fn::GetAtt`.
  public var alias: Token<String> { attribute("Alias") }

  /// The attribute `CreatedAt`, of `Fn::GetAtt`.
  public var createdAt: Token<String> { attribute("CreatedAt") }
}
