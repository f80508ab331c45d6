// Generated from the schema of AWS::EC2::VPCEndpoint
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.EC2.VPCEndpoint {
  /// The property type `DnsOptionsSpecification` of `AWS::EC2::VPCEndpoint`.
  public struct DnsOptionsSpecification: PropertyValue, Equatable {
    /// `DnsRecordIpType`.
    public var dnsRecordIpType: Token<DnsRecordIpType>?
    /// `PrivateDnsOnlyForInboundResolverEndpoint`.
    public var privateDnsOnlyForInboundResolverEndpoint:
      Token<PrivateDnsOnlyForInboundResolverEndpoint>?
    /// `PrivateDnsPreference`.
    public var privateDnsPreference: Token<PrivateDnsPreference>?
    /// `PrivateDnsSpecifiedDomains`: 1 to 10 elements.
    public var privateDnsSpecifiedDomains: Token<[String]>?

    /// A value of these properties.
    public init(
      dnsRecordIpType: Token<DnsRecordIpType>? = nil,
      privateDnsOnlyForInboundResolverEndpoint:
        Token<PrivateDnsOnlyForInboundResolverEndpoint>? = nil,
      privateDnsPreference: Token<PrivateDnsPreference>? = nil,
      privateDnsSpecifiedDomains: Token<[String]>? = nil
    ) {
      self.dnsRecordIpType = dnsRecordIpType
      self.privateDnsOnlyForInboundResolverEndpoint = privateDnsOnlyForInboundResolverEndpoint
      self.privateDnsPreference = privateDnsPreference
      self.privateDnsSpecifiedDomains = privateDnsSpecifiedDomains
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("DnsRecordIpType", dnsRecordIpType)
      object.set(
        "PrivateDnsOnlyForInboundResolverEndpoint",
        privateDnsOnlyForInboundResolverEndpoint
      )
      object.set("PrivateDnsPreference", privateDnsPreference)
      object.set("PrivateDnsSpecifiedDomains", privateDnsSpecifiedDomains)
      return .object(object)
    }

    /// What `DnsRecordIpType` may say: any text, and those that are known by name.
    public enum DnsRecordIpType: StringLike {}

    /// What `PrivateDnsOnlyForInboundResolverEndpoint` may say: any text, and those that are known
    /// by name.
    public enum PrivateDnsOnlyForInboundResolverEndpoint: StringLike {}

    /// What `PrivateDnsPreference` may say: any text, and those that are known by name.
    public enum PrivateDnsPreference: StringLike {}
  }

  /// What `IpAddressType` may say: any text, and those that are known by name.
  public enum IpAddressType: StringLike {}

  /// The property type `Tag` of `AWS::EC2::VPCEndpoint`.
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

  /// What `VpcEndpointType` may say: any text, and those that are known by name.
  public enum VpcEndpointType: StringLike {}
}

extension Token<CFN.EC2.VPCEndpoint.IpAddressType> {
  /// `ipv4`.
  public static var ipv4: Self { "ipv4" }
  /// `ipv6`.
  public static var ipv6: Self { "ipv6" }
  /// `dualstack`.
  public static var dualstack: Self { "dualstack" }
  /// `not-specified`.
  public static var notSpecified: Self { "not-specified" }
}

extension Token<CFN.EC2.VPCEndpoint.VpcEndpointType> {
  /// `Interface`.
  public static var interface: Self { "Interface" }
  /// `Gateway`.
  public static var gateway: Self { "Gateway" }
  /// `GatewayLoadBalancer`.
  public static var gatewayLoadBalancer: Self { "GatewayLoadBalancer" }
  /// `ServiceNetwork`.
  public static var serviceNetwork: Self { "ServiceNetwork" }
  /// `Resource`.
  public static var resource: Self { "Resource" }
}

extension Token<CFN.EC2.VPCEndpoint.DnsOptionsSpecification.DnsRecordIpType> {
  /// `ipv4`.
  public static var ipv4: Self { "ipv4" }
  /// `ipv6`.
  public static var ipv6: Self { "ipv6" }
  /// `dualstack`.
  public static var dualstack: Self { "dualstack" }
  /// `service-defined`.
  public static var serviceDefined: Self { "service-defined" }
  /// `not-specified`.
  public static var notSpecified: Self { "not-specified" }
}

extension Token<
  CFN.EC2.VPCEndpoint.DnsOptionsSpecification.PrivateDnsOnlyForInboundResolverEndpoint
> {
  /// `OnlyInboundResolver`.
  public static var onlyInboundResolver: Self { "OnlyInboundResolver" }
  /// `AllResolvers`.
  public static var allResolvers: Self { "AllResolvers" }
  /// `NotSpecified`.
  public static var notSpecified: Self { "NotSpecified" }
}

extension Token<CFN.EC2.VPCEndpoint.DnsOptionsSpecification.PrivateDnsPreference> {
  /// `VERIFIED_DOMAINS_ONLY`.
  public static var verifiedDomainsOnly: Self { "VERIFIED_DOMAINS_ONLY" }
  /// `ALL_DOMAINS`.
  public static var allDomains: Self { "ALL_DOMAINS" }
  /// `VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS`.
  public static var verifiedDomainsAndSpecifiedDomains: Self {
    "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS"
  }
  /// `SPECIFIED_DOMAINS_ONLY`.
  public static var specifiedDomainsOnly: Self { "SPECIFIED_DOMAINS_ONLY" }
}
