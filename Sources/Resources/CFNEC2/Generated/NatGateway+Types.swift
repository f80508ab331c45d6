// Generated from the schema of AWS::EC2::NatGateway
// by GenerateResources; not edited by hand.

public import CloudFormation

extension CFN.EC2.NatGateway {
  /// What `AvailabilityMode` may say: any text, and those that are known by name.
  public enum AvailabilityMode: StringLike {}

  /// The property type `AvailabilityZoneAddress` of `AWS::EC2::NatGateway`.
  public struct AvailabilityZoneAddress: PropertyValue, Equatable {
    /// `AllocationIds`.
    public var allocationIds: Token<[String]>
    /// `AvailabilityZone`.
    public var availabilityZone: Token<String>?
    /// `AvailabilityZoneId`.
    public var availabilityZoneId: Token<String>?

    /// A value of these properties.
    public init(
      allocationIds: Token<[String]>,
      availabilityZone: Token<String>? = nil,
      availabilityZoneId: Token<String>? = nil
    ) {
      self.allocationIds = allocationIds
      self.availabilityZone = availabilityZone
      self.availabilityZoneId = availabilityZoneId
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("AllocationIds", allocationIds)
      object.set("AvailabilityZone", availabilityZone)
      object.set("AvailabilityZoneId", availabilityZoneId)
      return .object(object)
    }
  }

  /// What `ConnectivityType` may say: any text, and those that are known by name.
  public enum ConnectivityType: StringLike {}

  /// The property type `Tag` of `AWS::EC2::NatGateway`.
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

extension Token<CFN.EC2.NatGateway.AvailabilityMode> {
  /// `regional`.
  public static var regional: Self { "regional" }
  /// `zonal`.
  public static var zonal: Self { "zonal" }
}

extension Token<CFN.EC2.NatGateway.ConnectivityType> {
  /// `private`.
  public static var `private`: Self { "private" }
  /// `public`.
  public static var `public`: Self { "public" }
}
