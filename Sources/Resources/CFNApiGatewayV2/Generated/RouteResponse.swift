// Generated from the schema of AWS::ApiGatewayV2::RouteResponse
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.ApiGatewayV2 {
  /// The resource type `AWS::ApiGatewayV2::RouteResponse`.
  public struct RouteResponse: Resource {
    /// `ApiId`. Changing it replaces the resource.
    public var apiId: Token<String>
    /// `ModelSelectionExpression`.
    public var modelSelectionExpression: Token<String>?
    /// `ResponseModels`.
    public var responseModels: Expression?
    /// `ResponseParameters`.
    public var responseParameters: [String: ParameterConstraints]?
    /// `RouteId`. Changing it replaces the resource.
    public var routeId: Token<String>
    /// `RouteResponseKey`.
    public var routeResponseKey: Token<String>

    /// A resource with these properties.
    public init(
      apiId: Token<String>,
      routeId: Token<String>,
      routeResponseKey: Token<String>,
      modelSelectionExpression: Token<String>? = nil,
      responseModels: Expression? = nil,
      responseParameters: [String: ParameterConstraints]? = nil
    ) {
      self.apiId = apiId
      self.routeId = routeId
      self.routeResponseKey = routeResponseKey
      self.modelSelectionExpression = modelSelectionExpression
      self.responseModels = responseModels
      self.responseParameters = responseParameters
    }

    /// `AWS::ApiGatewayV2::RouteResponse`.
    public var type: String { "AWS::ApiGatewayV2::RouteResponse" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("ApiId", apiId)
      properties.set("ModelSelectionExpression", modelSelectionExpression)
      properties.set("ResponseModels", responseModels)
      properties.set("ResponseParameters", responseParameters)
      properties.set("RouteId", routeId)
      properties.set("RouteResponseKey", routeResponseKey)
      return properties
    }
  }
}

extension Handle<CFN.ApiGatewayV2.RouteResponse> {
  /// The attribute `RouteResponseId`, of `Fn::GetAtt`.
  public var routeResponseId: Token<String> { attribute("RouteResponseId") }
}
