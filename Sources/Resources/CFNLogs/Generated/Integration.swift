// Generated from the schema of AWS::Logs::Integration
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Logs {
  /// The resource type `AWS::Logs::Integration`.
  public struct Integration: Resource {
    /// `IntegrationName`: 1 to 50 characters, matching `[\.\-_/#A-Za-z0-9]+`. Changing it replaces
    /// the resource.
    public var integrationName: Token<String>
    /// `IntegrationType`. Changing it replaces the resource.
    public var integrationType: Token<IntegrationType>
    /// `ResourceConfig`. Changing it replaces the resource.
    public var resourceConfig: ResourceConfig

    /// A resource with these properties.
    public init(
      integrationName: Token<String>,
      integrationType: Token<IntegrationType>,
      resourceConfig: ResourceConfig
    ) {
      self.integrationName = integrationName
      self.integrationType = integrationType
      self.resourceConfig = resourceConfig
    }

    /// `AWS::Logs::Integration`.
    public var type: String { "AWS::Logs::Integration" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("IntegrationName", integrationName)
      properties.set("IntegrationType", integrationType)
      properties.set("ResourceConfig", resourceConfig)
      return properties
    }
  }
}

extension Handle<CFN.Logs.Integration> {
  /// The attribute `IntegrationStatus`, of `Fn::GetAtt`.
  public var integrationStatus: Token<String> { attribute("IntegrationStatus") }
}
