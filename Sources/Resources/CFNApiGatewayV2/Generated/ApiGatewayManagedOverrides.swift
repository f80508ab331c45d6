// Generated from the schema of AWS::ApiGatewayV2::ApiGatewayManagedOverrides
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.ApiGatewayV2 {
  /// The resource type `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
  public struct ApiGatewayManagedOverrides: Resource {
    /// `ApiId`. Changing it replaces the resource.
    public var apiId: Token<String>
    /// `Integration`.
    public var integration: IntegrationOverrides?
    /// `Route`.
    public var route: RouteOverrides?
    /// `Stage`.
    public var stage: StageOverrides?

    /// A resource with these properties.
    public init(
      apiId: Token<String>,
      integration: IntegrationOverrides? = nil,
      route: RouteOverrides? = nil,
      stage: StageOverrides? = nil
    ) {
      self.apiId = apiId
      self.integration = integration
      self.route = route
      self.stage = stage
    }

    /// `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
    public var type: String { "AWS::ApiGatewayV2::ApiGatewayManagedOverrides" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("ApiId", apiId)
      properties.set("Integration", integration)
      properties.set("Route", route)
      properties.set("Stage", stage)
      return properties
    }
  }
}

extension Handle<CFN.ApiGatewayV2.ApiGatewayManagedOverrides> {
  /// The attribute `Id`, of `Fn::GetAtt`.
  public var id: Token<String> { attribute("Id") }
}
