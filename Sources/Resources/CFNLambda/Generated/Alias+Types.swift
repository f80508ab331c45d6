// Generated from the schema of AWS::Lambda::Alias
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.Lambda.Alias {
  /// The property type `AliasRoutingConfiguration` of `AWS::Lambda::Alias`.
  public struct AliasRoutingConfiguration: PropertyValue, Equatable {
    /// `AdditionalVersionWeights`.
    public var additionalVersionWeights: [VersionWeight]?

    /// A value of these properties.
    public init(additionalVersionWeights: [VersionWeight]? = nil) {
      self.additionalVersionWeights = additionalVersionWeights
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AdditionalVersionWeights", additionalVersionWeights)
      return .object(object)
    }
  }

  /// The property type `ProvisionedConcurrencyConfiguration` of `AWS::Lambda::Alias`.
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

  /// The property type `VersionWeight` of `AWS::Lambda::Alias`.
  public struct VersionWeight: PropertyValue, Equatable {
    /// `FunctionVersion`.
    public var functionVersion: Token<String>
    /// `FunctionWeight`.
    public var functionWeight: Token<Double>

    /// A value of these properties.
    public init(functionVersion: Token<String>, functionWeight: Token<Double>) {
      self.functionVersion = functionVersion
      self.functionWeight = functionWeight
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("FunctionVersion", functionVersion)
      object.set("FunctionWeight", functionWeight)
      return .object(object)
    }
  }
}
