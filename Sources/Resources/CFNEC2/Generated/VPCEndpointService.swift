// Generated from the schema of AWS::EC2::VPCEndpointService
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.EC2 {
  /// The resource type `AWS::EC2::VPCEndpointService`.
  public struct VPCEndpointService: Resource {
    /// `AcceptanceRequired`.
    public var acceptanceRequired: Token<Bool>?
    /// `ContributorInsightsEnabled`.
    public var contributorInsightsEnabled: Token<Bool>?
    /// `GatewayLoadBalancerArns`.
    public var gatewayLoadBalancerArns: Token<[ARN]>?
    /// `NetworkLoadBalancerArns`.
    public var networkLoadBalancerArns: Token<[ARN]>?
    /// `PayerResponsibility`.
    public var payerResponsibility: Token<String>?
    /// `SupportedIpAddressTypes`.
    public var supportedIpAddressTypes: Token<[IpAddressType]>?
    /// `SupportedRegions`.
    public var supportedRegions: Token<[String]>?
    /// `Tags`.
    public var tags: [Tag]?

    /// A resource with these properties.
    public init(
      acceptanceRequired: Token<Bool>? = nil,
      contributorInsightsEnabled: Token<Bool>? = nil,
      gatewayLoadBalancerArns: Token<[ARN]>? = nil,
      networkLoadBalancerArns: Token<[ARN]>? = nil,
      payerResponsibility: Token<String>? = nil,
      supportedIpAddressTypes: Token<[IpAddressType]>? = nil,
      supportedRegions: Token<[String]>? = nil,
      tags: [Tag]? = nil
    ) {
      self.acceptanceRequired = acceptanceRequired
      self.contributorInsightsEnabled = contributorInsightsEnabled
      self.gatewayLoadBalancerArns = gatewayLoadBalancerArns
      self.networkLoadBalancerArns = networkLoadBalancerArns
      self.payerResponsibility = payerResponsibility
      self.supportedIpAddressTypes = supportedIpAddressTypes
      self.supportedRegions = supportedRegions
      self.tags = tags
    }

    /// `AWS::EC2::VPCEndpointService`.
    public var type: String { "AWS::EC2::VPCEndpointService" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("AcceptanceRequired", acceptanceRequired)
      properties.set("ContributorInsightsEnabled", contributorInsightsEnabled)
      properties.set("GatewayLoadBalancerArns", gatewayLoadBalancerArns)
      properties.set("NetworkLoadBalancerArns", networkLoadBalancerArns)
      properties.set("PayerResponsibility", payerResponsibility)
      properties.set("SupportedIpAddressTypes", supportedIpAddressTypes)
      properties.set("SupportedRegions", supportedRegions)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.EC2.VPCEndpointService> {
  /// The attribute `ServiceId`, of `Fn::GetAtt`.
  public var serviceId: Token<String> { attribute("ServiceId") }
}
