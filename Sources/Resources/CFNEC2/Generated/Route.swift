// Generated from the schema of AWS::EC2::Route
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.EC2 {
  /// The resource type `AWS::EC2::Route`.
  public struct Route: Resource {
    /// `CarrierGatewayId`.
    public var carrierGatewayId: Token<String>?
    /// `CoreNetworkArn`.
    public var coreNetworkArn: Token<ARN>?
    /// `DestinationCidrBlock`. Changing it replaces the resource.
    public var destinationCidrBlock: Token<String>?
    /// `DestinationIpv6CidrBlock`. Changing it replaces the resource.
    public var destinationIpv6CidrBlock: Token<String>?
    /// `DestinationPrefixListId`. Changing it replaces the resource.
    public var destinationPrefixListId: Token<String>?
    /// `EgressOnlyInternetGatewayId`.
    public var egressOnlyInternetGatewayId: Token<String>?
    /// `GatewayId`.
    public var gatewayId: Token<String>?
    /// `InstanceId`.
    public var instanceId: Token<String>?
    /// `LocalGatewayId`.
    public var localGatewayId: Token<String>?
    /// `NatGatewayId`.
    public var natGatewayId: Token<String>?
    /// `NetworkInterfaceId`.
    public var networkInterfaceId: Token<String>?
    /// `RouteTableId`. Changing it replaces the resource.
    public var routeTableId: Token<String>
    /// `TransitGatewayId`.
    public var transitGatewayId: Token<String>?
    /// `VpcEndpointId`.
    public var vpcEndpointId: Token<String>?
    /// `VpcPeeringConnectionId`.
    public var vpcPeeringConnectionId: Token<String>?

    /// A resource with these properties.
    public init(
      routeTableId: Token<String>,
      carrierGatewayId: Token<String>? = nil,
      coreNetworkArn: Token<ARN>? = nil,
      destinationCidrBlock: Token<String>? = nil,
      destinationIpv6CidrBlock: Token<String>? = nil,
      destinationPrefixListId: Token<String>? = nil,
      egressOnlyInternetGatewayId: Token<String>? = nil,
      gatewayId: Token<String>? = nil,
      instanceId: Token<String>? = nil,
      localGatewayId: Token<String>? = nil,
      natGatewayId: Token<String>? = nil,
      networkInterfaceId: Token<String>? = nil,
      transitGatewayId: Token<String>? = nil,
      vpcEndpointId: Token<String>? = nil,
      vpcPeeringConnectionId: Token<String>? = nil
    ) {
      self.routeTableId = routeTableId
      self.carrierGatewayId = carrierGatewayId
      self.coreNetworkArn = coreNetworkArn
      self.destinationCidrBlock = destinationCidrBlock
      self.destinationIpv6CidrBlock = destinationIpv6CidrBlock
      self.destinationPrefixListId = destinationPrefixListId
      self.egressOnlyInternetGatewayId = egressOnlyInternetGatewayId
      self.gatewayId = gatewayId
      self.instanceId = instanceId
      self.localGatewayId = localGatewayId
      self.natGatewayId = natGatewayId
      self.networkInterfaceId = networkInterfaceId
      self.transitGatewayId = transitGatewayId
      self.vpcEndpointId = vpcEndpointId
      self.vpcPeeringConnectionId = vpcPeeringConnectionId
    }

    /// `AWS::EC2::Route`.
    public var type: String { "AWS::EC2::Route" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("CarrierGatewayId", carrierGatewayId)
      properties.set("CoreNetworkArn", coreNetworkArn)
      properties.set("DestinationCidrBlock", destinationCidrBlock)
      properties.set("DestinationIpv6CidrBlock", destinationIpv6CidrBlock)
      properties.set("DestinationPrefixListId", destinationPrefixListId)
      properties.set("EgressOnlyInternetGatewayId", egressOnlyInternetGatewayId)
      properties.set("GatewayId", gatewayId)
      properties.set("InstanceId", instanceId)
      properties.set("LocalGatewayId", localGatewayId)
      properties.set("NatGatewayId", natGatewayId)
      properties.set("NetworkInterfaceId", networkInterfaceId)
      properties.set("RouteTableId", routeTableId)
      properties.set("TransitGatewayId", transitGatewayId)
      properties.set("VpcEndpointId", vpcEndpointId)
      properties.set("VpcPeeringConnectionId", vpcPeeringConnectionId)
      return properties
    }
  }
}

extension Handle<CFN.EC2.Route> {
  /// The attribute `CidrBlock`, of `Fn::GetAtt`.
  public var cidrBlock: Token<String> { attribute("CidrBlock") }
}
