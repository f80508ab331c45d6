// Generated from the schema of AWS::ApiGatewayV2::Stage
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.ApiGatewayV2 {
  /// The resource type `AWS::ApiGatewayV2::Stage`.
  public struct Stage: Resource {
    /// `AccessLogSettings`.
    public var accessLogSettings: AccessLogSettings?
    /// `ApiId`. Changing it replaces the resource.
    public var apiId: Token<String>
    /// `AutoDeploy`.
    public var autoDeploy: Token<Bool>?
    /// `ClientCertificateId`.
    public var clientCertificateId: Token<String>?
    /// `DefaultRouteSettings`.
    public var defaultRouteSettings: RouteSettings?
    /// `DeploymentId`.
    public var deploymentId: Token<String>?
    /// `Description`.
    public var description: Token<String>?
    /// `RouteSettings`.
    public var routeSettings: Expression?
    /// `StageName`. Changing it replaces the resource.
    public var stageName: Token<String>
    /// `StageVariables`.
    public var stageVariables: Expression?
    /// `Tags`.
    public var tags: [String: Token<String>]?

    /// A resource with these properties.
    public init(
      apiId: Token<String>,
      stageName: Token<String>,
      accessLogSettings: AccessLogSettings? = nil,
      autoDeploy: Token<Bool>? = nil,
      clientCertificateId: Token<String>? = nil,
      defaultRouteSettings: RouteSettings? = nil,
      deploymentId: Token<String>? = nil,
      description: Token<String>? = nil,
      routeSettings: Expression? = nil,
      stageVariables: Expression? = nil,
      tags: [String: Token<String>]? = nil
    ) {
      self.apiId = apiId
      self.stageName = stageName
      self.accessLogSettings = accessLogSettings
      self.autoDeploy = autoDeploy
      self.clientCertificateId = clientCertificateId
      self.defaultRouteSettings = defaultRouteSettings
      self.deploymentId = deploymentId
      self.description = description
      self.routeSettings = routeSettings
      self.stageVariables = stageVariables
      self.tags = tags
    }

    /// `AWS::ApiGatewayV2::Stage`.
    public var type: String { "AWS::ApiGatewayV2::Stage" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("AccessLogSettings", accessLogSettings)
      properties.set("ApiId", apiId)
      properties.set("AutoDeploy", autoDeploy)
      properties.set("ClientCertificateId", clientCertificateId)
      properties.set("DefaultRouteSettings", defaultRouteSettings)
      properties.set("DeploymentId", deploymentId)
      properties.set("Description", description)
      properties.set("RouteSettings", routeSettings)
      properties.set("StageName", stageName)
      properties.set("StageVariables", stageVariables)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.ApiGatewayV2.Stage> {
  /// The attribute `Id`, of `Fn::GetAtt`.
  public var id: Token<String> { attribute("Id") }
}
