// Generated from the schema of AWS::SNS::Subscription
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.SNS {
  /// The resource type `AWS::SNS::Subscription`.
  public struct Subscription: Resource {
    /// `DeliveryPolicy`.
    public var deliveryPolicy: Expression?
    /// `Endpoint`. Changing it replaces the resource.
    public var endpoint: Token<String>?
    /// `FilterPolicy`.
    public var filterPolicy: Expression?
    /// `FilterPolicyScope`.
    public var filterPolicyScope: Token<String>?
    /// `Protocol`. Changing it replaces the resource.
    public var `protocol`: Token<String>
    /// `RawMessageDelivery`.
    public var rawMessageDelivery: Token<Bool>?
    /// `RedrivePolicy`.
    public var redrivePolicy: Expression?
    /// `Region`. Changing it may replace the resource.
    public var region: Token<String>?
    /// `ReplayPolicy`.
    public var replayPolicy: Expression?
    /// `SubscriptionRoleArn`.
    public var subscriptionRoleArn: Token<ARN>?
    /// `TopicArn`. Changing it replaces the resource.
    public var topicArn: Token<ARN>

    /// A resource with these properties.
    public init(
      `protocol`: Token<String>,
      topicArn: Token<ARN>,
      deliveryPolicy: Expression? = nil,
      endpoint: Token<String>? = nil,
      filterPolicy: Expression? = nil,
      filterPolicyScope: Token<String>? = nil,
      rawMessageDelivery: Token<Bool>? = nil,
      redrivePolicy: Expression? = nil,
      region: Token<String>? = nil,
      replayPolicy: Expression? = nil,
      subscriptionRoleArn: Token<ARN>? = nil
    ) {
      self.`protocol` = `protocol`
      self.topicArn = topicArn
      self.deliveryPolicy = deliveryPolicy
      self.endpoint = endpoint
      self.filterPolicy = filterPolicy
      self.filterPolicyScope = filterPolicyScope
      self.rawMessageDelivery = rawMessageDelivery
      self.redrivePolicy = redrivePolicy
      self.region = region
      self.replayPolicy = replayPolicy
      self.subscriptionRoleArn = subscriptionRoleArn
    }

    /// `AWS::SNS::Subscription`.
    public var type: String { "AWS::SNS::Subscription" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("DeliveryPolicy", deliveryPolicy)
      properties.set("Endpoint", endpoint)
      properties.set("FilterPolicy", filterPolicy)
      properties.set("FilterPolicyScope", filterPolicyScope)
      properties.set("Protocol", `protocol`)
      properties.set("RawMessageDelivery", rawMessageDelivery)
      properties.set("RedrivePolicy", redrivePolicy)
      properties.set("Region", region)
      properties.set("ReplayPolicy", replayPolicy)
      properties.set("SubscriptionRoleArn", subscriptionRoleArn)
      properties.set("TopicArn", topicArn)
      return properties
    }
  }
}

extension Handle<CFN.SNS.Subscription> {
  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }
}
