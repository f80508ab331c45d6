// Generated from the schema of AWS::ApiGatewayV2::Api
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.ApiGatewayV2 {
  /// The resource type `AWS::ApiGatewayV2::Api`.
  public struct Api: Resource {
    /// `ApiKeySelectionExpression`.
    public var apiKeySelectionExpression: Token<String>?
    /// `BasePath`.
    public var basePath: Token<String>?
    /// `Body`.
    public var body: Expression?
    /// `BodyS3Location`.
    public var bodyS3Location: BodyS3Location?
    /// `CorsConfiguration`.
    public var corsConfiguration: Cors?
    /// `CredentialsArn`.
    public var credentialsArn: Token<ARN>?
    /// `Description`.
    public var description: Token<String>?
    /// `DisableExecuteApiEndpoint`.
    public var disableExecuteApiEndpoint: Token<Bool>?
    /// `DisableSchemaValidation`.
    public var disableSchemaValidation: Token<Bool>?
    /// `FailOnWarnings`.
    public var failOnWarnings: Token<Bool>?
    /// `IpAddressType`.
    public var ipAddressType: Token<String>?
    /// `Name`.
    public var name: Token<String>?
    /// `ProtocolType`. Changing it replaces the resource.
    public var protocolType: Token<String>?
    /// `RouteKey`.
    public var routeKey: Token<String>?
    /// `RouteSelectionExpression`.
    public var routeSelectionExpression: Token<String>?
    /// `Tags`.
    public var tags: [String: Token<String>]?
    /// `Target`.
    public var target: Token<String>?
    /// `Version`.
    public var version: Token<String>?

    /// A resource with these properties.
    public init(
      apiKeySelectionExpression: Token<String>? = nil,
      basePath: Token<String>? = nil,
      body: Expression? = nil,
      bodyS3Location: BodyS3Location? = nil,
      corsConfiguration: Cors? = nil,
      credentialsArn: Token<ARN>? = nil,
      description: Token<String>? = nil,
      disableExecuteApiEndpoint: Token<Bool>? = nil,
      disableSchemaValidation: Token<Bool>? = nil,
      failOnWarnings: Token<Bool>? = nil,
      ipAddressType: Token<String>? = nil,
      name: Token<String>? = nil,
      protocolType: Token<String>? = nil,
      routeKey: Token<String>? = nil,
      routeSelectionExpression: Token<String>? = nil,
      tags: [String: Token<String>]? = nil,
      target: Token<String>? = nil,
      version: Token<String>? = nil
    ) {
      self.apiKeySelectionExpression = apiKeySelectionExpression
      self.basePath = basePath
      self.body = body
      self.bodyS3Location = bodyS3Location
      self.corsConfiguration = corsConfiguration
      self.credentialsArn = credentialsArn
      self.description = description
      self.disableExecuteApiEndpoint = disableExecuteApiEndpoint
      self.disableSchemaValidation = disableSchemaValidation
      self.failOnWarnings = failOnWarnings
      self.ipAddressType = ipAddressType
      self.name = name
      self.protocolType = protocolType
      self.routeKey = routeKey
      self.routeSelectionExpression = routeSelectionExpression
      self.tags = tags
      self.target = target
      self.version = version
    }

    /// `AWS::ApiGatewayV2::Api`.
    public var type: String { "AWS::ApiGatewayV2::Api" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("ApiKeySelectionExpression", apiKeySelectionExpression)
      properties.set("BasePath", basePath)
      properties.set("Body", body)
      properties.set("BodyS3Location", bodyS3Location)
      properties.set("CorsConfiguration", corsConfiguration)
      properties.set("CredentialsArn", credentialsArn)
      properties.set("Description", description)
      properties.set("DisableExecuteApiEndpoint", disableExecuteApiEndpoint)
      properties.set("DisableSchemaValidation", disableSchemaValidation)
      properties.set("FailOnWarnings", failOnWarnings)
      properties.set("IpAddressType", ipAddressType)
      properties.set("Name", name)
      properties.set("ProtocolType", protocolType)
      properties.set("RouteKey", routeKey)
      properties.set("RouteSelectionExpression", routeSelectionExpression)
      properties.set("Tags", tags)
      properties.set("Target", target)
      properties.set("Version", version)
      return properties
    }
  }
}

extension Handle<CFN.ApiGatewayV2.Api> {
  /// The attribute `ApiId`, of `Fn::GetAtt`.
  public var apiId: Token<String> { attribute("ApiId") }

  /// The attribute `ApiEndpoint`, of `Fn::GetAtt`.
  public var apiEndpoint: Token<String> { attribute("ApiEndpoint") }
}
