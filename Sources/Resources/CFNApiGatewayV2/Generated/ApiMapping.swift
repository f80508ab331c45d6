// Generated from the schema of AWS::ApiGatewayV2::ApiMapping
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.ApiGatewayV2 {
  /// The resource type `AWS::ApiGatewayV2::ApiMapping`.
  public struct ApiMapping: Resource {
    /// `ApiId`.
    public var apiId: Token<String>
    /// `ApiMappingKey`.
    public var apiMappingKey: Token<String>?
    /// `DomainName`. Changing it replaces the resource.
    public var domainName: Token<String>
    /// `Stage`.
    public var stage: Token<String>

    /// A resource with these properties.
    public init(
      apiId: Token<String>,
      domainName: Token<String>,
      stage: Token<String>,
      apiMappingKey: Token<String>? = nil
    ) {
      self.apiId = apiId
      self.domainName = domainName
      self.stage = stage
      self.apiMappingKey = apiMappingKey
    }

    /// `AWS::ApiGatewayV2::ApiMapping`.
    public var type: String { "AWS::ApiGatewayV2::ApiMapping" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("ApiId", apiId)
      properties.set("ApiMappingKey", apiMappingKey)
      properties.set("DomainName", domainName)
      properties.set("Stage", stage)
      return properties
    }
  }
}

extension Handle<CFN.ApiGatewayV2.ApiMapping> {
  /// The attribute `ApiMappingId`, of `Fn::GetAtt`.
  public var apiMappingId: Token<String> { attribute("ApiMappingId") }
}
