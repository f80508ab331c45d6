// Generated from the schema of AWS::EC2::Subnet
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.EC2.Subnet {
  /// The property type `PrivateDnsNameOptionsOnLaunch` of `AWS::EC2::Subnet`.
  public struct PrivateDnsNameOptionsOnLaunch: PropertyValue, Equatable {
    /// `EnableResourceNameDnsAAAARecord`.
    public var enableResourceNameDnsAAAARecord: Token<Bool>?
    /// `EnableResourceNameDnsARecord`.
    public var enableResourceNameDnsARecord: Token<Bool>?
    /// `HostnameType`.
    public var hostnameType: Token<String>?

    /// A value of these properties.
    public init(
      enableResourceNameDnsAAAARecord: Token<Bool>? = nil,
      enableResourceNameDnsARecord: Token<Bool>? = nil,
      hostnameType: Token<String>? = nil
    ) {
      self.enableResourceNameDnsAAAARecord = enableResourceNameDnsAAAARecord
      self.enableResourceNameDnsARecord = enableResourceNameDnsARecord
      self.hostnameType = hostnameType
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("EnableResourceNameDnsAAAARecord", enableResourceNameDnsAAAARecord)
      object.set("EnableResourceNameDnsARecord", enableResourceNameDnsARecord)
      object.set("HostnameType", hostnameType)
      return .object(object)
    }
  }

  /// The property type `Tag` of `AWS::EC2::Subnet`.
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
