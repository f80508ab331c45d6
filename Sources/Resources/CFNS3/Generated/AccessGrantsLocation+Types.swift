// Generated from the schema of AWS::S3::AccessGrantsLocation
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.S3.AccessGrantsLocation {
  /// The property type `Tag` of `AWS::S3::AccessGrantsLocation`.
  public struct Tag: PropertyValue, Equatable {
    /// `Key`.
    public var key: Token<String>
    /// `Value`.
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
