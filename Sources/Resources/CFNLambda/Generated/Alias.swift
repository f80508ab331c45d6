// Generated from the schema of AWS::Lambda::Alias
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Lambda {
  /// The resource type `AWS::Lambda::Alias`.
  public struct Alias: Resource {
    /// `Description`: at most 256 characters.
    public var description: Token<String>?
    /// `FunctionName`. Changing it replaces the resource.
    public var functionName: Token<String>
    /// `FunctionVersion`: 1 to 1024 characters, matching `^(\$LATEST(\.PUBLISHED)?|[0-9]+)$`.
    public var functionVersion: Token<String>
    /// `Name`: 1 to 128 characters, matching `^(?!^[0-9]+$)([a-zA-Z0-9-_]+)$`. Changing it replaces
    /// the resource.
    public var name: Token<String>
    /// `ProvisionedConcurrencyConfig`.
    public var provisionedConcurrencyConfig: ProvisionedConcurrencyConfiguration?
    /// `RoutingConfig`.
    public var routingConfig: AliasRoutingConfiguration?

    /// A resource with these properties.
    public init(
      functionName: Token<String>,
      functionVersion: Token<String>,
      name: Token<String>,
      description: Token<String>? = nil,
      provisionedConcurrencyConfig: ProvisionedConcurrencyConfiguration? = nil,
      routingConfig: AliasRoutingConfiguration? = nil
    ) {
      self.functionName = functionName
      self.functionVersion = functionVersion
      self.name = name
      self.description = description
      self.provisionedConcurrencyConfig = provisionedConcurrencyConfig
      self.routingConfig = routingConfig
    }

    /// `AWS::Lambda::Alias`.
    public var type: String { "AWS::Lambda::Alias" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Description", description)
      properties.set("FunctionName", functionName)
      properties.set("FunctionVersion", functionVersion)
      properties.set("Name", name)
      properties.set("ProvisionedConcurrencyConfig", provisionedConcurrencyConfig)
      properties.set("RoutingConfig", routingConfig)
      return properties
    }
  }
}

extension Handle<CFN.Lambda.Alias> {
  /// The attribute `AliasArn`, of `Fn::GetAtt`.
  public var aliasArn: Token<ARN> { attribute("AliasArn") }
}
