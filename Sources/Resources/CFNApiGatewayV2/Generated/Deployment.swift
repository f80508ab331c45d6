// Generated from the schema of AWS::ApiGatewayV2::Deployment
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.ApiGatewayV2 {
  /// The resource type `AWS::ApiGatewayV2::Deployment`.
  public struct Deployment: Resource {
    /// `ApiId`. Changing it replaces the resource.
    public var apiId: Token<String>
    /// `Description`.
    public var description: Token<String>?
    /// `StageName`.
    public var stageName: Token<String>?

    /// A resource with these properties.
    public init(
      apiId: Token<String>,
      description: Token<String>? = nil,
      stageName: Token<String>? = nil
    ) {
      self.apiId = apiId
      self.description = description
      self.stageName = stageName
    }

    /// `AWS::ApiGatewayV2::Deployment`.
    public var type: String { "AWS::ApiGatewayV2::Deployment" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("ApiId", apiId)
      properties.set("Description", description)
      properties.set("StageName", stageName)
      return properties
    }
  }
}

extension Handle<CFN.ApiGatewayV2.Deployment> {
  /// The attribute `DeploymentId`, of `Fn::GetAtt`.
  public var deploymentId: Token<String> { attribute("DeploymentId") }
}
