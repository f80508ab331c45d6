// Generated from the schema of AWS::EC2::VPCCidrBlock
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.EC2 {
  /// The resource type `AWS::EC2::VPCCidrBlock`.
  public struct VPCCidrBlock: Resource {
    /// `AmazonProvidedIpv6CidrBlock`. Changing it replaces the resource.
    public var amazonProvidedIpv6CidrBlock: Token<Bool>?
    /// `CidrBlock`. Changing it replaces the resource.
    public var cidrBlock: Token<String>?
    /// `Ipv4IpamPoolId`. Changing it replaces the resource.
    public var ipv4IpamPoolId: Token<String>?
    /// `Ipv4NetmaskLength`. Changing it replaces the resource.
    public var ipv4NetmaskLength: Token<Int>?
    /// `Ipv6CidrBlock`. Changing it replaces the resource.
    public var ipv6CidrBlock: Token<String>?
    /// `Ipv6CidrBlockNetworkBorderGroup`. Changing it replaces the resource.
    public var ipv6CidrBlockNetworkBorderGroup: Token<String>?
    /// `Ipv6IpamPoolId`. Changing it replaces the resource.
    public var ipv6IpamPoolId: Token<String>?
    /// `Ipv6NetmaskLength`. Changing it replaces the resource.
    public var ipv6NetmaskLength: Token<Int>?
    /// `Ipv6Pool`. Changing it replaces the resource.
    public var ipv6Pool: Token<String>?
    /// `VpcId`. Changing it replaces the resource.
    public var vpcId: Token<String>

    /// A resource with these properties.
    public init(
      vpcId: Token<String>,
      amazonProvidedIpv6CidrBlock: Token<Bool>? = nil,
      cidrBlock: Token<String>? = nil,
      ipv4IpamPoolId: Token<String>? = nil,
      ipv4NetmaskLength: Token<Int>? = nil,
      ipv6CidrBlock: Token<String>? = nil,
      ipv6CidrBlockNetworkBorderGroup: Token<String>? = nil,
      ipv6IpamPoolId: Token<String>? = nil,
      ipv6NetmaskLength: Token<Int>? = nil,
      ipv6Pool: Token<String>? = nil
    ) {
      self.vpcId = vpcId
      self.amazonProvidedIpv6CidrBlock = amazonProvidedIpv6CidrBlock
      self.cidrBlock = cidrBlock
      self.ipv4IpamPoolId = ipv4IpamPoolId
      self.ipv4NetmaskLength = ipv4NetmaskLength
      self.ipv6CidrBlock = ipv6CidrBlock
      self.ipv6CidrBlockNetworkBorderGroup = ipv6CidrBlockNetworkBorderGroup
      self.ipv6IpamPoolId = ipv6IpamPoolId
      self.ipv6NetmaskLength = ipv6NetmaskLength
      self.ipv6Pool = ipv6Pool
    }

    /// `AWS::EC2::VPCCidrBlock`.
    public var type: String { "AWS::EC2::VPCCidrBlock" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("AmazonProvidedIpv6CidrBlock", amazonProvidedIpv6CidrBlock)
      properties.set("CidrBlock", cidrBlock)
      properties.set("Ipv4IpamPoolId", ipv4IpamPoolId)
      properties.set("Ipv4NetmaskLength", ipv4NetmaskLength)
      properties.set("Ipv6CidrBlock", ipv6CidrBlock)
      properties.set("Ipv6CidrBlockNetworkBorderGroup", ipv6CidrBlockNetworkBorderGroup)
      properties.set("Ipv6IpamPoolId", ipv6IpamPoolId)
      properties.set("Ipv6NetmaskLength", ipv6NetmaskLength)
      properties.set("Ipv6Pool", ipv6Pool)
      properties.set("VpcId", vpcId)
      return properties
    }
  }
}

extension Handle<CFN.EC2.VPCCidrBlock> {
  /// The attribute `Id`, of `Fn::GetAtt`.
  public var id: Token<String> { attribute("Id") }

  /// The attribute `Ipv6AddressAttribute`, of `Fn::GetAtt`.
  public var ipv6AddressAttribute: Token<String> { attribute("Ipv6AddressAttribute") }

  /// The attribute `IpSource`, of `Fn::GetAtt`.
  public var ipSource: Token<String> { attribute("IpSource") }
}
