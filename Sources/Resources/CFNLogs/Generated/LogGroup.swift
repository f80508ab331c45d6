// Generated from the schema of AWS::Logs::LogGroup
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation
public import IAMPolicy

extension CFN.Logs {
  /// The resource type `AWS::Logs::LogGroup`.
  public struct LogGroup: Resource {
    /// `BearerTokenAuthenticationEnabled`: false unless set.
    public var bearerTokenAuthenticationEnabled: Token<Bool>?
    /// `DataProtectionPolicy`.
    public var dataProtectionPolicy: Expression?
    /// `DeletionProtectionEnabled`: false unless set.
    public var deletionProtectionEnabled: Token<Bool>?
    /// `FieldIndexPolicies`.
    public var fieldIndexPolicies: [Expression]?
    /// `KmsKeyId`: at most 256 characters, matching
    /// `^arn:[a-z0-9-]+:kms:[a-z0-9-]+:\d{12}:(key|alias)/.+\Z`.
    public var kmsKeyId: Token<ARN>?
    /// `LogGroupClass`: `STANDARD` unless set.
    public var logGroupClass: Token<LogGroupClass>?
    /// `LogGroupName`: 1 to 512 characters, matching `^[.\-_/#A-Za-z0-9]{1,512}\Z`. Changing it
    /// replaces the resource.
    public var logGroupName: Token<String>?
    /// `ResourcePolicyDocument`.
    public var resourcePolicyDocument: PolicyDocument?
    /// `RetentionInDays`: one of 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731,
    /// 1096, 1827, 2192, 2557, 2922, 3288, 3653.
    public var retentionInDays: Token<Int>?
    /// `Tags`.
    public var tags: [Tag]?

    /// A resource with these properties.
    public init(
      bearerTokenAuthenticationEnabled: Token<Bool>? = nil,
      dataProtectionPolicy: Expression? = nil,
      deletionProtectionEnabled: Token<Bool>? = nil,
      fieldIndexPolicies: [Expression]? = nil,
      kmsKeyId: Token<ARN>? = nil,
      logGroupClass: Token<LogGroupClass>? = nil,
      logGroupName: Token<String>? = nil,
      resourcePolicyDocument: PolicyDocument? = nil,
      retentionInDays: Token<Int>? = nil,
      tags: [Tag]? = nil
    ) {
      self.bearerTokenAuthenticationEnabled = bearerTokenAuthenticationEnabled
      self.dataProtectionPolicy = dataProtectionPolicy
      self.deletionProtectionEnabled = deletionProtectionEnabled
      self.fieldIndexPolicies = fieldIndexPolicies
      self.kmsKeyId = kmsKeyId
      self.logGroupClass = logGroupClass
      self.logGroupName = logGroupName
      self.resourcePolicyDocument = resourcePolicyDocument
      self.retentionInDays = retentionInDays
      self.tags = tags
    }

    /// `AWS::Logs::LogGroup`.
    public var type: String { "AWS::Logs::LogGroup" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("BearerTokenAuthenticationEnabled", bearerTokenAuthenticationEnabled)
      properties.set("DataProtectionPolicy", dataProtectionPolicy)
      properties.set("DeletionProtectionEnabled", deletionProtectionEnabled)
      properties.set("FieldIndexPolicies", fieldIndexPolicies)
      properties.set("KmsKeyId", kmsKeyId)
      properties.set("LogGroupClass", logGroupClass)
      properties.set("LogGroupName", logGroupName)
      properties.set("ResourcePolicyDocument", resourcePolicyDocument)
      properties.set("RetentionInDays", retentionInDays)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.Logs.LogGroup> {
  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }
}
