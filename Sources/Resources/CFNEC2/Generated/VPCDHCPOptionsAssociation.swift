// Generated from the schema of AWS::EC2::VPCDHCPOptionsAssociation
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.EC2 {
  /// The resource type `AWS::EC2::VPCDHCPOptionsAssociation`.
  public struct VPCDHCPOptionsAssociation: Resource {
    /// `DhcpOptionsId`. Changing it replaces the resource.
    public var dhcpOptionsId: Token<String>
    /// `VpcId`. Changing it replaces the resource.
    public var vpcId: Token<String>

    /// A resource with these properties.
    public init(dhcpOptionsId: Token<String>, vpcId: Token<String>) {
      self.dhcpOptionsId = dhcpOptionsId
      self.vpcId = vpcId
    }

    /// `AWS::EC2::VPCDHCPOptionsAssociation`.
    public var type: String { "AWS::EC2::VPCDHCPOptionsAssociation" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("DhcpOptionsId", dhcpOptionsId)
      properties.set("VpcId", vpcId)
      return properties
    }
  }
}
