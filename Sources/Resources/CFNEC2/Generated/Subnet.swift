// Generated from the schema of AWS::EC2::Subnet
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.EC2 {
  /// The resource type `AWS::EC2::Subnet`.
  public struct Subnet: Resource {
    /// `AssignIpv6AddressOnCreation`.
    public var assignIpv6AddressOnCreation: Token<Bool>?
    /// `AvailabilityZone`. Changing it replaces the resource.
    public var availabilityZone: Token<String>?
    /// `AvailabilityZoneId`. Changing it replaces the resource.
    public var availabilityZoneId: Token<String>?
    /// `CidrBlock`. Changing it replaces the resource.
    public var cidrBlock: Token<String>?
    /// `EnableDns64`.
    public var enableDns64: Token<Bool>?
    /// `EnableLniAtDeviceIndex`.
    public var enableLniAtDeviceIndex: Token<Int>?
    /// `Ipv4IpamPoolId`. Changing it replaces the resource.
    public var ipv4IpamPoolId: Token<String>?
    /// `Ipv4NetmaskLength`. Changing it replaces the resource.
    public var ipv4NetmaskLength: Token<Int>?
    /// `Ipv6CidrBlock`. Changing it may replace the resource.
    public var ipv6CidrBlock: Token<String>?
    /// `Ipv6IpamPoolId`. Changing it replaces the resource.
    public var ipv6IpamPoolId: Token<String>?
    /// `Ipv6Native`. Changing it replaces the resource.
    public var ipv6Native: Token<Bool>?
    /// `Ipv6NetmaskLength`. Changing it replaces the resource.
    public var ipv6NetmaskLength: Token<Int>?
    /// `MapPublicIpOnLaunch`.
    public var mapPublicIpOnLaunch: Token<Bool>?
    /// `OutpostArn`. Changing it replaces the resource.
    public var outpostArn: Token<ARN>?
    /// `PrivateDnsNameOptionsOnLaunch`.
    public var privateDnsNameOptionsOnLaunch: PrivateDnsNameOptionsOnLaunch?
    /// `Tags`.
    public var tags: [Tag]?
    /// `VpcId`. Changing it replaces the resource.
    public var vpcId: Token<String>

    /// A resource with these properties.
    public init(
      vpcId: Token<String>,
      assignIpv6AddressOnCreation: Token<Bool>? = nil,
      availabilityZone: Token<String>? = nil,
      availabilityZoneId: Token<String>? = nil,
      cidrBlock: Token<String>? = nil,
      enableDns64: Token<Bool>? = nil,
      enableLniAtDeviceIndex: Token<Int>? = nil,
      ipv4IpamPoolId: Token<String>? = nil,
      ipv4NetmaskLength: Token<Int>? = nil,
      ipv6CidrBlock: Token<String>? = nil,
      ipv6IpamPoolId: Token<String>? = nil,
      ipv6Native: Token<Bool>? = nil,
      ipv6NetmaskLength: Token<Int>? = nil,
      mapPublicIpOnLaunch: Token<Bool>? = nil,
      outpostArn: Token<ARN>? = nil,
      privateDnsNameOptionsOnLaunch: PrivateDnsNameOptionsOnLaunch? = nil,
      tags: [Tag]? = nil
    ) {
      self.vpcId = vpcId
      self.assignIpv6AddressOnCreation = assignIpv6AddressOnCreation
      self.availabilityZone = availabilityZone
      self.availabilityZoneId = availabilityZoneId
      self.cidrBlock = cidrBlock
      self.enableDns64 = enableDns64
      self.enableLniAtDeviceIndex = enableLniAtDeviceIndex
      self.ipv4IpamPoolId = ipv4IpamPoolId
      self.ipv4NetmaskLength = ipv4NetmaskLength
      self.ipv6CidrBlock = ipv6CidrBlock
      self.ipv6IpamPoolId = ipv6IpamPoolId
      self.ipv6Native = ipv6Native
      self.ipv6NetmaskLength = ipv6NetmaskLength
      self.mapPublicIpOnLaunch = mapPublicIpOnLaunch
      self.outpostArn = outpostArn
      self.privateDnsNameOptionsOnLaunch = privateDnsNameOptionsOnLaunch
      self.tags = tags
    }

    /// `AWS::EC2::Subnet`.
    public var type: String { "AWS::EC2::Subnet" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("AssignIpv6AddressOnCreation", assignIpv6AddressOnCreation)
      properties.set("AvailabilityZone", availabilityZone)
      properties.set("AvailabilityZoneId", availabilityZoneId)
      properties.set("CidrBlock", cidrBlock)
      properties.set("EnableDns64", enableDns64)
      properties.set("EnableLniAtDeviceIndex", enableLniAtDeviceIndex)
      properties.set("Ipv4IpamPoolId", ipv4IpamPoolId)
      properties.set("Ipv4NetmaskLength", ipv4NetmaskLength)
      properties.set("Ipv6CidrBlock", ipv6CidrBlock)
      properties.set("Ipv6IpamPoolId", ipv6IpamPoolId)
      properties.set("Ipv6Native", ipv6Native)
      properties.set("Ipv6NetmaskLength", ipv6NetmaskLength)
      properties.set("MapPublicIpOnLaunch", mapPublicIpOnLaunch)
      properties.set("OutpostArn", outpostArn)
      properties.set("PrivateDnsNameOptionsOnLaunch", privateDnsNameOptionsOnLaunch)
      properties.set("Tags", tags)
      properties.set("VpcId", vpcId)
      return properties
    }
  }
}

extension Handle<CFN.EC2.Subnet> {
  /// The attribute `NetworkAclAssociationId`, of `Fn::GetAtt`.
  public var networkAclAssociationId: Token<String> { attribute("NetworkAclAssociationId") }

  /// The attribute `SubnetId`, of `Fn::GetAtt`.
  public var subnetId: Token<String> { attribute("SubnetId") }

  /// The attribute `Ipv6CidrBlocks`, of `Fn::GetAtt`.
  public var ipv6CidrBlocks: Token<[String]> { attribute("Ipv6CidrBlocks") }

  /// The attribute `BlockPublicAccessStates.InternetGatewayBlockMode`, of `Fn::GetAtt`.
  public var blockPublicAccessStatesInternetGatewayBlockMode: Token<String> {
    attribute("BlockPublicAccessStates.InternetGatewayBlockMode")
  }
}
