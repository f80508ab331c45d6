// Generated from the schema of AWS::SSM::MaintenanceWindowTarget
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.SSM.MaintenanceWindowTarget {
  /// What `ResourceType` may say: any text, and those that are known by name.
  public enum ResourceType: StringLike {}

  /// The property type `Targets` of `AWS::SSM::MaintenanceWindowTarget`.
  public struct Targets: PropertyValue, Equatable {
    /// `Key`: 1 to 163 characters.
    public var key: Token<String>
    /// `Values`: at most 50 elements.
    public var values: Token<[String]>

    /// A value of these properties.
    public init(key: Token<String>, values: Token<[String]>) {
      self.key = key
      self.values = values
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Key", key)
      object.set("Values", values)
      return .object(object)
    }
  }
}

extension Token<CFN.SSM.MaintenanceWindowTarget.ResourceType> {
  /// `INSTANCE`.
  public static var instance: Self { "INSTANCE" }
  /// `RESOURCE_GROUP`.
  public static var resourceGroup: Self { "RESOURCE_GROUP" }
}
