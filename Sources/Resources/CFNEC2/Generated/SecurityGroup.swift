// Generated from the schema of AWS::EC2::SecurityGroup
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.EC2 {
  /// The resource type `AWS::EC2::SecurityGroup`.
  public struct SecurityGroup: Resource {
    /// `GroupDescription`: at most 255 characters. Changing it replaces the resource.
    public var groupDescription: Token<String>
    /// `GroupName`. Changing it replaces the resource.
    public var groupName: Token<String>?
    /// `SecurityGroupEgress`.
    public var securityGroupEgress: [Egress]?
    /// `SecurityGroupIngress`.
    public var securityGroupIngress: [Ingress]?
    /// `Tags`.
    public var tags: [Tag]?
    /// `VpcId`. Changing it replaces the resource.
    public var vpcId: Token<String>?

    /// A resource with these properties.
    public init(
      groupDescription: Token<String>,
      groupName: Token<String>? = nil,
      securityGroupEgress: [Egress]? = nil,
      securityGroupIngress: [Ingress]? = nil,
      tags: [Tag]? = nil,
      vpcId: Token<String>? = nil
    ) {
      self.groupDescription = groupDescription
      self.groupName = groupName
      self.securityGroupEgress = securityGroupEgress
      self.securityGroupIngress = securityGroupIngress
      self.tags = tags
      self.vpcId = vpcId
    }

    /// `AWS::EC2::SecurityGroup`.
    public var type: String { "AWS::EC2::SecurityGroup" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("GroupDescription", groupDescription)
      properties.set("GroupName", groupName)
      properties.set("SecurityGroupEgress", securityGroupEgress)
      properties.set("SecurityGroupIngress", securityGroupIngress)
      properties.set("Tags", tags)
      properties.set("VpcId", vpcId)
      return properties
    }
  }
}

extension Handle<CFN.EC2.SecurityGroup> {
  /// The attribute `Id`, of `Fn::GetAtt`.
  public var id: Token<String> { attribute("Id") }

  /// The attribute `GroupId`, of `Fn::GetAtt`.
  public var groupId: Token<String> { attribute("GroupId") }
}
