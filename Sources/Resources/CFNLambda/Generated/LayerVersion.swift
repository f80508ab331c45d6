// Generated from the schema of AWS::Lambda::LayerVersion
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Lambda {
  /// The resource type `AWS::Lambda::LayerVersion`.
  public struct LayerVersion: Resource {
    /// `CompatibleArchitectures`: at most 2 elements. Changing it replaces the resource.
    public var compatibleArchitectures: Token<[CompatibleArchitecture]>?
    /// `CompatibleRuntimes`: at most 15 elements. Changing it replaces the resource.
    public var compatibleRuntimes: Token<[CompatibleRuntime]>?
    /// `Content`. Changing it replaces the resource.
    public var content: Content
    /// `Description`: at most 256 characters. Changing it replaces the resource.
    public var description: Token<String>?
    /// `LayerName`: 1 to 140 characters. Changing it replaces the resource.
    public var layerName: Token<String>?
    /// `LicenseInfo`: at most 512 characters. Changing it replaces the resource.
    public var licenseInfo: Token<String>?

    /// A resource with these properties.
    public init(
      content: Content,
      compatibleArchitectures: Token<[CompatibleArchitecture]>? = nil,
      compatibleRuntimes: Token<[CompatibleRuntime]>? = nil,
      description: Token<String>? = nil,
      layerName: Token<String>? = nil,
      licenseInfo: Token<String>? = nil
    ) {
      self.content = content
      self.compatibleArchitectures = compatibleArchitectures
      self.compatibleRuntimes = compatibleRuntimes
      self.description = description
      self.layerName = layerName
      self.licenseInfo = licenseInfo
    }

    /// `AWS::Lambda::LayerVersion`.
    public var type: String { "AWS::Lambda::LayerVersion" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("CompatibleArchitectures", compatibleArchitectures)
      properties.set("CompatibleRuntimes", compatibleRuntimes)
      properties.set("Content", content)
      properties.set("Description", description)
      properties.set("LayerName", layerName)
      properties.set("LicenseInfo", licenseInfo)
      return properties
    }
  }
}

extension Handle<CFN.Lambda.LayerVersion> {
  /// The attribute `LayerVersionArn`, of `Fn::GetAtt`.
  public var layerVersionArn: Token<ARN> { attribute("LayerVersionArn") }
}
