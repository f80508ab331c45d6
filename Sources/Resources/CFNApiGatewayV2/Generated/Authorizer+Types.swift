// Generated from the schema of AWS::ApiGatewayV2::Authorizer
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.ApiGatewayV2.Authorizer {
  /// The property type `JWTConfiguration` of `AWS::ApiGatewayV2::Authorizer`.
  public struct JWTConfiguration: PropertyValue, Equatable {
    /// `Audience`.
    public var audience: Token<[String]>?
    /// `Issuer`.
    public var issuer: Token<String>?

    /// A value of these properties.
    public init(audience: Token<[String]>? = nil, issuer: Token<String>? = nil) {
      self.audience = audience
      self.issuer = issuer
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Audience", audience)
      object.set("Issuer", issuer)
      return .object(object)
    }
  }
}
