// Generated from the schema of AWS::Events::Endpoint
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Events {
  /// The resource type `AWS::Events::Endpoint`.
  public struct Endpoint: Resource {
    /// `Description`: at most 512 characters.
    public var description: Token<String>?
    /// `EventBuses`: exactly 2 elements.
    public var eventBuses: [EndpointEventBus]
    /// `Name`: 1 to 64 characters, matching `^[\.\-_A-Za-z0-9]+$`. Changing it replaces the
    /// resource.
    public var name: Token<String>?
    /// `ReplicationConfig`.
    public var replicationConfig: ReplicationConfig?
    /// `RoleArn`: 1 to 256 characters, matching `^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$`.
    public var roleArn: Token<ARN>?
    /// `RoutingConfig`.
    public var routingConfig: RoutingConfig

    /// A resource with these properties.
    public init(
      eventBuses: [EndpointEventBus],
      routingConfig: RoutingConfig,
      description: Token<String>? = nil,
      name: Token<String>? = nil,
      replicationConfig: ReplicationConfig? = nil,
      roleArn: Token<ARN>? = nil
    ) {
      self.eventBuses = eventBuses
      self.routingConfig = routingConfig
      self.description = description
      self.name = name
      self.replicationConfig = replicationConfig
      self.roleArn = roleArn
    }

    /// `AWS::Events::Endpoint`.
    public var type: String { "AWS::Events::Endpoint" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Description", description)
      properties.set("EventBuses", eventBuses)
      properties.set("Name", name)
      properties.set("ReplicationConfig", replicationConfig)
      properties.set("RoleArn", roleArn)
      properties.set("RoutingConfig", routingConfig)
      return properties
    }
  }
}

extension Handle<CFN.Events.Endpoint> {
  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }

  /// The attribute `EndpointId`, of `Fn::GetAtt`.
  public var endpointId: Token<String> { attribute("EndpointId") }

  /// The attribute `EndpointUrl`, of `Fn::GetAtt`.
  public var endpointUrl: Token<String> { attribute("EndpointUrl") }

  /// The attribute `State`, of `Fn::GetAtt`.
  public var state: Token<String> { attribute("State") }

  /// The attribute `StateReason`, of `Fn::GetAtt`.
  public var stateReason: Token<String> { attribute("StateReason") }
}
