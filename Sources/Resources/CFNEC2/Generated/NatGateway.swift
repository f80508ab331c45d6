// Generated from the schema of AWS::EC2::NatGateway
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.EC2 {
  /// The resource type `AWS::EC2::NatGateway`.
  public struct NatGateway: Resource {
    /// `AllocationId`. Changing it replaces the resource.
    public var allocationId: Token<String>?
    /// `AvailabilityMode`. Changing it replaces the resource.
    public var availabilityMode: Token<AvailabilityMode>?
    /// `AvailabilityZoneAddresses`.
    public var availabilityZoneAddresses: [AvailabilityZoneAddress]?
    /// `ConnectivityType`. Changing it replaces the resource.
    public var connectivityType: Token<ConnectivityType>?
    /// `MaxDrainDurationSeconds`.
    public var maxDrainDurationSeconds: Token<Int>?
    /// `PrivateIpAddress`. Changing it replaces the resource.
    public var privateIpAddress: Token<String>?
    /// `SecondaryAllocationIds`.
    public var secondaryAllocationIds: Token<[String]>?
    /// `SecondaryPrivateIpAddressCount`: 1 to 31.
    public var secondaryPrivateIpAddressCount: Token<Int>?
    /// `SecondaryPrivateIpAddresses`.
    public var secondaryPrivateIpAddresses: Token<[String]>?
    /// `SubnetId`. Changing it replaces the resource.
    public var subnetId: Token<String>?
    /// `Tags`.
    public var tags: [Tag]?
    /// `VpcId`. Changing it replaces the resource.
    public var vpcId: Token<String>?

    /// A resource with these properties.
    public init(
      allocationId: Token<String>? = nil,
      availabilityMode: Token<AvailabilityMode>? = nil,
      availabilityZoneAddresses: [AvailabilityZoneAddress]? = nil,
      connectivityType: Token<ConnectivityType>? = nil,
      maxDrainDurationSeconds: Token<Int>? = nil,
      privateIpAddress: Token<String>? = nil,
      secondaryAllocationIds: Token<[String]>? = nil,
      secondaryPrivateIpAddressCount: Token<Int>? = nil,
      secondaryPrivateIpAddresses: Token<[String]>? = nil,
      subnetId: Token<String>? = nil,
      tags: [Tag]? = nil,
      vpcId: Token<String>? = nil
    ) {
      self.allocationId = allocationId
      self.availabilityMode = availabilityMode
      self.availabilityZoneAddresses = availabilityZoneAddresses
      self.connectivityType = connectivityType
      self.maxDrainDurationSeconds = maxDrainDurationSeconds
      self.privateIpAddress = privateIpAddress
      self.secondaryAllocationIds = secondaryAllocationIds
      self.secondaryPrivateIpAddressCount = secondaryPrivateIpAddressCount
      self.secondaryPrivateIpAddresses = secondaryPrivateIpAddresses
      self.subnetId = subnetId
      self.tags = tags
      self.vpcId = vpcId
    }

    /// `AWS::EC2::NatGateway`.
    public var type: String { "AWS::EC2::NatGateway" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("AllocationId", allocationId)
      properties.set("AvailabilityMode", availabilityMode)
      properties.set("AvailabilityZoneAddresses", availabilityZoneAddresses)
      properties.set("ConnectivityType", connectivityType)
      properties.set("MaxDrainDurationSeconds", maxDrainDurationSeconds)
      properties.set("PrivateIpAddress", privateIpAddress)
      properties.set("SecondaryAllocationIds", secondaryAllocationIds)
      properties.set("SecondaryPrivateIpAddressCount", secondaryPrivateIpAddressCount)
      properties.set("SecondaryPrivateIpAddresses", secondaryPrivateIpAddresses)
      properties.set("SubnetId", subnetId)
      properties.set("Tags", tags)
      properties.set("VpcId", vpcId)
      return properties
    }
  }
}

extension Handle<CFN.EC2.NatGateway> {
  /// The attribute `NatGatewayId`, of `Fn::GetAtt`.
  public var natGatewayId: Token<String> { attribute("NatGatewayId") }

  /// The attribute `EniId`, of `Fn::GetAtt`.
  public var eniId: Token<String> { attribute("EniId") }

  /// The attribute `AutoProvisionZones`, of `Fn::GetAtt`.
  public var autoProvisionZones: Token<String> { attribute("AutoProvisionZones") }

  /// The attribute `AutoScalingIps`, of `Fn::GetAtt`.
  public var autoScalingIps: Token<String> { attribute("AutoScalingIps") }

  /// The attribute `RouteTableId`, of `Fn::GetAtt`.
  public var routeTableId: Token<String> { attribute("RouteTableId") }
}
