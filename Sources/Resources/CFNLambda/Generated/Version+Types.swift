// Generated from the schema of AWS::Lambda::Version
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.Lambda.Version {
  /// The property type `FunctionScalingConfig` of `AWS::Lambda::Version`.
  public struct FunctionScalingConfig: PropertyValue, Equatable {
    /// `MaxExecutionEnvironments`: 0 to 15000.
    public var maxExecutionEnvironments: Token<Int>?
    /// `MinExecutionEnvironments`: 0 to 15000.
    public var minExecutionEnvironments: Token<Int>?

    /// A value of these properties.
    public init(
      maxExecutionEnvironments: Token<Int>? = nil,
      minExecutionEnvironments: Token<Int>? = nil
    ) {
      self.maxExecutionEnvironments = maxExecutionEnvironments
      self.minExecutionEnvironments = minExecutionEnvironments
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("MaxExecutionEnvironments", maxExecutionEnvironments)
      object.set("MinExecutionEnvironments", minExecutionEnvironments)
      return .object(object)
    }
  }

  /// The property type `ProvisionedConcurrencyConfiguration` of `AWS::Lambda::Version`.
  public struct ProvisionedConcurrencyConfiguration: PropertyValue, Equatable {
    /// `ProvisionedConcurrentExecutions`.
    public var provisionedConcurrentExecutions: Token<Int>

    /// A value of these properties.
    public init(provisionedConcurrentExecutions: Token<Int>) {
      self.provisionedConcurrentExecutions = provisionedConcurrentExecutions
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("ProvisionedConcurrentExecutions", provisionedConcurrentExecutions)
      return .object(object)
    }
  }

  /// The property type `RuntimePolicy` of `AWS::Lambda::Version`.
  public struct RuntimePolicy: PropertyValue, Equatable {
    /// `RuntimeVersionArn`: 26 to 2048 characters.
    public var runtimeVersionArn: Token<ARN>?
    /// `UpdateRuntimeOn`.
    public var updateRuntimeOn: Token<String>

    /// A value of these properties.
    public init(updateRuntimeOn: Token<String>, runtimeVersionArn: Token<ARN>? = nil) {
      self.updateRuntimeOn = updateRuntimeOn
      self.runtimeVersionArn = runtimeVersionArn
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("RuntimeVersionArn", runtimeVersionArn)
      object.set("UpdateRuntimeOn", updateRuntimeOn)
      return .object(object)
    }
  }
}
