// Generated from the schema of AWS::ApiGatewayV2::ApiGatewayManagedOverrides
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.ApiGatewayV2.ApiGatewayManagedOverrides {
  /// The property type `AccessLogSettings` of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
  public struct AccessLogSettings: PropertyValue, Equatable {
    /// `DestinationArn`.
    public var destinationArn: Token<ARN>?
    /// `Format`.
    public var format: Token<String>?

    /// A value of these properties.
    public init(destinationArn: Token<ARN>? = nil, format: Token<String>? = nil) {
      self.destinationArn = destinationArn
      self.format = format
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("DestinationArn", destinationArn)
      object.set("Format", format)
      return .object(object)
    }
  }

  /// The property type `IntegrationOverrides` of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
  public struct IntegrationOverrides: PropertyValue, Equatable {
    /// `Description`.
    public var description: Token<String>?
    /// `IntegrationMethod`.
    public var integrationMethod: Token<String>?
    /// `PayloadFormatVersion`.
    public var payloadFormatVersion: Token<String>?
    /// `TimeoutInMillis`.
    public var timeoutInMillis: Token<Int>?

    /// A value of these properties.
    public init(
      description: Token<String>? = nil,
      integrationMethod: Token<String>? = nil,
      payloadFormatVersion: Token<String>? = nil,
      timeoutInMillis: Token<Int>? = nil
    ) {
      self.description = description
      self.integrationMethod = integrationMethod
      self.payloadFormatVersion = payloadFormatVersion
      self.timeoutInMillis = timeoutInMillis
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Description", description)
      object.set("IntegrationMethod", integrationMethod)
      object.set("PayloadFormatVersion", payloadFormatVersion)
      object.set("TimeoutInMillis", timeoutInMillis)
      return .object(object)
    }
  }

  /// The property type `RouteOverrides` of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
  public struct RouteOverrides: PropertyValue, Equatable {
    /// `AuthorizationScopes`.
    public var authorizationScopes: Token<[String]>?
    /// `AuthorizationType`.
    public var authorizationType: Token<String>?
    /// `AuthorizerId`.
    public var authorizerId: Token<String>?
    /// `OperationName`.
    public var operationName: Token<String>?
    /// `Target`.
    public var target: Token<String>?

    /// A value of these properties.
    public init(
      authorizationScopes: Token<[String]>? = nil,
      authorizationType: Token<String>? = nil,
      authorizerId: Token<String>? = nil,
      operationName: Token<String>? = nil,
      target: Token<String>? = nil
    ) {
      self.authorizationScopes = authorizationScopes
      self.authorizationType = authorizationType
      self.authorizerId = authorizerId
      self.operationName = operationName
      self.target = target
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AuthorizationScopes", authorizationScopes)
      object.set("AuthorizationType", authorizationType)
      object.set("AuthorizerId", authorizerId)
      object.set("OperationName", operationName)
      object.set("Target", target)
      return .object(object)
    }
  }

  /// The property type `RouteSettings` of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
  public struct RouteSettings: PropertyValue, Equatable {
    /// `DataTraceEnabled`.
    public var dataTraceEnabled: Token<Bool>?
    /// `DetailedMetricsEnabled`.
    public var detailedMetricsEnabled: Token<Bool>?
    /// `LoggingLevel`.
    public var loggingLevel: Token<String>?
    /// `ThrottlingBurstLimit`.
    public var throttlingBurstLimit: Token<Int>?
    /// `ThrottlingRateLimit`.
    public var throttlingRateLimit: Token<Double>?

    /// A value of these properties.
    public init(
      dataTraceEnabled: Token<Bool>? = nil,
      detailedMetricsEnabled: Token<Bool>? = nil,
      loggingLevel: Token<String>? = nil,
      throttlingBurstLimit: Token<Int>? = nil,
      throttlingRateLimit: Token<Double>? = nil
    ) {
      self.dataTraceEnabled = dataTraceEnabled
      self.detailedMetricsEnabled = detailedMetricsEnabled
      self.loggingLevel = loggingLevel
      self.throttlingBurstLimit = throttlingBurstLimit
      self.throttlingRateLimit = throttlingRateLimit
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("DataTraceEnabled", dataTraceEnabled)
      object.set("DetailedMetricsEnabled", detailedMetricsEnabled)
      object.set("LoggingLevel", loggingLevel)
      object.set("ThrottlingBurstLimit", throttlingBurstLimit)
      object.set("ThrottlingRateLimit", throttlingRateLimit)
      return .object(object)
    }
  }

  /// The property type `StageOverrides` of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
  public struct StageOverrides: PropertyValue, Equatable {
    /// `AccessLogSettings`.
    public var accessLogSettings: AccessLogSettings?
    /// `AutoDeploy`.
    public var autoDeploy: Token<Bool>?
    /// `DefaultRouteSettings`.
    public var defaultRouteSettings: RouteSettings?
    /// `Description`.
    public var description: Token<String>?
    /// `RouteSettings`.
    public var routeSettings: Expression?
    /// `StageVariables`.
    public var stageVariables: Expression?

    /// A value of these properties.
    public init(
      accessLogSettings: AccessLogSettings? = nil,
      autoDeploy: Token<Bool>? = nil,
      defaultRouteSettings: RouteSettings? = nil,
      description: Token<String>? = nil,
      routeSettings: Expression? = nil,
      stageVariables: Expression? = nil
    ) {
      self.accessLogSettings = accessLogSettings
      self.autoDeploy = autoDeploy
      self.defaultRouteSettings = defaultRouteSettings
      self.description = description
      self.routeSettings = routeSettings
      self.stageVariables = stageVariables
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AccessLogSettings", accessLogSettings)
      object.set("AutoDeploy", autoDeploy)
      object.set("DefaultRouteSettings", defaultRouteSettings)
      object.set("Description", description)
      object.set("RouteSettings", routeSettings)
      object.set("StageVariables", stageVariables)
      return .object(object)
    }
  }
}
