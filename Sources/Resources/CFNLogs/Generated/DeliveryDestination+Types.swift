// Generated from the schema of AWS::Logs::DeliveryDestination
// by GenerateResources; not edited by hand.

public import CloudFormation
public import IAMPolicy

extension CFN.Logs.DeliveryDestination {
  /// The property type `DestinationPolicy` of `AWS::Logs::DeliveryDestination`.
  public struct DestinationPolicy: PropertyValue, Equatable {
    /// `DeliveryDestinationName`: 1 to 60 characters.
    public var deliveryDestinationName: Token<String>?
    /// `DeliveryDestinationPolicy`.
    public var deliveryDestinationPolicy: PolicyDocument?

    /// A value of these properties.
    public init(
      deliveryDestinationName: Token<String>? = nil,
      deliveryDestinationPolicy: PolicyDocument? = nil
    ) {
      self.deliveryDestinationName = deliveryDestinationName
      self.deliveryDestinationPolicy = deliveryDestinationPolicy
    }

    /// The properties that are set, by CloudFormation's names.
    public var expression: Expression {
      var object: Expression.Object = [:]
      object.set("DeliveryDestinationName", deliveryDestinationName)
      object.set("DeliveryDestinationPolicy", deliveryDestinationPolicy)
      return .object(object)
    }
  }

  /// The property type `Tag` of `AWS::Logs::DeliveryDestination`.
  public struct Tag: PropertyValue, Equatable {
    /// `Key`: 1 to 128 characters.
    public var key: Token<String>
    /// `Value`: at most 256 characters.
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
