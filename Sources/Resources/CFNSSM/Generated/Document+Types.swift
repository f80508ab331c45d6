// Generated from the schema of AWS::SSM::Document
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.SSM.Document {
  /// The property type `AttachmentsSource` of `AWS::SSM::Document`.
  public struct AttachmentsSource: PropertyValue, Equatable {
    /// `Key`.
    public var key: Token<Key>?
    /// `Name`: 1 to 128 characters, matching `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    public var name: Token<String>?
    /// `Values`: exactly 1 element.
    public var values: Token<[String]>?

    /// A value of these properties.
    public init(
      key: Token<Key>? = nil,
      name: Token<String>? = nil,
      values: Token<[String]>? = nil
    ) {
      self.key = key
      self.name = name
      self.values = values
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Key", key)
      object.set("Name", name)
      object.set("Values", values)
      return .object(object)
    }

    /// What `Key` may say: any text, and those that are known by name.
    public enum Key: StringLike {}
  }

  /// What `DocumentFormat` may say: any text, and those that are known by name.
  public enum DocumentFormat: StringLike {}

  /// The property type `DocumentRequires` of `AWS::SSM::Document`.
  public struct DocumentRequires: PropertyValue, Equatable {
    /// `Name`: at most 200 characters, matching `^[a-zA-Z0-9_\-.:/]{3,200}$`.
    public var name: Token<String>?
    /// `Version`: at most 8 characters, matching `([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)`.
    public var version: Token<String>?

    /// A value of these properties.
    public init(name: Token<String>? = nil, version: Token<String>? = nil) {
      self.name = name
      self.version = version
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Name", name)
      object.set("Version", version)
      return .object(object)
    }
  }

  /// What `DocumentType` may say: any text, and those that are known by name.
  public enum DocumentType: StringLike {}

  /// The property type `Tag` of `AWS::SSM::Document`.
  public struct Tag: PropertyValue, Equatable {
    /// `Key`: 1 to 128 characters, matching `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    public var key: Token<String>?
    /// `Value`: 1 to 256 characters, matching `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    public var value: Token<String>?

    /// A value of these properties.
    public init(key: Token<String>? = nil, value: Token<String>? = nil) {
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

  /// What `UpdateMethod` may say: any text, and those that are known by name.
  public enum UpdateMethod: StringLike {}
}

extension Token<CFN.SSM.Document.DocumentFormat> {
  /// `YAML`.
  public static var yaml: Self { "YAML" }
  /// `JSON`.
  public static var json: Self { "JSON" }
  /// `TEXT`.
  public static var text: Self { "TEXT" }
}

extension Token<CFN.SSM.Document.DocumentType> {
  /// `ApplicationConfiguration`.
  public static var applicationConfiguration: Self { "ApplicationConfiguration" }
  /// `ApplicationConfigurationSchema`.
  public static var applicationConfigurationSchema: Self { "ApplicationConfigurationSchema" }
  /// `Automation`.
  public static var automation: Self { "Automation" }
  /// `Automation.ChangeTemplate`.
  public static var automationChangeTemplate: Self { "Automation.ChangeTemplate" }
  /// `AutoApprovalPolicy`.
  public static var autoApprovalPolicy: Self { "AutoApprovalPolicy" }
  /// `ChangeCalendar`.
  public static var changeCalendar: Self { "ChangeCalendar" }
  /// `CloudFormation`.
  public static var cloudFormation: Self { "CloudFormation" }
  /// `Command`.
  public static var command: Self { "Command" }
  /// `DeploymentStrategy`.
  public static var deploymentStrategy: Self { "DeploymentStrategy" }
  /// `ManualApprovalPolicy`.
  public static var manualApprovalPolicy: Self { "ManualApprovalPolicy" }
  /// `Package`.
  public static var package: Self { "Package" }
  /// `Policy`.
  public static var policy: Self { "Policy" }
  /// `ProblemAnalysis`.
  public static var problemAnalysis: Self { "ProblemAnalysis" }
  /// `ProblemAnalysisTemplate`.
  public static var problemAnalysisTemplate: Self { "ProblemAnalysisTemplate" }
  /// `Session`.
  public static var session: Self { "Session" }
}

extension Token<CFN.SSM.Document.UpdateMethod> {
  /// `Replace`.
  public static var replace: Self { "Replace" }
  /// `NewVersion`.
  public static var newVersion: Self { "NewVersion" }
}

extension Token<CFN.SSM.Document.AttachmentsSource.Key> {
  /// `SourceUrl`.
  public static var sourceUrl: Self { "SourceUrl" }
  /// `S3FileUrl`.
  public static var s3FileUrl: Self { "S3FileUrl" }
  /// `AttachmentReference`.
  public static var attachmentReference: Self { "AttachmentReference" }
}
