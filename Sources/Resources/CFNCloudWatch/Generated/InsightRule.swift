// Generated from the schema of AWS::CloudWatch::InsightRule
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.CloudWatch {
  /// The resource type `AWS::CloudWatch::InsightRule`.
  public struct InsightRule: Resource {
    /// `ApplyOnTransformedLogs`.
    public var applyOnTransformedLogs: Token<Bool>?
    /// `RuleBody`.
    public var ruleBody: Token<String>
    /// `RuleName`. Changing it replaces the resource.
    public var ruleName: Token<String>
    /// `RuleState`.
    public var ruleState: Token<String>
    /// `Tags`.
    public var tags: [Tag]?

    /// A resource with these properties.
    public init(
      ruleBody: Token<String>,
      ruleName: Token<String>,
      ruleState: Token<String>,
      applyOnTransformedLogs: Token<Bool>? = nil,
      tags: [Tag]? = nil
    ) {
      self.ruleBody = ruleBody
      self.ruleName = ruleName
      self.ruleState = ruleState
      self.applyOnTransformedLogs = applyOnTransformedLogs
      self.tags = tags
    }

    /// `AWS::CloudWatch::InsightRule`.
    public var type: String { "AWS::CloudWatch::InsightRule" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("ApplyOnTransformedLogs", applyOnTransformedLogs)
      properties.set("RuleBody", ruleBody)
      properties.set("RuleName", ruleName)
      properties.set("RuleState", ruleState)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.CloudWatch.InsightRule> {
  /// The attribute `Id`, of `Fn::GetAtt`.
  public var id: Token<String> { attribute("Id") }

  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }
}
