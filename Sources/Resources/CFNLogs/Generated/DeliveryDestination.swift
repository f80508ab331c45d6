// Generated from the schema of AWS::Logs::DeliveryDestination
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Logs {
  /// The resource type `AWS::Logs::DeliveryDestination`.
  public struct DeliveryDestination: Resource {
    /// `DeliveryDestinationPolicy`.
    public var deliveryDestinationPolicy: DestinationPolicy?
    /// `DeliveryDestinationType`: 1 to 12 characters, matching `^[0-9A-Za-z]+$`. Changing it
    /// replaces the resource.
    public var deliveryDestinationType: Token<String>?
    /// `DestinationResourceArn`: 16 to 2048 characters, matching `[\w#+=/:,.@-]*\*?`. Changing it
    /// replaces the resource.
    public var destinationResourceArn: Token<ARN>?
    /// `Name`: 1 to 60 characters, matching `[\w-]*$`. Changing it replaces the resource.
    public var name: Token<String>
    /// `OutputFormat`: 1 to 12 characters, matching `^[0-9A-Za-z]+$`. Changing it replaces the
    /// resource.
    public var outputFormat: Token<String>?
    /// `Tags`.
    public var tags: [Tag]?

    /// A resource with these properties.
    public init(
      name: Token<String>,
      deliveryDestinationPolicy: DestinationPolicy? = nil,
      deliveryDestinationType: Token<String>? = nil,
      destinationResourceArn: Token<ARN>? = nil,
      outputFormat: Token<String>? = nil,
      tags: [Tag]? = nil
    ) {
      self.name = name
      self.deliveryDestinationPolicy = deliveryDestinationPolicy
      self.deliveryDestinationType = deliveryDestinationType
      self.destinationResourceArn = destinationResourceArn
      self.outputFormat = outputFormat
      self.tags = tags
    }

    /// `AWS::Logs::DeliveryDestination`.
    public var type: String { "AWS::Logs::DeliveryDestination" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("DeliveryDestinationPolicy", deliveryDestinationPolicy)
      properties.set("DeliveryDestinationType", deliveryDestinationType)
      properties.set("DestinationResourceArn", destinationResourceArn)
      properties.set("Name", name)
      properties.set("OutputFormat", outputFormat)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.Logs.DeliveryDestination> {
  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }
}
