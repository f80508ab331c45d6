// Generated from the schema of AWS::Events::Endpoint
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.Events.Endpoint {
  /// The property type `EndpointEventBus` of `AWS::Events::Endpoint`.
  public struct EndpointEventBus: PropertyValue, Equatable {
    /// `EventBusArn`: 1 to 512 characters.
    public var eventBusArn: Token<ARN>

    /// A value of these properties.
    public init(eventBusArn: Token<ARN>) {
      self.eventBusArn = eventBusArn
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("EventBusArn", eventBusArn)
      return .object(object)
    }
  }

  /// The property type `FailoverConfig` of `AWS::Events::Endpoint`.
  public struct FailoverConfig: PropertyValue, Equatable {
    /// `Primary`.
    public var primary: Primary
    /// `Secondary`.
    public var secondary: Secondary

    /// A value of these properties.
    public init(primary: Primary, secondary: Secondary) {
      self.primary = primary
      self.secondary = secondary
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Primary", primary)
      object.set("Secondary", secondary)
      return .object(object)
    }
  }

  /// The property type `Primary` of `AWS::Events::Endpoint`.
  public struct Primary: PropertyValue, Equatable {
    /// `HealthCheck`: 1 to 1600 characters, matching
    /// `^arn:aws([a-z]|\-)*:route53:::healthcheck/[\-a-z0-9]+$`.
    public var healthCheck: Token<ARN>

    /// A value of these properties.
    public init(healthCheck: Token<ARN>) {
      self.healthCheck = healthCheck
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("HealthCheck", healthCheck)
      return .object(object)
    }
  }

  /// The property type `ReplicationConfig` of `AWS::Events::Endpoint`.
  public struct ReplicationConfig: PropertyValue, Equatable {
    /// `State`.
    public var state: Token<ReplicationState>

    /// A value of these properties.
    public init(state: Token<ReplicationState>) {
      self.state = state
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("State", state)
      return .object(object)
    }
  }

  /// What `ReplicationState` may say: any text, and those that are known by name.
  public enum ReplicationState: StringLike {}

  /// The property type `RoutingConfig` of `AWS::Events::Endpoint`.
  public struct RoutingConfig: PropertyValue, Equatable {
    /// `FailoverConfig`.
    public var failoverConfig: FailoverConfig

    /// A value of these properties.
    public init(failoverConfig: FailoverConfig) {
      self.failoverConfig = failoverConfig
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("FailoverConfig", failoverConfig)
      return .object(object)
    }
  }

  /// The property type `Secondary` of `AWS::Events::Endpoint`.
  public struct Secondary: PropertyValue, Equatable {
    /// `Route`: 9 to 20 characters, matching `^[\-a-z0-9]+$`.
    public var route: Token<String>

    /// A value of these properties.
    public init(route: Token<String>) {
      self.route = route
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Route", route)
      return .object(object)
    }
  }
}

extension Token<CFN.Events.Endpoint.ReplicationState> {
  /// `ENABLED`.
  public static var enabled: Self { "ENABLED" }
  /// `DISABLED`.
  public static var disabled: Self { "DISABLED" }
}
