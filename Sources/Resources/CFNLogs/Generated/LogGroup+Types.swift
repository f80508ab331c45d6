// Generated from the schema of AWS::Logs::LogGroup
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.Logs.LogGroup {
  /// What `LogGroupClass` may say: any text, and those that are known by name.
  public enum LogGroupClass: StringLike {}

  /// The property type `Tag` of `AWS::Logs::LogGroup`.
  public struct Tag: PropertyValue, Equatable {
    /// `Key`: 1 to 128 characters.
    public var key: Token<String>
    /// `Value`: at most 256 characters.
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

extension Token<CFN.Logs.LogGroup.LogGroupClass> {
  /// `STANDARD`.
  public static var standard: Self { "STANDARD" }
  /// `INFREQUENT_ACCESS`.
  public static var infrequentAccess: Self { "INFREQUENT_ACCESS" }
  /// `DELIVERY`.
  public static var delivery: Self { "DELIVERY" }
}
