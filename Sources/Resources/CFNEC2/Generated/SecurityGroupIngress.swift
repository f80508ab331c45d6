// Generated from the schema of AWS::EC2::SecurityGroupIngress
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.EC2 {
  /// The resource type `AWS::EC2::SecurityGroupIngress`.
  public struct SecurityGroupIngress: Resource {
    /// `CidrIp`. Changing it replaces the resource.
    public var cidrIp: Token<String>?
    /// `CidrIpv6`. Changing it replaces the resource.
    public var cidrIpv6: Token<String>?
    /// `Description`.
    public var description: Token<String>?
    /// `FromPort`: at least -1. Changing it replaces the resource.
    public var fromPort: Token<Int>?
    /// `GroupId`. Changing it replaces the resource.
    public var groupId: Token<String>?
    /// `GroupName`. Changing it replaces the resource.
    public var groupName: Token<String>?
    /// `IpProtocol`. Changing it replaces the resource.
    public var ipProtocol: Token<String>
    /// `SourcePrefixListId`. Changing it replaces the resource.
    public var sourcePrefixListId: Token<String>?
    /// `SourceSecurityGroupId`. Changing it replaces the resource.
    public var sourceSecurityGroupId: Token<String>?
    /// `SourceSecurityGroupName`. Changing it replaces the resource.
    public var sourceSecurityGroupName: Token<String>?
    /// `SourceSecurityGroupOwnerId`. Changing it replaces the resource.
    public var sourceSecurityGroupOwnerId: Token<String>?
    /// `ToPort`: at least -1. Changing it replaces the resource.
    public var toPort: Token<Int>?

    /// A resource with these properties.
    public init(
      ipProtocol: Token<String>,
      cidrIp: Token<String>? = nil,
      cidrIpv6: Token<String>? = nil,
      description: Token<String>? = nil,
      fromPort: Token<Int>? = nil,
      groupId: Token<String>? = nil,
      groupName: Token<String>? = nil,
      sourcePrefixListId: Token<String>? = nil,
      sourceSecurityGroupId: Token<String>? = nil,
      sourceSecurityGroupName: Token<String>? = nil,
      sourceSecurityGroupOwnerId: Token<String>? = nil,
      toPort: Token<Int>? = nil
    ) {
      self.ipProtocol = ipProtocol
      self.cidrIp = cidrIp
      self.cidrIpv6 = cidrIpv6
      self.description = description
      self.fromPort = fromPort
      self.groupId = groupId
      self.groupName = groupName
      self.sourcePrefixListId = sourcePrefixListId
      self.sourceSecurityGroupId = sourceSecurityGroupId
      self.sourceSecurityGroupName = sourceSecurityGroupName
      self.sourceSecurityGroupOwnerId = sourceSecurityGroupOwnerId
      self.toPort = toPort
    }

    /// `AWS::EC2::SecurityGroupIngress`.
    public var type: String { "AWS::EC2::SecurityGroupIngress" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("CidrIp", cidrIp)
      properties.set("CidrIpv6", cidrIpv6)
      properties.set("Description", description)
      properties.set("FromPort", fromPort)
      properties.set("GroupId", groupId)
      properties.set("GroupName", groupName)
      properties.set("IpProtocol", ipProtocol)
      properties.set("SourcePrefixListId", sourcePrefixListId)
      properties.set("SourceSecurityGroupId", sourceSecurityGroupId)
      properties.set("SourceSecurityGroupName", sourceSecurityGroupName)
      properties.set("SourceSecurityGroupOwnerId", sourceSecurityGroupOwnerId)
      properties.set("ToPort", toPort)
      return properties
    }
  }
}

extension Handle<CFN.EC2.SecurityGroupIngress> {
  /// The attribute `Id`, of `Fn::GetAtt`.
  public var id: Token<String> { attribute("Id") }
}
