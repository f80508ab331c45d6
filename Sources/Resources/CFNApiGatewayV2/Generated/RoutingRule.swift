// Generated from the schema of AWS::ApiGatewayV2::RoutingRule
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.ApiGatewayV2 {
  /// The resource type `AWS::ApiGatewayV2::RoutingRule`.
  public struct RoutingRule: Resource {
    /// `Actions`.
    public var actions: [Action]
    /// `Conditions`.
    public var conditions: [Condition]
    /// `DomainNameArn`. Changing it replaces the resource.
    public var domainNameArn: Token<ARN>
    /// `Priority`: 1 to 1000000.
    public var priority: Token<Int>

    /// A resource with these properties.
    public init(
      actions: [Action],
      conditions: [Condition],
      domainNameArn: Token<ARN>,
      priority: Token<Int>
    ) {
      self.actions = actions
      self.conditions = conditions
      self.domainNameArn = domainNameArn
      self.priority = priority
    }

    /// `AWS::ApiGatewayV2::RoutingRule`.
    public var type: String { "AWS::ApiGatewayV2::RoutingRule" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Actions", actions)
      properties.set("Conditions", conditions)
      properties.set("DomainNameArn", domainNameArn)
      properties.set("Priority", priority)
      return properties
    }
  }
}

extension Handle<CFN.ApiGatewayV2.RoutingRule> {
  /// The attribute `RoutingRuleArn`, of `Fn::GetAtt`.
  public var routingRuleArn: Token<ARN> { attribute("RoutingRuleArn") }

  /// The attribute `RoutingRuleId`, of `Fn::GetAtt`.
  public var routingRuleId: Token<String> { attribute("RoutingRuleId") }
}
