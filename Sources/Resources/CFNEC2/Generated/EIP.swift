// Generated from the schema of AWS::EC2::EIP
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.EC2 {
  /// The resource type `AWS::EC2::EIP`.
  public struct EIP: Resource {
    /// `Address`. Changing it replaces the resource.
    public var address: Token<String>?
    /// `Domain`.
    public var domain: Token<String>?
    /// `InstanceId`.
    public var instanceId: Token<String>?
    /// `IpamPoolId`. Changing it replaces the resource.
    public var ipamPoolId: Token<String>?
    /// `NetworkBorderGroup`. Changing it replaces the resource.
    public var networkBorderGroup: Token<String>?
    /// `PublicIpv4Pool`.
    public var publicIpv4Pool: Token<String>?
    /// `Tags`.
    public var tags: [Tag]?
    /// `TransferAddress`. Changing it replaces the resource.
    public var transferAddress: Token<String>?

    /// A resource with these properties.
    public init(
      address: Token<String>? = nil,
      domain: Token<String>? = nil,
      instanceId: Token<String>? = nil,
      ipamPoolId: Token<String>? = nil,
      networkBorderGroup: Token<String>? = nil,
      publicIpv4Pool: Token<String>? = nil,
      tags: [Tag]? = nil,
      transferAddress: Token<String>? = nil
    ) {
      self.address = address
      self.domain = domain
      self.instanceId = instanceId
      self.ipamPoolId = ipamPoolId
      self.networkBorderGroup = networkBorderGroup
      self.publicIpv4Pool = publicIpv4Pool
      self.tags = tags
      self.transferAddress = transferAddress
    }

    /// `AWS::EC2::EIP`.
    public var type: String { "AWS::EC2::EIP" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Address", address)
      properties.set("Domain", domain)
      properties.set("InstanceId", instanceId)
      properties.set("IpamPoolId", ipamPoolId)
      properties.set("NetworkBorderGroup", networkBorderGroup)
      properties.set("PublicIpv4Pool", publicIpv4Pool)
      properties.set("Tags", tags)
      properties.set("TransferAddress", transferAddress)
      return properties
    }
  }
}

extension Handle<CFN.EC2.EIP> {
  /// The attribute `PublicIp`, of `Fn::GetAtt`.
  public var publicIp: Token<String> { attribute("PublicIp") }

  /// The attribute `AllocationId`, of `Fn::GetAtt`.
  public var allocationId: Token<String> { attribute("AllocationId") }
}
