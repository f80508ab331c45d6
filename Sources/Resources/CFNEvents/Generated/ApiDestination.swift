// Generated from the schema of AWS::Events::ApiDestination
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Events {
  /// The resource type `AWS::Events::ApiDestination`.
  public struct ApiDestination: Resource {
    /// `ConnectionArn`: 1 to 1600 characters.
    public var connectionArn: Token<ARN>
    /// `Description`: at most 512 characters.
    public var description: Token<String>?
    /// `HttpMethod`.
    public var httpMethod: Token<HttpMethod>
    /// `InvocationEndpoint`: 1 to 2048 characters.
    public var invocationEndpoint: Token<String>
    /// `InvocationRateLimitPerSecond`: at least 1.
    public var invocationRateLimitPerSecond: Token<Int>?
    /// `Name`: 1 to 64 characters, matching `[\.\-_A-Za-z0-9]+`. Changing it replaces the resource.
    public var name: Token<String>?

    /// A resource with these properties.
    public init(
      connectionArn: Token<ARN>,
      httpMethod: Token<HttpMethod>,
      invocationEndpoint: Token<String>,
      description: Token<String>? = nil,
      invocationRateLimitPerSecond: Token<Int>? = nil,
      name: Token<String>? = nil
    ) {
      self.connectionArn = connectionArn
      self.httpMethod = httpMethod
      self.invocationEndpoint = invocationEndpoint
      self.description = description
      self.invocationRateLimitPerSecond = invocationRateLimitPerSecond
      self.name = name
    }

    /// `AWS::Events::ApiDestination`.
    public var type: String { "AWS::Events::ApiDestination" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("ConnectionArn", connectionArn)
      properties.set("Description", description)
      properties.set("HttpMethod", httpMethod)
      properties.set("InvocationEndpoint", invocationEndpoint)
      properties.set("InvocationRateLimitPerSecond", invocationRateLimitPerSecond)
      properties.set("Name", name)
      return properties
    }
  }
}

extension Handle<CFN.Events.ApiDestination> {
  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }

  /// The attribute `ArnForPolicy`, of `Fn::GetAtt`.
  public var arnForPolicy: Token<ARN> { attribute("ArnForPolicy") }
}
