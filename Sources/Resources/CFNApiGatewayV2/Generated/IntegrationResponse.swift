// Generated from the schema of AWS::ApiGatewayV2::IntegrationResponse
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.ApiGatewayV2 {
  /// The resource type `AWS::ApiGatewayV2::IntegrationResponse`.
  public struct IntegrationResponse: Resource {
    /// `ApiId`. Changing it replaces the resource.
    public var apiId: Token<String>
    /// `ContentHandlingStrategy`.
    public var contentHandlingStrategy: Token<String>?
    /// `IntegrationId`. Changing it replaces the resource.
    public var integrationId: Token<String>
    /// `IntegrationResponseKey`.
    public var integrationResponseKey: Token<String>
    /// `ResponseParameters`.
    public var responseParameters: Expression?
    /// `ResponseTemplates`.
    public var responseTemplates: Expression?
    /// `TemplateSelectionExpression`.
    public var templateSelectionExpression: Token<String>?

    /// A resource with these properties.
    public init(
      apiId: Token<String>,
      integrationId: Token<String>,
      integrationResponseKey: Token<String>,
      contentHandlingStrategy: Token<String>? = nil,
      responseParameters: Expression? = nil,
      responseTemplates: Expression? = nil,
      templateSelectionExpression: Token<String>? = nil
    ) {
      self.apiId = apiId
      self.integrationId = integrationId
      self.integrationResponseKey = integrationResponseKey
      self.contentHandlingStrategy = contentHandlingStrategy
      self.responseParameters = responseParameters
      self.responseTemplates = responseTemplates
      self.templateSelectionExpression = templateSelectionExpression
    }

    /// `AWS::ApiGatewayV2::IntegrationResponse`.
    public var type: String { "AWS::ApiGatewayV2::IntegrationResponse" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("ApiId", apiId)
      properties.set("ContentHandlingStrategy", contentHandlingStrategy)
      properties.set("IntegrationId", integrationId)
      properties.set("IntegrationResponseKey", integrationResponseKey)
      properties.set("ResponseParameters", responseParameters)
      properties.set("ResponseTemplates", responseTemplates)
      properties.set("TemplateSelectionExpression", templateSelectionExpression)
      return properties
    }
  }
}

extension Handle<CFN.ApiGatewayV2.IntegrationResponse> {
  /// The attribute `IntegrationResponseId`, of `Fn::GetAtt`.
  public var integrationResponseId: Token<String> { attribute("IntegrationResponseId") }
}
