// Generated from the schema of AWS::Lambda::Url
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Lambda {
  /// The resource type `AWS::Lambda::Url`.
  public struct Url: Resource {
    /// `AuthType`.
    public var authType: Token<AuthType>
    /// `Cors`.
    public var cors: Cors?
    /// `InvokeMode`.
    public var invokeMode: Token<InvokeMode>?
    /// `Qualifier`: 1 to 128 characters, matching `((?!^[0-9]+$)([a-zA-Z0-9-_]+))`. Changing it
    /// replaces the resource.
    public var qualifier: Token<String>?
    /// `TargetFunctionArn`. Changing it replaces the resource.
    public var targetFunctionArn: Token<ARN>

    /// A resource with these properties.
    public init(
      authType: Token<AuthType>,
      targetFunctionArn: Token<ARN>,
      cors: Cors? = nil,
      invokeMode: Token<InvokeMode>? = nil,
      qualifier: Token<String>? = nil
    ) {
      self.authType = authType
      self.targetFunctionArn = targetFunctionArn
      self.cors = cors
      self.invokeMode = invokeMode
      self.qualifier = qualifier
    }

    /// `AWS::Lambda::Url`.
    public var type: String { "AWS::Lambda::Url" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("AuthType", authType)
      properties.set("Cors", cors)
      properties.set("InvokeMode", invokeMode)
      properties.set("Qualifier", qualifier)
      properties.set("TargetFunctionArn", targetFunctionArn)
      return properties
    }
  }
}

extension Handle<CFN.Lambda.Url> {
  /// The attribute `FunctionUrl`, of `Fn::GetAtt`.
  public var functionUrl: Token<String> { attribute("FunctionUrl") }

  /// The attribute `FunctionArn`, of `Fn::GetAtt`.
  public var functionArn: Token<ARN> { attribute("FunctionArn") }
}
