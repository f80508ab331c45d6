// Generated from the schema of AWS::EC2::SubnetCidrBlock
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.EC2 {
  /// The resource type `AWS::EC2::SubnetCidrBlock`.
  public struct SubnetCidrBlock: Resource {
    /// `Ipv6CidrBlock`: at most 42 characters. Changing it replaces the resource.
    public var ipv6CidrBlock: Token<String>?
    /// `Ipv6IpamPoolId`. Changing it replaces the resource.
    public var ipv6IpamPoolId: Token<String>?
    /// `Ipv6NetmaskLength`: 0 to 128. Changing it replaces the resource.
    public var ipv6NetmaskLength: Token<Int>?
    /// `SubnetId`. Changing it replaces the resource.
    public var subnetId: Token<String>

    /// A resource with these properties.
    public init(
      subnetId: Token<String>,
      ipv6CidrBlock: Token<String>? = nil,
      ipv6IpamPoolId: Token<String>? = nil,
      ipv6NetmaskLength: Token<Int>? = nil
    ) {
      self.subnetId = subnetId
      self.ipv6CidrBlock = ipv6CidrBlock
      self.ipv6IpamPoolId = ipv6IpamPoolId
      self.ipv6NetmaskLength = ipv6NetmaskLength
    }

    /// `AWS::EC2::SubnetCidrBlock`.
    public var type: String { "AWS::EC2::SubnetCidrBlock" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("Ipv6CidrBlock", ipv6CidrBlock)
      properties.set("Ipv6IpamPoolId", ipv6IpamPoolId)
      properties.set("Ipv6NetmaskLength", ipv6NetmaskLength)
      properties.set("SubnetId", subnetId)
      return properties
    }
  }
}

extension Handle<CFN.EC2.SubnetCidrBlock> {
  /// The attribute `Id`, of `Fn::GetAtt`.
  public var id: Token<String> { attribute("Id") }

  /// The attribute `Ipv6AddressAttribute`, of `Fn::GetAtt`.
  public var ipv6AddressAttribute: Token<String> { attribute("Ipv6AddressAttribute") }

  /// The attribute `IpSource`, of `Fn::GetAtt`.
  public var ipSource: Token<String> { attribute("IpSource") }
}
