// Generated from the schema of AWS::Logs::Delivery
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Logs {
  /// The resource type `AWS::Logs::Delivery`.
  public struct Delivery: Resource {
    /// `DeliveryDestinationArn`: 16 to 2048 characters, matching `[\w#+=/:,.@-]*\*?`. Changing it
    /// replaces the resource.
    public var deliveryDestinationArn: Token<ARN>
    /// `DeliverySourceName`: 1 to 60 characters, matching `[\w-]*$`. Changing it replaces the
    /// resource.
    public var deliverySourceName: Token<String>
    /// `FieldDelimiter`: 1 to 5 characters.
    public var fieldDelimiter: Token<String>?
    /// `RecordFields`: at most 128 elements.
    public var recordFields: Token<[String]>?
    /// `S3EnableHiveCompatiblePath`.
    public var s3EnableHiveCompatiblePath: Token<Bool>?
    /// `S3SuffixPath`: at most 256 characters.
    public var s3SuffixPath: Token<String>?
    /// `Tags`.
    public var tags: [Tag]?

    /// A resource with these properties.
    public init(
      deliveryDestinationArn: Token<ARN>,
      deliverySourceName: Token<String>,
      fieldDelimiter: Token<String>? = nil,
      recordFields: Token<[String]>? = nil,
      s3EnableHiveCompatiblePath: Token<Bool>? = nil,
      s3SuffixPath: Token<String>? = nil,
      tags: [Tag]? = nil
    ) {
      self.deliveryDestinationArn = deliveryDestinationArn
      self.deliverySourceName = deliverySourceName
      self.fieldDelimiter = fieldDelimiter
      self.recordFields = recordFields
      self.s3EnableHiveCompatiblePath = s3EnableHiveCompatiblePath
      self.s3SuffixPath = s3SuffixPath
      self.tags = tags
    }

    /// `AWS::Logs::Delivery`.
    public var type: String { "AWS::Logs::Delivery" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("DeliveryDestinationArn", deliveryDestinationArn)
      properties.set("DeliverySourceName", deliverySourceName)
      properties.set("FieldDelimiter", fieldDelimiter)
      properties.set("RecordFields", recordFields)
      properties.set("S3EnableHiveCompatiblePath", s3EnableHiveCompatiblePath)
      properties.set("S3SuffixPath", s3SuffixPath)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.Logs.Delivery> {
  /// The attribute `DeliveryId`, of `Fn::GetAtt`.
  public var deliveryId: Token<String> { attribute("DeliveryId") }

  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }

  /// The attribute `DeliveryDestinationType`, of `Fn::GetAtt`.
  public var deliveryDestinationType: Token<String> { attribute("DeliveryDestinationType") }
}
