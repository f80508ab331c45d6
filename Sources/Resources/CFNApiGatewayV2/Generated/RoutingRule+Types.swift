// Generated from the schema of AWS::ApiGatewayV2::RoutingRule
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.ApiGatewayV2.RoutingRule {
  /// The property type `Action` of `AWS::ApiGatewayV2::RoutingRule`.
  public struct Action: PropertyValue, Equatable {
    /// `InvokeApi`.
    public var invokeApi: ActionInvokeApi

    /// A value of these properties.
    public init(invokeApi: ActionInvokeApi) {
      self.invokeApi = invokeApi
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("InvokeApi", invokeApi)
      return .object(object)
    }
  }

  /// The property type `ActionInvokeApi` of `AWS::ApiGatewayV2::RoutingRule`.
  public struct ActionInvokeApi: PropertyValue, Equatable {
    /// `ApiId`.
    public var apiId: Token<String>
    /// `Stage`.
    public var stage: Token<String>
    /// `StripBasePath`.
    public var stripBasePath: Token<Bool>?

    /// A value of these properties.
    public init(apiId: Token<String>, stage: Token<String>, stripBasePath: Token<Bool>? = nil) {
      self.apiId = apiId
      self.stage = stage
      self.stripBasePath = stripBasePath
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ApiId", apiId)
      object.set("Stage", stage)
      object.set("StripBasePath", stripBasePath)
      return .object(object)
    }
  }

  /// The property type `Condition` of `AWS::ApiGatewayV2::RoutingRule`.
  public struct Condition: PropertyValue, Equatable {
    /// `MatchBasePaths`.
    public var matchBasePaths: MatchBasePaths?
    /// `MatchHeaders`.
    public var matchHeaders: MatchHeaders?

    /// A value of these properties.
    public init(matchBasePaths: MatchBasePaths? = nil, matchHeaders: MatchHeaders? = nil) {
      self.matchBasePaths = matchBasePaths
      self.matchHeaders = matchHeaders
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("MatchBasePaths", matchBasePaths)
      object.set("MatchHeaders", matchHeaders)
      return .object(object)
    }
  }

  /// The property type `MatchBasePaths` of `AWS::ApiGatewayV2::RoutingRule`.
  public struct MatchBasePaths: PropertyValue, Equatable {
    /// `AnyOf`.
    public var anyOf: Token<[String]>

    /// A value of these properties.
    public init(anyOf: Token<[String]>) {
      self.anyOf = anyOf
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AnyOf", anyOf)
      return .object(object)
    }
  }

  /// The property type `MatchHeaderValue` of `AWS::ApiGatewayV2::RoutingRule`.
  public struct MatchHeaderValue: PropertyValue, Equatable {
    /// `Header`.
    public var header: Token<String>
    /// `ValueGlob`.
    public var valueGlob: Token<String>

    /// A value of these properties.
    public init(header: Token<String>, valueGlob: Token<String>) {
      self.header = header
      self.valueGlob = valueGlob
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Header", header)
      object.set("ValueGlob", valueGlob)
      return .object(object)
    }
  }

  /// The property type `MatchHeaders` of `AWS::ApiGatewayV2::RoutingRule`.
  public struct MatchHeaders: PropertyValue, Equatable {
    /// `AnyOf`.
    public var anyOf: [MatchHeaderValue]

    /// A value of these properties.
    public init(anyOf: [MatchHeaderValue]) {
      self.anyOf = anyOf
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AnyOf", anyOf)
      return .object(object)
    }
  }
}
