// Generated from the schema of AWS::ApiGatewayV2::Integration
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.ApiGatewayV2 {
  /// The resource type `AWS::ApiGatewayV2::Integration`.
  public struct Integration: Resource {
    /// `ApiId`. Changing it replaces the resource.
    public var apiId: Token<String>
    /// `ConnectionId`.
    public var connectionId: Token<String>?
    /// `ConnectionType`.
    public var connectionType: Token<String>?
    /// `ContentHandlingStrategy`.
    public var contentHandlingStrategy: Token<String>?
    /// `CredentialsArn`.
    public var credentialsArn: Token<ARN>?
    /// `Description`.
    public var description: Token<String>?
    /// `IntegrationMethod`.
    public var integrationMethod: Token<String>?
    /// `IntegrationSubtype`.
    public var integrationSubtype: Token<String>?
    /// `IntegrationType`.
    public var integrationType: Token<String>
    /// `IntegrationUri`.
    public var integrationUri: Token<String>?
    /// `PassthroughBehavior`.
    public var passthroughBehavior: Token<String>?
    /// `PayloadFormatVersion`.
    public var payloadFormatVersion: Token<String>?
    /// `RequestParameters`.
    public var requestParameters: [String: Token<String>]?
    /// `RequestTemplates`.
    public var requestTemplates: [String: Token<String>]?
    /// `ResponseParameters`.
    public var responseParameters: [String: ResponseParameterMap]?
    /// `TemplateSelectionExpression`.
    public var templateSelectionExpression: Token<String>?
    /// `TimeoutInMillis`.
    public var timeoutInMillis: Token<Int>?
    /// `TlsConfig`.
    public var tlsConfig: TlsConfig?

    /// A resource with these properties.
    public init(
      apiId: Token<String>,
      integrationType: Token<String>,
      connectionId: Token<String>? = nil,
      connectionType: Token<String>? = nil,
      contentHandlingStrategy: Token<String>? = nil,
      credentialsArn: Token<ARN>? = nil,
      description: Token<String>? = nil,
      integrationMethod: Token<String>? = nil,
      integrationSubtype: Token<String>? = nil,
      integrationUri: Token<String>? = nil,
      passthroughBehavior: Token<String>? = nil,
      payloadFormatVersion: Token<String>? = nil,
      requestParameters: [String: Token<String>]? = nil,
      requestTemplates: [String: Token<String>]? = nil,
      responseParameters: [String: ResponseParameterMap]? = nil,
      templateSelectionExpression: Token<String>? = nil,
      timeoutInMillis: Token<Int>? = nil,
      tlsConfig: TlsConfig? = nil
    ) {
      self.apiId = apiId
      self.integrationType = integrationType
      self.connectionId = connectionId
      self.connectionType = connectionType
      self.contentHandlingStrategy = contentHandlingStrategy
      self.credentialsArn = credentialsArn
      self.description = description
      self.integrationMethod = integrationMethod
      self.integrationSubtype = integrationSubtype
      self.integrationUri = integrationUri
      self.passthroughBehavior = passthroughBehavior
      self.payloadFormatVersion = payloadFormatVersion
      self.requestParameters = requestParameters
      self.requestTemplates = requestTemplates
      self.responseParameters = responseParameters
      self.templateSelectionExpression = templateSelectionExpression
      self.timeoutInMillis = timeoutInMillis
      self.tlsConfig = tlsConfig
    }

    /// `AWS::ApiGatewayV2::Integration`.
    public var type: String { "AWS::ApiGatewayV2::Integration" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("ApiId", apiId)
      properties.set("ConnectionId", connectionId)
      properties.set("ConnectionType", connectionType)
      properties.set("ContentHandlingStrategy", contentHandlingStrategy)
      properties.set("CredentialsArn", credentialsArn)
      properties.set("Description", description)
      properties.set("IntegrationMethod", integrationMethod)
      properties.set("IntegrationSubtype", integrationSubtype)
      properties.set("IntegrationType", integrationType)
      properties.set("IntegrationUri", integrationUri)
      properties.set("PassthroughBehavior", passthroughBehavior)
      properties.set("PayloadFormatVersion", payloadFormatVersion)
      properties.set("RequestParameters", requestParameters)
      properties.set("RequestTemplates", requestTemplates)
      properties.set("ResponseParameters", responseParameters)
      properties.set("TemplateSelectionExpression", templateSelectionExpression)
      properties.set("TimeoutInMillis", timeoutInMillis)
      properties.set("TlsConfig", tlsConfig)
      return properties
    }
  }
}

extension Handle<CFN.ApiGatewayV2.Integration> {
  /// The attribute `IntegrationId`, of `Fn::GetAtt`.
  public var integrationId: Token<String> { attribute("IntegrationId") }
}
