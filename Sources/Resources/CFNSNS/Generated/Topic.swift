// Generated from the schema of AWS::SNS::Topic
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.SNS {
  /// The resource type `AWS::SNS::Topic`.
  public struct Topic: Resource {
    /// `ArchivePolicy`.
    public var archivePolicy: Expression?
    /// `ContentBasedDeduplication`.
    public var contentBasedDeduplication: Token<Bool>?
    /// `DataProtectionPolicy`.
    public var dataProtectionPolicy: Expression?
    /// `DeliveryStatusLogging`.
    public var deliveryStatusLogging: [LoggingConfig]?
    /// `DisplayName`.
    public var displayName: Token<String>?
    /// `FifoThroughputScope`.
    public var fifoThroughputScope: Token<String>?
    /// `FifoTopic`. Changing it replaces the resource.
    public var fifoTopic: Token<Bool>?
    /// `KmsMasterKeyId`.
    public var kmsMasterKeyId: Token<String>?
    /// `SignatureVersion`.
    public var signatureVersion: Token<String>?
    /// `Subscription`.
    public var subscription: [Subscription]?
    /// `Tags`.
    public var tags: [Tag]?
    /// `TopicName`: at most 256 characters. Changing it replaces the resource.
    public var topicName: Token<String>?
    /// `TracingConfig`.
    public var tracingConfig: Token<String>?

    /// A resource with these properties.
    public init(
      archivePolicy: Expression? = nil,
      contentBasedDeduplication: Token<Bool>? = nil,
      dataProtectionPolicy: Expression? = nil,
      deliveryStatusLogging: [LoggingConfig]? = nil,
      displayName: Token<String>? = nil,
      fifoThroughputScope: Token<String>? = nil,
      fifoTopic: Token<Bool>? = nil,
      kmsMasterKeyId: Token<String>? = nil,
      signatureVersion: Token<String>? = nil,
      subscription: [Subscription]? = nil,
      tags: [Tag]? = nil,
      topicName: Token<String>? = nil,
      tracingConfig: Token<String>? = nil
    ) {
      self.archivePolicy = archivePolicy
      self.contentBasedDeduplication = contentBasedDeduplication
      self.dataProtectionPolicy = dataProtectionPolicy
      self.deliveryStatusLogging = deliveryStatusLogging
      self.displayName = displayName
      self.fifoThroughputScope = fifoThroughputScope
      self.fifoTopic = fifoTopic
      self.kmsMasterKeyId = kmsMasterKeyId
      self.signatureVersion = signatureVersion
      self.subscription = subscription
      self.tags = tags
      self.topicName = topicName
      self.tracingConfig = tracingConfig
    }

    /// `AWS::SNS::Topic`.
    public var type: String { "AWS::SNS::Topic" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("ArchivePolicy", archivePolicy)
      properties.set("ContentBasedDeduplication", contentBasedDeduplication)
      properties.set("DataProtectionPolicy", dataProtectionPolicy)
      properties.set("DeliveryStatusLogging", deliveryStatusLogging)
      properties.set("DisplayName", displayName)
      properties.set("FifoThroughputScope", fifoThroughputScope)
      properties.set("FifoTopic", fifoTopic)
      properties.set("KmsMasterKeyId", kmsMasterKeyId)
      properties.set("SignatureVersion", signatureVersion)
      properties.set("Subscription", subscription)
      properties.set("Tags", tags)
      properties.set("TopicName", topicName)
      properties.set("TracingConfig", tracingConfig)
      return properties
    }
  }
}

extension Handle<CFN.SNS.Topic> {
  /// The attribute `TopicArn`, of `Fn::GetAtt`.
  public var topicArn: Token<ARN> { attribute("TopicArn") }
}
