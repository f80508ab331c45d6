// Generated from the schema of AWS::Logs::QueryDefinition
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.Logs.QueryDefinition {
  /// What `QueryLanguage` may say: any text, and those that are known by name.
  public enum QueryLanguage: StringLike {}

  /// The property type `QueryParameter` of `AWS::Logs::QueryDefinition`.
  public struct QueryParameter: PropertyValue, Equatable {
    /// `DefaultValue`: at most 1024 characters.
    public var defaultValue: Token<String>?
    /// `Description`: at most 512 characters.
    public var description: Token<String>?
    /// `Name`: 1 to 128 characters, matching `^[a-zA-Z_][a-zA-Z0-9_]*$`.
    public var name: Token<String>

    /// A value of these properties.
    public init(
      name: Token<String>,
      defaultValue: Token<String>? = nil,
      description: Token<String>? = nil
    ) {
      self.name = name
      self.defaultValue = defaultValue
      self.description = description
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("DefaultValue", defaultValue)
      object.set("Description", description)
      object.set("Name", name)
      return .object(object)
    }
  }
}

extension Token<CFN.Logs.QueryDefinition.QueryLanguage> {
  /// `CWLI`.
  public static var cwli: Self { "CWLI" }
  /// `SQL`.
  public static var sql: Self { "SQL" }
  /// `PPL`.
  public static var ppl: Self { "PPL" }
}
