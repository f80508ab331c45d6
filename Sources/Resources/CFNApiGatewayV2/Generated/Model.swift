// Generated from the schema of AWS::ApiGatewayV2::Model
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.ApiGatewayV2 {
  /// The resource type `AWS::ApiGatewayV2::Model`.
  public struct Model: Resource {
    /// `ApiId`. Changing it replaces the resource.
    public var apiId: Token<String>
    /// `ContentType`.
    public var contentType: Token<String>?
    /// `Description`.
    public var description: Token<String>?
    /// `Name`.
    public var name: Token<String>
    /// `Schema`.
    public var schema: Expression

    /// A resource with these properties.
    public init(
      apiId: Token<String>,
      name: Token<String>,
      schema: Expression,
      contentType: Token<String>? = nil,
      description: Token<String>? = nil
    ) {
      self.apiId = apiId
      self.name = name
      self.schema = schema
      self.contentType = contentType
      self.description = description
    }

    /// `AWS::ApiGatewayV2::Model`.
    public var type: String { "AWS::ApiGatewayV2::Model" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("ApiId", apiId)
      properties.set("ContentType", contentType)
      properties.set("Description", description)
      properties.set("Name", name)
      properties.set("Schema", schema)
      return properties
    }
  }
}

extension Handle<CFN.ApiGatewayV2.Model> {
  /// The attribute `ModelId`, of `Fn::GetAtt`.
  public var modelId: Token<String> { attribute("ModelId") }
}
