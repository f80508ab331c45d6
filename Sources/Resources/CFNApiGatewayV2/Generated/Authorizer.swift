// Generated from the schema of AWS::ApiGatewayV2::Authorizer
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.ApiGatewayV2 {
  /// The resource type `AWS::ApiGatewayV2::Authorizer`.
  public struct Authorizer: Resource {
    /// `ApiId`. Changing it replaces the resource.
    public var apiId: Token<String>
    /// `AuthorizerCredentialsArn`.
    public var authorizerCredentialsArn: Token<ARN>?
    /// `AuthorizerPayloadFormatVersion`.
    public var authorizerPayloadFormatVersion: Token<String>?
    /// `AuthorizerResultTtlInSeconds`.
    public var authorizerResultTtlInSeconds: Token<Int>?
    /// `AuthorizerType`.
    public var authorizerType: Token<String>
    /// `AuthorizerUri`.
    public var authorizerUri: Token<String>?
    /// `EnableSimpleResponses`.
    public var enableSimpleResponses: Token<Bool>?
    /// `IdentitySource`.
    public var identitySource: Token<[String]>?
    /// `IdentityValidationExpression`.
    public var identityValidationExpression: Token<String>?
    /// `JwtConfiguration`.
    public var jwtConfiguration: JWTConfiguration?
    /// `Name`.
    public var name: Token<String>

    /// A resource with these properties.
    public init(
      apiId: Token<String>,
      authorizerType: Token<String>,
      name: Token<String>,
      authorizerCredentialsArn: Token<ARN>? = nil,
      authorizerPayloadFormatVersion: Token<String>? = nil,
      authorizerResultTtlInSeconds: Token<Int>? = nil,
      authorizerUri: Token<String>? = nil,
      enableSimpleResponses: Token<Bool>? = nil,
      identitySource: Token<[String]>? = nil,
      identityValidationExpression: Token<String>? = nil,
      jwtConfiguration: JWTConfiguration? = nil
    ) {
      self.apiId = apiId
      self.authorizerType = authorizerType
      self.name = name
      self.authorizerCredentialsArn = authorizerCredentialsArn
      self.authorizerPayloadFormatVersion = authorizerPayloadFormatVersion
      self.authorizerResultTtlInSeconds = authorizerResultTtlInSeconds
      self.authorizerUri = authorizerUri
      self.enableSimpleResponses = enableSimpleResponses
      self.identitySource = identitySource
      self.identityValidationExpression = identityValidationExpression
      self.jwtConfiguration = jwtConfiguration
    }

    /// `AWS::ApiGatewayV2::Authorizer`.
    public var type: String { "AWS::ApiGatewayV2::Authorizer" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("ApiId", apiId)
      properties.set("AuthorizerCredentialsArn", authorizerCredentialsArn)
      properties.set("AuthorizerPayloadFormatVersion", authorizerPayloadFormatVersion)
      properties.set("AuthorizerResultTtlInSeconds", authorizerResultTtlInSeconds)
      properties.set("AuthorizerType", authorizerType)
      properties.set("AuthorizerUri", authorizerUri)
      properties.set("EnableSimpleResponses", enableSimpleResponses)
      properties.set("IdentitySource", identitySource)
      properties.set("IdentityValidationExpression", identityValidationExpression)
      properties.set("JwtConfiguration", jwtConfiguration)
      properties.set("Name", name)
      return properties
    }
  }
}

extension Handle<CFN.ApiGatewayV2.Authorizer> {
  /// The attribute `AuthorizerId`, of `Fn::GetAtt`.
  public var authorizerId: Token<String> { attribute("AuthorizerId") }
}
