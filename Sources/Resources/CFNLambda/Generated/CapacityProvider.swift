// Generated from the schema of AWS::Lambda::CapacityProvider
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Lambda {
  /// The resource type `AWS::Lambda::CapacityProvider`.
  public struct CapacityProvider: Resource {
    /// `CapacityProviderName`: 1 to 140 characters. Changing it replaces the resource.
    public var capacityProviderName: Token<String>?
    /// `CapacityProviderScalingConfig`.
    public var capacityProviderScalingConfig: CapacityProviderScalingConfig?
    /// `InstanceRequirements`. Changing it replaces the resource.
    public var instanceRequirements: InstanceRequirements?
    /// `KmsKeyArn`: at most 10000 characters, matching
    /// `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. Changing it replaces the resource.
    public var kmsKeyArn: Token<ARN>?
    /// `PermissionsConfig`. Changing it replaces the resource.
    public var permissionsConfig: CapacityProviderPermissionsConfig
    /// `Tags`.
    public var tags: [Tag]?
    /// `VpcConfig`. Changing it replaces the resource.
    public var vpcConfig: CapacityProviderVpcConfig

    /// A resource with these properties.
    public init(
      permissionsConfig: CapacityProviderPermissionsConfig,
      vpcConfig: CapacityProviderVpcConfig,
      capacityProviderName: Token<String>? = nil,
      capacityProviderScalingConfig: CapacityProviderScalingConfig? = nil,
      instanceRequirements: InstanceRequirements? = nil,
      kmsKeyArn: Token<ARN>? = nil,
      tags: [Tag]? = nil
    ) {
      self.permissionsConfig = permissionsConfig
      self.vpcConfig = vpcConfig
      self.capacityProviderName = capacityProviderName
      self.capacityProviderScalingConfig = capacityProviderScalingConfig
      self.instanceRequirements = instanceRequirements
      self.kmsKeyArn = kmsKeyArn
      self.tags = tags
    }

    /// `AWS::Lambda::CapacityProvider`.
    public var type: String { "AWS::Lambda::CapacityProvider" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("CapacityProviderName", capacityProviderName)
      properties.set("CapacityProviderScalingConfig", capacityProviderScalingConfig)
      properties.set("InstanceRequirements", instanceRequirements)
      properties.set("KmsKeyArn", kmsKeyArn)
      properties.set("PermissionsConfig", permissionsConfig)
      properties.set("Tags", tags)
      properties.set("VpcConfig", vpcConfig)
      return properties
    }
  }
}

extension Handle<CFN.Lambda.CapacityProvider> {
  /// The attribute `State`, of `Fn::GetAtt`.
  public var state: Token<String> { attribute("State") }

  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }
}
