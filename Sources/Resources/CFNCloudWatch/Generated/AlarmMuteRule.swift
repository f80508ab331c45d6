// Generated from the schema of AWS::CloudWatch::AlarmMuteRule
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.CloudWatch {
  /// The resource type `AWS::CloudWatch::AlarmMuteRule`.
  public struct AlarmMuteRule: Resource {
    /// `Description`: at most 1024 characters.
    public var description: Token<String>?
    /// `ExpireDate`.
    public var expireDate: Token<String>?
    /// `MuteTargets`.
    public var muteTargets: MuteTargets?
    /// `Name`: 1 to 255 characters. Changing it replaces the resource.
    public var name: Token<String>?
    /// `Rule`.
    public var rule: Rule
    /// `StartDate`.
    public var startDate: Token<String>?
    /// `Tags`.
    public var tags: [Tag]?

    /// A resource with these properties.
    public init(
      rule: Rule,
      description: Token<String>? = nil,
      expireDate: Token<String>? = nil,
      muteTargets: MuteTargets? = nil,
      name: Token<String>? = nil,
      startDate: Token<String>? = nil,
      tags: [Tag]? = nil
    ) {
      self.rule = rule
      self.description = description
      self.expireDate = expireDate
      self.muteTargets = muteTargets
      self.name = name
      self.startDate = startDate
      self.tags = tags
    }

    /// `AWS::CloudWatch::AlarmMuteRule`.
    public var type: String { "AWS::CloudWatch::AlarmMuteRule" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Description", description)
      properties.set("ExpireDate", expireDate)
      properties.set("MuteTargets", muteTargets)
      properties.set("Name", name)
      properties.set("Rule", rule)
      properties.set("StartDate", startDate)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.CloudWatch.AlarmMuteRule> {
  /// The attribute `Status`, of `Fn::GetAtt`.
  public var status: Token<String> { attribute("Status") }

  /// The attribute `LastUpdatedTimestamp`, of `Fn::GetAtt`.
  public var lastUpdatedTimestamp: Token<String> { attribute("LastUpdatedTimestamp") }

  /// The attribute `MuteType`, of `Fn::GetAtt`.
  public var muteType: Token<String> { attribute("MuteType") }

  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }
}
