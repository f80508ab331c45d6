// Generated from the schema of AWS::ApiGatewayV2
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN {
  /// The resource types of `AWS::ApiGatewayV2`.
  public enum ApiGatewayV2 {}
}
