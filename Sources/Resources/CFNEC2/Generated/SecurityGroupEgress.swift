// Generated from the schema of AWS::EC2::SecurityGroupEgress
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.EC2 {
  /// The resource type `AWS::EC2::SecurityGroupEgress`.
  public struct SecurityGroupEgress: Resource {
    /// `CidrIp`. Changing it replaces the resource.
    public var cidrIp: Token<String>?
    /// `CidrIpv6`. Changing it replaces the resource.
    public var cidrIpv6: Token<String>?
    /// `Description`.
    public var description: Token<String>?
    /// `DestinationPrefixListId`. Changing it replaces the resource.
    public var destinationPrefixListId: Token<String>?
    /// `DestinationSecurityGroupId`. Changing it replaces the resource.
    public var destinationSecurityGroupId: Token<String>?
    /// `FromPort`: at least -1. Changing it replaces the resource.
    public var fromPort: Token<Int>?
    /// `GroupId`. Changing it replaces the resource.
    public var groupId: Token<String>
    /// `IpProtocol`. Changing it replaces the resource.
    public var ipProtocol: Token<String>
    /// `ToPort`: at least -1. Changing it replaces the resource.
    public var toPort: Token<Int>?

    /// A resource with these properties.
    public init(
      groupId: Token<String>,
      ipProtocol: Token<String>,
      cidrIp: Token<String>? = nil,
      cidrIpv6: Token<String>? = nil,
      description: Token<String>? = nil,
      destinationPrefixListId: Token<String>? = nil,
      destinationSecurityGroupId: Token<String>? = nil,
      fromPort: Token<Int>? = nil,
      toPort: Token<Int>? = nil
    ) {
      self.groupId = groupId
      self.ipProtocol = ipProtocol
      self.cidrIp = cidrIp
      self.cidrIpv6 = cidrIpv6
      self.description = description
      self.destinationPrefixListId = destinationPrefixListId
      self.destinationSecurityGroupId = destinationSecurityGroupId
      self.fromPort = fromPort
      self.toPort = toPort
    }

    /// `AWS::EC2::SecurityGroupEgress`.
    public var type: String { "AWS::EC2::SecurityGroupEgress" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("CidrIp", cidrIp)
      properties.set("CidrIpv6", cidrIpv6)
      properties.set("Description", description)
      properties.set("DestinationPrefixListId", destinationPrefixListId)
      properties.set("DestinationSecurityGroupId", destinationSecurityGroupId)
      properties.set("FromPort", fromPort)
      properties.set("GroupId", groupId)
      properties.set("IpProtocol", ipProtocol)
      properties.set("ToPort", toPort)
      return properties
    }
  }
}

extension Handle<CFN.EC2.SecurityGroupEgress> {
  /// The attribute `Id`, of `Fn::GetAtt`.
  public var id: Token<String> { attribute("Id") }
}
