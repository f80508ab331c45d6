// Generated from the schema of AWS::EC2::VPC
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.EC2 {
  /// The resource type `AWS::EC2::VPC`.
  public struct VPC: Resource {
    /// `CidrBlock`. Changing it replaces the resource.
    public var cidrBlock: Token<String>?
    /// `EnableDnsHostnames`.
    public var enableDnsHostnames: Token<Bool>?
    /// `EnableDnsSupport`.
    public var enableDnsSupport: Token<Bool>?
    /// `InstanceTenancy`. Changing it may replace the resource.
    public var instanceTenancy: Token<InstanceTenancy>?
    /// `Ipv4IpamPoolId`. Changing it replaces the resource.
    public var ipv4IpamPoolId: Token<String>?
    /// `Ipv4NetmaskLength`. Changing it replaces the resource.
    public var ipv4NetmaskLength: Token<Int>?
    /// `Tags`.
    public var tags: [Tag]?

    /// A resource with these properties.
    public init(
      cidrBlock: Token<String>? = nil,
      enableDnsHostnames: Token<Bool>? = nil,
      enableDnsSupport: Token<Bool>? = nil,
      instanceTenancy: Token<InstanceTenancy>? = nil,
      ipv4IpamPoolId: Token<String>? = nil,
      ipv4NetmaskLength: Token<Int>? = nil,
      tags: [Tag]? = nil
    ) {
      self.cidrBlock = cidrBlock
      self.enableDnsHostnames = enableDnsHostnames
      self.enableDnsSupport = enableDnsSupport
      self.instanceTenancy = instanceTenancy
      self.ipv4IpamPoolId = ipv4IpamPoolId
      self.ipv4NetmaskLength = ipv4NetmaskLength
      self.tags = tags
    }

    /// `AWS::EC2::VPC`.
    public var type: String { "AWS::EC2::VPC" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("CidrBlock", cidrBlock)
      properties.set("EnableDnsHostnames", enableDnsHostnames)
      properties.set("EnableDnsSupport", enableDnsSupport)
      properties.set("InstanceTenancy", instanceTenancy)
      properties.set("Ipv4IpamPoolId", ipv4IpamPoolId)
      properties.set("Ipv4NetmaskLength", ipv4NetmaskLength)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.EC2.VPC> {
  /// The attribute `CidrBlockAssociations`, of `Fn::GetAtt`.
  public var cidrBlockAssociations: Token<[String]> { attribute("CidrBlockAssociations") }

  /// The attribute `DefaultNetworkAcl`, of `Fn::GetAtt`.
  public var defaultNetworkAcl: Token<String> { attribute("DefaultNetworkAcl") }

  /// The attribute `DefaultSecurityGroup`, of `Fn::GetAtt`.
  public var defaultSecurityGroup: Token<String> { attribute("DefaultSecurityGroup") }

  /// The attribute `Ipv6CidrBlocks`, of `Fn::GetAtt`.
  public var ipv6CidrBlocks: Token<[String]> { attribute("Ipv6CidrBlocks") }

  /// The attribute `VpcId`, of `Fn::GetAtt`.
  public var vpcId: Token<String> { attribute("VpcId") }
}
