// Generated from the schema of AWS::SSM::MaintenanceWindow
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.SSM.MaintenanceWindow {
  /// The property type `Tag` of `AWS::SSM::MaintenanceWindow`.
  public struct Tag: PropertyValue, Equatable {
    /// `Key`: 1 to 128 characters, matching `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    public var key: Token<String>
    /// `Value`: at most 256 characters, matching `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    public var value: Token<String>

    /// A value of these properties.
    public init(key: Token<String>, value: Token<String>) {
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
}
