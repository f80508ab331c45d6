// Generated from the schema of AWS::IAM::VirtualMFADevice
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.IAM.VirtualMFADevice {
  /// The property type `Tag` of `AWS::IAM::VirtualMFADevice`.
  public struct Tag: PropertyValue, Equatable {
    /// `Key`: 1 to 128 characters, matching `^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$`.
    public var key: Token<String>
    /// `Value`: 1 to 256 characters, matching `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
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
