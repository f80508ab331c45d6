// Generated from the schema of AWS::Lambda::Version
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Lambda {
  /// The resource type `AWS::Lambda::Version`.
  public struct Version: Resource {
    /// `CodeSha256`. Changing it replaces the resource.
    public var codeSha256: Token<String>?
    /// `Description`: at most 256 characters. Changing it replaces the resource.
    public var description: Token<String>?
    /// `FunctionName`: 1 to 140 characters. Changing it replaces the resource.
    public var functionName: Token<String>
    /// `FunctionScalingConfig`.
    public var functionScalingConfig: FunctionScalingConfig?
    /// `ProvisionedConcurrencyConfig`. Changing it replaces the resource.
    public var provisionedConcurrencyConfig: ProvisionedConcurrencyConfiguration?
    /// `RuntimePolicy`. Changing it replaces the resource.
    public var runtimePolicy: RuntimePolicy?

    /// A resource with these properties.
    public init(
      functionName: Token<String>,
      codeSha256: Token<String>? = nil,
      description: Token<String>? = nil,
      functionScalingConfig: FunctionScalingConfig? = nil,
      provisionedConcurrencyConfig: ProvisionedConcurrencyConfiguration? = nil,
      runtimePolicy: RuntimePolicy? = nil
    ) {
      self.functionName = functionName
      self.codeSha256 = codeSha256
      self.description = description
      self.functionScalingConfig = functionScalingConfig
      self.provisionedConcurrencyConfig = provisionedConcurrencyConfig
      self.runtimePolicy = runtimePolicy
    }

    /// `AWS::Lambda::Version`.
    public var type: String { "AWS::Lambda::Version" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("CodeSha256", codeSha256)
      properties.set("Description", description)
      properties.set("FunctionName", functionName)
      properties.set("FunctionScalingConfig", functionScalingConfig)
      properties.set("ProvisionedConcurrencyConfig", provisionedConcurrencyConfig)
      properties.set("RuntimePolicy", runtimePolicy)
      return properties
    }
  }
}

extension Handle<CFN.Lambda.Version> {
  /// The attribute `Version`, of `Fn::GetAtt`.
  public var version: Token<String> { attribute("Version") }

  /// The attribute `FunctionArn`, of `Fn::GetAtt`.
  public var functionArn: Token<ARN> { attribute("FunctionArn") }
}
