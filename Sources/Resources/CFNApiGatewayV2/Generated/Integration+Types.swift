// Generated from the schema of AWS::ApiGatewayV2::Integration
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.ApiGatewayV2.Integration {
  /// The property type `ResponseParameter` of `AWS::ApiGatewayV2::Integration`.
  public struct ResponseParameter: PropertyValue, Equatable {
    /// `Destination`.
    public var destination: Token<String>?
    /// `Source`.
    public var source: Token<String>?

    /// A value of these properties.
    public init(destination: Token<String>? = nil, source: Token<String>? = nil) {
      self.destination = destination
      self.source = source
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Destination", destination)
      object.set("Source", source)
      return .object(object)
    }
  }

  /// The property type `ResponseParameterMap` of `AWS::ApiGatewayV2::Integration`.
  public struct ResponseParameterMap: PropertyValue, Equatable {
    /// `ResponseParameters`.
    public var responseParameters: [ResponseParameter]?

    /// A value of these properties.
    public init(responseParameters: [ResponseParameter]? = nil) {
      self.responseParameters = responseParameters
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ResponseParameters", responseParameters)
      return .object(object)
    }
  }

  /// The property type `TlsConfig` of `AWS::ApiGatewayV2::Integration`.
  public struct TlsConfig: PropertyValue, Equatable {
    /// `ServerNameToVerify`.
    public var serverNameToVerify: Token<String>?

    /// A value of these properties.
    public init(serverNameToVerify: Token<String>? = nil) {
      self.serverNameToVerify = serverNameToVerify
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ServerNameToVerify", serverNameToVerify)
      return .object(object)
    }
  }
}
