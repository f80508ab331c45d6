// Generated from the schema of AWS::EC2::PrefixList
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.EC2.PrefixList {
  /// What `AddressFamily` may say: any text, and those that are known by name.
  public enum AddressFamily: StringLike {}

  /// The property type `Entry` of `AWS::EC2::PrefixList`.
  public struct Entry: PropertyValue, Equatable {
    /// `Cidr`: 1 to 46 characters.
    public var cidr: Token<String>
    /// `Description`: at most 255 characters.
    public var description: Token<String>?

    /// A value of these properties.
    public init(cidr: Token<String>, description: Token<String>? = nil) {
      self.cidr = cidr
      self.description = description
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Cidr", cidr)
      object.set("Description", description)
      return .object(object)
    }
  }

  /// The property type `Tag` of `AWS::EC2::PrefixList`.
  public struct Tag: PropertyValue, Equatable {
    /// `Key`: 1 to 128 characters.
    public var key: Token<String>
    /// `Value`: at most 256 characters.
    public var value: Token<String>?

    /// A value of these properties.
    public init(key: Token<String>, value: Token<String>? = nil) {
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

extension Token<CFN.EC2.PrefixList.AddressFamily> {
  /// `IPv4`.
  public static var iPv4: Self { "IPv4" }
  /// `IPv6`.
  public static var iPv6: Self { "IPv6" }
}
