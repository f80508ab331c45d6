// Generated from the schema of AWS::EC2::DHCPOptions
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.EC2 {
  /// The resource type `AWS::EC2::DHCPOptions`.
  public struct DHCPOptions: Resource {
    /// `DomainName`. Changing it replaces the resource.
    public var domainName: Token<String>?
    /// `DomainNameServers`. Changing it replaces the resource.
    public var domainNameServers: Token<[String]>?
    /// `Ipv6AddressPreferredLeaseTime`. Changing it replaces the resource.
    public var ipv6AddressPreferredLeaseTime: Token<Int>?
    /// `NetbiosNameServers`. Changing it replaces the resource.
    public var netbiosNameServers: Token<[String]>?
    /// `NetbiosNodeType`: one of 1, 2, 4, 8. Changing it replaces the resource.
    public var netbiosNodeType: Token<Int>?
    /// `NtpServers`. Changing it replaces the resource.
    public var ntpServers: Token<[String]>?
    /// `Tags`.
    public var tags: [Tag]?

    /// A resource with these properties.
    public init(
      domainName: Token<String>? = nil,
      domainNameServers: Token<[String]>? = nil,
      ipv6AddressPreferredLeaseTime: Token<Int>? = nil,
      netbiosNameServers: Token<[String]>? = nil,
      netbiosNodeType: Token<Int>? = nil,
      ntpServers: Token<[String]>? = nil,
      tags: [Tag]? = nil
    ) {
      self.domainName = domainName
      self.domainNameServers = domainNameServers
      self.ipv6AddressPreferredLeaseTime = ipv6AddressPreferredLeaseTime
      self.netbiosNameServers = netbiosNameServers
      self.netbiosNodeType = netbiosNodeType
      self.ntpServers = ntpServers
      self.tags = tags
    }

    /// `AWS::EC2::DHCPOptions`.
    public var type: String { "AWS::EC2::DHCPOptions" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("DomainName", domainName)
      properties.set("DomainNameServers", domainNameServers)
      properties.set("Ipv6AddressPreferredLeaseTime", ipv6AddressPreferredLeaseTime)
      properties.set("NetbiosNameServers", netbiosNameServers)
      properties.set("NetbiosNodeType", netbiosNodeType)
      properties.set("NtpServers", ntpServers)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.EC2.DHCPOptions> {
  /// The attribute `DhcpOptionsId`, of `Fn::GetAtt`.
  public var dhcpOptionsId: Token<String> { attribute("DhcpOptionsId") }
}
