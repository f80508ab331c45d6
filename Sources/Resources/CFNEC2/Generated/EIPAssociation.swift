// Generated from the schema of AWS::EC2::EIPAssociation
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.EC2 {
  /// The resource type `AWS::EC2::EIPAssociation`.
  public struct EIPAssociation: Resource {
    /// `AllocationId`. Changing it replaces the resource.
    public var allocationId: Token<String>?
    /// `EIP`. CloudFormation advises against it.
    public var eip: Token<String>?
    /// `InstanceId`. Changing it replaces the resource.
    public var instanceId: Token<String>?
    /// `NetworkInterfaceId`. Changing it replaces the resource.
    public var networkInterfaceId: Token<String>?
    /// `PrivateIpAddress`. Changing it replaces the resource.
    public var privateIpAddress: Token<String>?

    /// A resource with these properties.
    public init(
      allocationId: Token<String>? = nil,
      eip: Token<String>? = nil,
      instanceId: Token<String>? = nil,
      networkInterfaceId: Token<String>? = nil,
      privateIpAddress: Token<String>? = nil
    ) {
      self.allocationId = allocationId
      self.eip = eip
      self.instanceId = instanceId
      self.networkInterfaceId = networkInterfaceId
      self.privateIpAddress = privateIpAddress
    }

    /// `AWS::EC2::EIPAssociation`.
    public var type: String { "AWS::EC2::EIPAssociation" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("AllocationId", allocationId)
      properties.set("EIP", eip)
      properties.set("InstanceId", instanceId)
      properties.set("NetworkInterfaceId", networkInterfaceId)
      properties.set("PrivateIpAddress", privateIpAddress)
      return properties
    }
  }
}

extension Handle<CFN.EC2.EIPAssociation> {
  /// The attribute `Id`, of `Fn::GetAtt`.
  public var id: Token<String> { attribute("Id") }
}
