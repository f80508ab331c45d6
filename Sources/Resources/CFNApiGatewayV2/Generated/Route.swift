// Generated from the schema of AWS::ApiGatewayV2::Route
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.ApiGatewayV2 {
  /// The resource type `AWS::ApiGatewayV2::Route`.
  public struct Route: Resource {
    /// `ApiId`. Changing it replaces the resource.
    public var apiId: Token<String>
    /// `ApiKeyRequired`.
    public var apiKeyRequired: Token<Bool>?
    /// `AuthorizationScopes`.
    public var authorizationScopes: Token<[String]>?
    /// `AuthorizationType`.
    public var authorizationType: Token<String>?
    /// `AuthorizerId`.
    public var authorizerId: Token<String>?
    /// `ModelSelectionExpression`.
    public var modelSelectionExpression: Token<String>?
    /// `OperationName`.
    public var operationName: Token<String>?
    /// `RequestModels`.
    public var requestModels: Expression?
    /// `RequestParameters`.
    public var requestParameters: Expression?
    /// `RouteKey`.
    public var routeKey: Token<String>
    /// `RouteResponseSelectionExpression`.
    public var routeResponseSelectionExpression: Token<String>?
    /// `Target`.
    public var target: Token<String>?

    /// A resource with these properties.
    public init(
      apiId: Token<String>,
      routeKey: Token<String>,
      apiKeyRequired: Token<Bool>? = nil,
      authorizationScopes: Token<[String]>? = nil,
      authorizationType: Token<String>? = nil,
      authorizerId: Token<String>? = nil,
      modelSelectionExpression: Token<String>? = nil,
      operationName: Token<String>? = nil,
      requestModels: Expression? = nil,
      requestParameters: Expression? = nil,
      routeResponseSelectionExpression: Token<String>? = nil,
      target: Token<String>? = nil
    ) {
      self.apiId = apiId
      self.routeKey = routeKey
      self.apiKeyRequired = apiKeyRequired
      self.authorizationScopes = authorizationScopes
      self.authorizationType = authorizationType
      self.authorizerId = authorizerId
      self.modelSelectionExpression = modelSelectionExpression
      self.operationName = operationName
      self.requestModels = requestModels
      self.requestParameters = requestParameters
      self.routeResponseSelectionExpression = routeResponseSelectionExpression
      self.target = target
    }

    /// `AWS::ApiGatewayV2::Route`.
    public var type: String { "AWS::ApiGatewayV2::Route" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("ApiId", apiId)
      properties.set("ApiKeyRequired", apiKeyRequired)
      properties.set("AuthorizationScopes", authorizationScopes)
      properties.set("AuthorizationType", authorizationType)
      properties.set("AuthorizerId", authorizerId)
      properties.set("ModelSelectionExpression", modelSelectionExpression)
      properties.set("OperationName", operationName)
      properties.set("RequestModels", requestModels)
      properties.set("RequestParameters", requestParameters)
      properties.set("RouteKey", routeKey)
      properties.set("RouteResponseSelectionExpression", routeResponseSelectionExpression)
      properties.set("Target", target)
      return properties
    }
  }
}

extension Handle<CFN.ApiGatewayV2.Route> {
  /// The attribute `RouteId`, of `Fn::GetAtt`.
  public var routeId: Token<String> { attribute("RouteId") }
}
