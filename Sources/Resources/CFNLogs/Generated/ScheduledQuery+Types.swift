// Generated from the schema of AWS::Logs::ScheduledQuery
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.Logs.ScheduledQuery {
  /// The property type `DestinationConfiguration` of `AWS::Logs::ScheduledQuery`.
  public struct DestinationConfiguration: PropertyValue, Equatable {
    /// `S3Configuration`.
    public var s3Configuration: S3Configuration?

    /// A value of these properties.
    public init(s3Configuration: S3Configuration? = nil) {
      self.s3Configuration = s3Configuration
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("S3Configuration", s3Configuration)
      return .object(object)
    }
  }

  /// What `QueryLanguage` may say: any text, and those that are known by name.
  public enum QueryLanguage: StringLike {}

  /// The property type `S3Configuration` of `AWS::Logs::ScheduledQuery`.
  public struct S3Configuration: PropertyValue, Equatable {
    /// `DestinationIdentifier`: at most 1024 characters, matching
    /// `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`.
    public var destinationIdentifier: Token<String>
    /// `RoleArn`: at least 1 character.
    public var roleArn: Token<ARN>

    /// A value of these properties.
    public init(destinationIdentifier: Token<String>, roleArn: Token<ARN>) {
      self.destinationIdentifier = destinationIdentifier
      self.roleArn = roleArn
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("DestinationIdentifier", destinationIdentifier)
      object.set("RoleArn", roleArn)
      return .object(object)
    }
  }

  /// What `ScheduledQueryState` may say: any text, and those that are known by name.
  public enum ScheduledQueryState: StringLike {}

  /// The property type `Tag` of `AWS::Logs::ScheduledQuery`.
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

extension Token<CFN.Logs.ScheduledQuery.QueryLanguage> {
  /// `CWLI`.
  public static var cwli: Self { "CWLI" }
  /// `PPL`.
  public static var ppl: Self { "PPL" }
  /// `SQL`.
  public static var sql: Self { "SQL" }
}

extension Token<CFN.Logs.ScheduledQuery.ScheduledQueryState> {
  /// `ENABLED`.
  public static var enabled: Self { "ENABLED" }
  /// `DISABLED`.
  public static var disabled: Self { "DISABLED" }
}
