// Generated from the schema of AWS::Lambda::CapacityProvider
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.Lambda.CapacityProvider {
  /// What `Architecture` may say: any text, and those that are known by name.
  public enum Architecture: StringLike {}

  /// The property type `CapacityProviderPermissionsConfig` of `AWS::Lambda::CapacityProvider`.
  public struct CapacityProviderPermissionsConfig: PropertyValue, Equatable {
    /// `CapacityProviderOperatorRoleArn`: at most 10000 characters.
    public var capacityProviderOperatorRoleArn: Token<ARN>

    /// A value of these properties.
    public init(capacityProviderOperatorRoleArn: Token<ARN>) {
      self.capacityProviderOperatorRoleArn = capacityProviderOperatorRoleArn
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("CapacityProviderOperatorRoleArn", capacityProviderOperatorRoleArn)
      return .object(object)
    }
  }

  /// What `CapacityProviderPredefinedMetricType` may say: any text, and those that are known by
  /// name.
  public enum CapacityProviderPredefinedMetricType: StringLike {}

  /// The property type `CapacityProviderScalingConfig` of `AWS::Lambda::CapacityProvider`.
  public struct CapacityProviderScalingConfig: PropertyValue, Equatable {
    /// `MaxVCpuCount`: 2 to 15000.
    public var maxVCpuCount: Token<Int>?
    /// `ScalingMode`.
    public var scalingMode: Token<CapacityProviderScalingMode>?
    /// `ScalingPolicies`: 1 to 10 elements.
    public var scalingPolicies: [TargetTrackingScalingPolicy]?

    /// A value of these properties.
    public init(
      maxVCpuCount: Token<Int>? = nil,
      scalingMode: Token<CapacityProviderScalingMode>? = nil,
      scalingPolicies: [TargetTrackingScalingPolicy]? = nil
    ) {
      self.maxVCpuCount = maxVCpuCount
      self.scalingMode = scalingMode
      self.scalingPolicies = scalingPolicies
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("MaxVCpuCount", maxVCpuCount)
      object.set("ScalingMode", scalingMode)
      object.set("ScalingPolicies", scalingPolicies)
      return .object(object)
    }
  }

  /// What `CapacityProviderScalingMode` may say: any text, and those that are known by name.
  public enum CapacityProviderScalingMode: StringLike {}

  /// The property type `CapacityProviderVpcConfig` of `AWS::Lambda::CapacityProvider`.
  public struct CapacityProviderVpcConfig: PropertyValue, Equatable {
    /// `SecurityGroupIds`: at most 5 elements.
    public var securityGroupIds: Token<[String]>
    /// `SubnetIds`: 1 to 16 elements.
    public var subnetIds: Token<[String]>

    /// A value of these properties.
    public init(securityGroupIds: Token<[String]>, subnetIds: Token<[String]>) {
      self.securityGroupIds = securityGroupIds
      self.subnetIds = subnetIds
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("SecurityGroupIds", securityGroupIds)
      object.set("SubnetIds", subnetIds)
      return .object(object)
    }
  }

  /// The property type `InstanceRequirements` of `AWS::Lambda::CapacityProvider`.
  public struct InstanceRequirements: PropertyValue, Equatable {
    /// `AllowedInstanceTypes`: at most 400 elements.
    public var allowedInstanceTypes: Token<[String]>?
    /// `Architectures`: exactly 1 element.
    public var architectures: Token<[Architecture]>?
    /// `ExcludedInstanceTypes`: at most 400 elements.
    public var excludedInstanceTypes: Token<[String]>?

    /// A value of these properties.
    public init(
      allowedInstanceTypes: Token<[String]>? = nil,
      architectures: Token<[Architecture]>? = nil,
      excludedInstanceTypes: Token<[String]>? = nil
    ) {
      self.allowedInstanceTypes = allowedInstanceTypes
      self.architectures = architectures
      self.excludedInstanceTypes = excludedInstanceTypes
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AllowedInstanceTypes", allowedInstanceTypes)
      object.set("Architectures", architectures)
      object.set("ExcludedInstanceTypes", excludedInstanceTypes)
      return .object(object)
    }
  }

  /// The property type `Tag` of `AWS::Lambda::CapacityProvider`.
  public struct Tag: PropertyValue, Equatable {
    /// `Key`: 1 to 128 characters.
    public var key: Token<String>
    /// `Value`: at most 256 characters.
    public var value: Token<String>?

    /// A value of these properties.
    public init(key: Token<String>, value: Token<String>? = nil) {
      self.key = key
      self.value = value
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Key", key)
      object.set("Value", value)
      return .object(object)
    }
  }

  /// The property type `TargetTrackingScalingPolicy` of `AWS::Lambda::CapacityProvider`.
  public struct TargetTrackingScalingPolicy: PropertyValue, Equatable {
    /// `PredefinedMetricType`.
    public var predefinedMetricType: Token<CapacityProviderPredefinedMetricType>
    /// `TargetValue`: 0 to 100.0.
    public var targetValue: Token<Double>

    /// A value of these properties.
    public init(
      predefinedMetricType: Token<CapacityProviderPredefinedMetricType>,
      targetValue: Token<Double>
    ) {
      self.predefinedMetricType = predefinedMetricType
      self.targetValue = targetValue
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("PredefinedMetricType", predefinedMetricType)
      object.set("TargetValue", targetValue)
      return .object(object)
    }
  }
}

extension Token<CFN.Lambda.CapacityProvider.Architecture> {
  /// `x86_64`.
  public static var x86_64: Self { "x86_64" }
  /// `arm64`.
  public static var arm64: Self { "arm64" }
}

extension Token<CFN.Lambda.CapacityProvider.CapacityProviderPredefinedMetricType> {
  /// `LambdaCapacityProviderAverageCPUUtilization`.
  public static var lambdaCapacityProviderAverageCPUUtilization: Self {
    "LambdaCapacityProviderAverageCPUUtilization"
  }
}

extension Token<CFN.Lambda.CapacityProvider.CapacityProviderScalingMode> {
  /// `Auto`.
  public static var auto: Self { "Auto" }
  /// `Manual`.
  public static var manual: Self { "Manual" }
}
