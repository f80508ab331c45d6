// Generated from the schema of AWS::ApiGatewayV2::Stage
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.ApiGatewayV2.Stage {
  /// The property type `AccessLogSettings` of `AWS::ApiGatewayV2::Stage`.
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

  /// The property type `RouteSettings` of `AWS::ApiGatewayV2::Stage`.
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
}
