// Generated from the schema of AWS::EC2::NetworkAclEntry
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.EC2.NetworkAclEntry {
  /// The property type `Icmp` of `AWS::EC2::NetworkAclEntry`.
  public struct Icmp: PropertyValue, Equatable {
    /// `Code`.
    public var code: Token<Int>?
    /// `Type`.
    public var type: Token<Int>?

    /// A value of these properties.
    public init(code: Token<Int>? = nil, type: Token<Int>? = nil) {
      self.code = code
      self.type = type
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("Code", code)
      object.set("Type", type)
      return .object(object)
    }
  }

  /// The property type `PortRange` of `AWS::EC2::NetworkAclEntry`.
  public struct PortRange: PropertyValue, Equatable {
    /// `From`.
    public var from: Token<Int>?
    /// `To`.
    public var to: Token<Int>?

    /// A value of these properties.
    public init(from: Token<Int>? = nil, to: Token<Int>? = nil) {
      self.from = from
      self.to = to
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("From", from)
      object.set("To", to)
      return .object(object)
    }
  }

  /// What `RuleAction` may say: any text, and those that are known by name.
  public enum RuleAction: StringLike {}
}

extension Token<CFN.EC2.NetworkAclEntry.RuleAction> {
  /// `allow`.
  public static var allow: Self { "allow" }
  /// `deny`.
  public static var deny: Self { "deny" }
}
