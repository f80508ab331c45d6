// Generated from the schema of AWS::EC2::VPCEndpoint
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation
public import IAMPolicy

extension CFN.EC2 {
  /// The resource type `AWS::EC2::VPCEndpoint`.
  public struct VPCEndpoint: Resource {
    /// `DnsOptions`.
    public var dnsOptions: DnsOptionsSpecification?
    /// `IpAddressType`.
    public var ipAddressType: Token<IpAddressType>?
    /// `PolicyDocument`.
    public var policyDocument: PolicyDocument?
    /// `PrivateDnsEnabled`.
    public var privateDnsEnabled: Token<Bool>?
    /// `ResourceConfigurationArn`. Changing it replaces the resource.
    public var resourceConfigurationArn: Token<ARN>?
    /// `RouteTableIds`.
    public var routeTableIds: Token<[String]>?
    /// `SecurityGroupIds`.
    public var securityGroupIds: Token<[String]>?
    /// `ServiceName`. Changing it replaces the resource.
    public var serviceName: Token<String>?
    /// `ServiceNetworkArn`. Changing it replaces the resource.
    public var serviceNetworkArn: Token<ARN>?
    /// `ServiceRegion`. Changing it replaces the resource.
    public var serviceRegion: Token<String>?
    /// `SubnetIds`.
    public var subnetIds: Token<[String]>?
    /// `Tags`.
    public var tags: [Tag]?
    /// `VpcEndpointType`. Changing it replaces the resource.
    public var vpcEndpointType: Token<VpcEndpointType>?
    /// `VpcId`. Changing it replaces the resource.
    public var vpcId: Token<String>

    /// A resource with these properties.
    public init(
      vpcId: Token<String>,
      dnsOptions: DnsOptionsSpecification? = nil,
      ipAddressType: Token<IpAddressType>? = nil,
      policyDocument: PolicyDocument? = nil,
      privateDnsEnabled: Token<Bool>? = nil,
      resourceConfigurationArn: Token<ARN>? = nil,
      routeTableIds: Token<[String]>? = nil,
      securityGroupIds: Token<[String]>? = nil,
      serviceName: Token<String>? = nil,
      serviceNetworkArn: Token<ARN>? = nil,
      serviceRegion: Token<String>? = nil,
      subnetIds: Token<[String]>? = nil,
      tags: [Tag]? = nil,
      vpcEndpointType: Token<VpcEndpointType>? = nil
    ) {
      self.vpcId = vpcId
      self.dnsOptions = dnsOptions
      self.ipAddressType = ipAddressType
      self.policyDocument = policyDocument
      self.privateDnsEnabled = privateDnsEnabled
      self.resourceConfigurationArn = resourceConfigurationArn
      self.routeTableIds = routeTableIds
      self.securityGroupIds = securityGroupIds
      self.serviceName = serviceName
      self.serviceNetworkArn = serviceNetworkArn
      self.serviceRegion = serviceRegion
      self.subnetIds = subnetIds
      self.tags = tags
      self.vpcEndpointType = vpcEndpointType
    }

    /// `AWS::EC2::VPCEndpoint`.
    public var type: String { "AWS::EC2::VPCEndpoint" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("DnsOptions", dnsOptions)
      properties.set("IpAddressType", ipAddressType)
      properties.set("PolicyDocument", policyDocument)
      properties.set("PrivateDnsEnabled", privateDnsEnabled)
      properties.set("ResourceConfigurationArn", resourceConfigurationArn)
      properties.set("RouteTableIds", routeTableIds)
      properties.set("SecurityGroupIds", securityGroupIds)
      properties.set("ServiceName", serviceName)
      properties.set("ServiceNetworkArn", serviceNetworkArn)
      properties.set("ServiceRegion", serviceRegion)
      properties.set("SubnetIds", subnetIds)
      properties.set("Tags", tags)
      properties.set("VpcEndpointType", vpcEndpointType)
      properties.set("VpcId", vpcId)
      return properties
    }
  }
}

extension Handle<CFN.EC2.VPCEndpoint> {
  /// The attribute `NetworkInterfaceIds`, of `Fn::GetAtt`.
  public var networkInterfaceIds: Token<[String]> { attribute("NetworkInterfaceIds") }

  /// The attribute `CreationTimestamp`, of `Fn::GetAtt`.
  public var creationTimestamp: Token<String> { attribute("CreationTimestamp") }

  /// The attribute `DnsEntries`, of `Fn::GetAtt`.
  public var dnsEntries: Token<[String]> { attribute("DnsEntries") }

  /// The attribute `Id`, of `Fn::GetAtt`.
  public var id: Token<String> { attribute("Id") }
}
