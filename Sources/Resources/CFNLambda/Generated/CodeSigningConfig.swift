// Generated from the schema of AWS::Lambda::CodeSigningConfig
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Lambda {
  /// The resource type `AWS::Lambda::CodeSigningConfig`.
  public struct CodeSigningConfig: Resource {
    /// `AllowedPublishers`.
    public var allowedPublishers: AllowedPublishers
    /// `CodeSigningPolicies`.
    public var codeSigningPolicies: CodeSigningPolicies?
    /// `Description`: at most 256 characters.
    public var description: Token<String>?
    /// `Tags`.
    public var tags: [Tag]?

    /// A resource with these properties.
    public init(
      allowedPublishers: AllowedPublishers,
      codeSigningPolicies: CodeSigningPolicies? = nil,
      description: Token<String>? = nil,
      tags: [Tag]? = nil
    ) {
      self.allowedPublishers = allowedPublishers
      self.codeSigningPolicies = codeSigningPolicies
      self.description = description
      self.tags = tags
    }

    /// `AWS::Lambda::CodeSigningConfig`.
    public var type: String { "AWS::Lambda::CodeSigningConfig" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("AllowedPublishers", allowedPublishers)
      properties.set("CodeSigningPolicies", codeSigningPolicies)
      properties.set("Description", description)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.Lambda.CodeSigningConfig> {
  /// The attribute `CodeSigningConfigId`, of `Fn::GetAtt`.
  public var codeSigningConfigId: Token<String> { attribute("CodeSigningConfigId") }

  /// The attribute `CodeSigningConfigArn`, of `Fn::GetAtt`.
  public var codeSigningConfigArn: Token<ARN> { attribute("CodeSigningConfigArn") }
}
