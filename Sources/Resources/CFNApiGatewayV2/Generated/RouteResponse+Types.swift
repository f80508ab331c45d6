// Generated from the schema of AWS::ApiGatewayV2::RouteResponse
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.ApiGatewayV2.RouteResponse {
  /// The property type `ParameterConstraints` of `AWS::ApiGatewayV2::RouteResponse`.
  public struct ParameterConstraints: PropertyValue, Equatable {
    /// `Required`.
    public var required: Token<Bool>

    /// A value of these properties.
    public init(required: Token<Bool>) {
      self.required = required
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Required", required)
      return .object(object)
    }
  }
}
