// Generated from the schema of AWS::EC2::SecurityGroup
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.EC2.SecurityGroup {
  /// The property type `Egress` of `AWS::EC2::SecurityGroup`.
  public struct Egress: PropertyValue, Equatable {
    /// `CidrIp`.
    public var cidrIp: Token<String>?
    /// `CidrIpv6`.
    public var cidrIpv6: Token<String>?
    /// `Description`.
    public var description: Token<String>?
    /// `DestinationPrefixListId`.
    public var destinationPrefixListId: Token<String>?
    /// `DestinationSecurityGroupId`.
    public var destinationSecurityGroupId: Token<String>?
    /// `FromPort`: at least -1.
    public var fromPort: Token<Int>?
    /// `IpProtocol`.
    public var ipProtocol: Token<String>
    /// `ToPort`: at least -1.
    public var toPort: Token<Int>?

    /// A value of these properties.
    public init(
      ipProtocol: Token<String>,
      cidrIp: Token<String>? = nil,
      cidrIpv6: Token<String>? = nil,
      description: Token<String>? = nil,
      destinationPrefixListId: Token<String>? = nil,
      destinationSecurityGroupId: Token<String>? = nil,
      fromPort: Token<Int>? = nil,
      toPort: Token<Int>? = nil
    ) {
      self.ipProtocol = ipProtocol
      self.cidrIp = cidrIp
      self.cidrIpv6 = cidrIpv6
      self.description = description
      self.destinationPrefixListId = destinationPrefixListId
      self.destinationSecurityGroupId = destinationSecurityGroupId
      self.fromPort = fromPort
      self.toPort = toPort
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("CidrIp", cidrIp)
      object.set("CidrIpv6", cidrIpv6)
      object.set("Description", description)
      object.set("DestinationPrefixListId", destinationPrefixListId)
      object.set("DestinationSecurityGroupId", destinationSecurityGroupId)
      object.set("FromPort", fromPort)
      object.set("IpProtocol", ipProtocol)
      object.set("ToPort", toPort)
      return .object(object)
    }
  }

  /// The property type `Ingress` of `AWS::EC2::SecurityGroup`.
  public struct Ingress: PropertyValue, Equatable {
    /// `CidrIp`.
    public var cidrIp: Token<String>?
    /// `CidrIpv6`.
    public var cidrIpv6: Token<String>?
    /// `Description`.
    public var description: Token<String>?
    /// `FromPort`: at least -1.
    public var fromPort: Token<Int>?
    /// `IpProtocol`.
    public var ipProtocol: Token<String>
    /// `SourcePrefixListId`.
    public var sourcePrefixListId: Token<String>?
    /// `SourceSecurityGroupId`.
    public var sourceSecurityGroupId: Token<String>?
    /// `SourceSecurityGroupName`.
    public var sourceSecurityGroupName: Token<String>?
    /// `SourceSecurityGroupOwnerId`.
    public var sourceSecurityGroupOwnerId: Token<String>?
    /// `ToPort`: at least -1.
    public var toPort: Token<Int>?

    /// A value of these properties.
    public init(
      ipProtocol: Token<String>,
      cidrIp: Token<String>? = nil,
      cidrIpv6: Token<String>? = nil,
      description: Token<String>? = nil,
      fromPort: Token<Int>? = nil,
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
      self.sourcePrefixListId = sourcePrefixListId
      self.sourceSecurityGroupId = sourceSecurityGroupId
      self.sourceSecurityGroupName = sourceSecurityGroupName
      self.sourceSecurityGroupOwnerId = sourceSecurityGroupOwnerId
      self.toPort = toPort
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("CidrIp", cidrIp)
      object.set("CidrIpv6", cidrIpv6)
      object.set("Description", description)
      object.set("FromPort", fromPort)
      object.set("IpProtocol", ipProtocol)
      object.set("SourcePrefixListId", sourcePrefixListId)
      object.set("SourceSecurityGroupId", sourceSecurityGroupId)
      object.set("SourceSecurityGroupName", sourceSecurityGroupName)
      object.set("SourceSecurityGroupOwnerId", sourceSecurityGroupOwnerId)
      object.set("ToPort", toPort)
      return .object(object)
    }
  }

  /// The property type `Tag` of `AWS::EC2::SecurityGroup`.
  public struct Tag: PropertyValue, Equatable {
    /// `Key`.
    public var key: Token<String>
    /// `Value`.
    public var value: Token<String>

    /// A value of these properties.
    public init(key: Token<String>, value: Token<String>) {
      self.key = key
      self.value = value
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Key", key)
      object.set("Value", value)
      return .object(object)
    }
  }
}
