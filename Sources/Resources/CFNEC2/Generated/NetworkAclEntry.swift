// Generated from the schema of AWS::EC2::NetworkAclEntry
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.EC2 {
  /// The resource type `AWS::EC2::NetworkAclEntry`.
  public struct NetworkAclEntry: Resource {
    /// `CidrBlock`.
    public var cidrBlock: Token<String>?
    /// `Egress`. Changing it replaces the resource.
    public var egress: Token<Bool>?
    /// `Icmp`.
    public var icmp: Icmp?
    /// `Ipv6CidrBlock`.
    public var ipv6CidrBlock: Token<String>?
    /// `NetworkAclId`. Changing it replaces the resource.
    public var networkAclId: Token<String>
    /// `PortRange`.
    public var portRange: PortRange?
    /// `Protocol`.
    public var `protocol`: Token<Int>
    /// `RuleAction`.
    public var ruleAction: Token<RuleAction>
    /// `RuleNumber`. Changing it replaces the resource.
    public var ruleNumber: Token<Int>

    /// A resource with these properties.
    public init(
      networkAclId: Token<String>,
      `protocol`: Token<Int>,
      ruleAction: Token<RuleAction>,
      ruleNumber: Token<Int>,
      cidrBlock: Token<String>? = nil,
      egress: Token<Bool>? = nil,
      icmp: Icmp? = nil,
      ipv6CidrBlock: Token<String>? = nil,
      portRange: PortRange? = nil
    ) {
      self.networkAclId = networkAclId
      self.`protocol` = `protocol`
      self.ruleAction = ruleAction
      self.ruleNumber = ruleNumber
      self.cidrBlock = cidrBlock
      self.egress = egress
      self.icmp = icmp
      self.ipv6CidrBlock = ipv6CidrBlock
      self.portRange = portRange
    }

    /// `AWS::EC2::NetworkAclEntry`.
    public var type: String { "AWS::EC2::NetworkAclEntry" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("CidrBlock", cidrBlock)
      properties.set("Egress", egress)
      properties.set("Icmp", icmp)
      properties.set("Ipv6CidrBlock", ipv6CidrBlock)
      properties.set("NetworkAclId", networkAclId)
      properties.set("PortRange", portRange)
      properties.set("Protocol", `protocol`)
      properties.set("RuleAction", ruleAction)
      properties.set("RuleNumber", ruleNumber)
      return properties
    }
  }
}

extension Handle<CFN.EC2.NetworkAclEntry> {
  /// The attribute `Id`, of `Fn::GetAtt`.
  public var id: Token<String> { attribute("Id") }
}
