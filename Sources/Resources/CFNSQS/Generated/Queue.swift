// Generated from the schema of AWS::SQS::Queue
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.SQS {
  /// The resource type `AWS::SQS::Queue`.
  public struct Queue: Resource {
    /// `ContentBasedDeduplication`.
    public var contentBasedDeduplication: Token<Bool>?
    /// `DeduplicationScope`.
    public var deduplicationScope: Token<String>?
    /// `DelaySeconds`: 0 to 900.
    public var delaySeconds: Token<Int>?
    /// `FifoQueue`. Changing it replaces the resource.
    public var fifoQueue: Token<Bool>?
    /// `FifoThroughputLimit`.
    public var fifoThroughputLimit: Token<String>?
    /// `KmsDataKeyReusePeriodSeconds`: 60 to 86400.
    public var kmsDataKeyReusePeriodSeconds: Token<Int>?
    /// `KmsMasterKeyId`.
    public var kmsMasterKeyId: Token<String>?
    /// `MaximumMessageSize`: 1024 to 1048576.
    public var maximumMessageSize: Token<Int>?
    /// `MessageRetentionPeriod`: 60 to 1209600.
    public var messageRetentionPeriod: Token<Int>?
    /// `QueueName`. Changing it replaces the resource.
    public var queueName: Token<String>?
    /// `ReceiveMessageWaitTimeSeconds`: 0 to 20.
    public var receiveMessageWaitTimeSeconds: Token<Int>?
    /// `RedriveAllowPolicy`.
    public var redriveAllowPolicy: Expression?
    /// `RedrivePolicy`.
    public var redrivePolicy: RedrivePolicy?
    /// `SqsManagedSseEnabled`.
    public var sqsManagedSseEnabled: Token<Bool>?
    /// `Tags`.
    public var tags: [Tag]?
    /// `VisibilityTimeout`: 0 to 43200.
    public var visibilityTimeout: Token<Int>?

    /// A resource with these properties.
    public init(
      contentBasedDeduplication: Token<Bool>? = nil,
      deduplicationScope: Token<String>? = nil,
      delaySeconds: Token<Int>? = nil,
      fifoQueue: Token<Bool>? = nil,
      fifoThroughputLimit: Token<String>? = nil,
      kmsDataKeyReusePeriodSeconds: Token<Int>? = nil,
      kmsMasterKeyId: Token<String>? = nil,
      maximumMessageSize: Token<Int>? = nil,
      messageRetentionPeriod: Token<Int>? = nil,
      queueName: Token<String>? = nil,
      receiveMessageWaitTimeSeconds: Token<Int>? = nil,
      redriveAllowPolicy: Expression? = nil,
      redrivePolicy: RedrivePolicy? = nil,
      sqsManagedSseEnabled: Token<Bool>? = nil,
      tags: [Tag]? = nil,
      visibilityTimeout: Token<Int>? = nil
    ) {
      self.contentBasedDeduplication = contentBasedDeduplication
      self.deduplicationScope = deduplicationScope
      self.delaySeconds = delaySeconds
      self.fifoQueue = fifoQueue
      self.fifoThroughputLimit = fifoThroughputLimit
      self.kmsDataKeyReusePeriodSeconds = kmsDataKeyReusePeriodSeconds
      self.kmsMasterKeyId = kmsMasterKeyId
      self.maximumMessageSize = maximumMessageSize
      self.messageRetentionPeriod = messageRetentionPeriod
      self.queueName = queueName
      self.receiveMessageWaitTimeSeconds = receiveMessageWaitTimeSeconds
      self.redriveAllowPolicy = redriveAllowPolicy
      self.redrivePolicy = redrivePolicy
      self.sqsManagedSseEnabled = sqsManagedSseEnabled
      self.tags = tags
      self.visibilityTimeout = visibilityTimeout
    }

    /// `AWS::SQS::Queue`.
    public var type: String { "AWS::SQS::Queue" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("ContentBasedDeduplication", contentBasedDeduplication)
      properties.set("DeduplicationScope", deduplicationScope)
      properties.set("DelaySeconds", delaySeconds)
      properties.set("FifoQueue", fifoQueue)
      properties.set("FifoThroughputLimit", fifoThroughputLimit)
      properties.set("KmsDataKeyReusePeriodSeconds", kmsDataKeyReusePeriodSeconds)
      properties.set("KmsMasterKeyId", kmsMasterKeyId)
      properties.set("MaximumMessageSize", maximumMessageSize)
      properties.set("MessageRetentionPeriod", messageRetentionPeriod)
      properties.set("QueueName", queueName)
      properties.set("ReceiveMessageWaitTimeSeconds", receiveMessageWaitTimeSeconds)
      properties.set("RedriveAllowPolicy", redriveAllowPolicy)
      properties.set("RedrivePolicy", redrivePolicy)
      properties.set("SqsManagedSseEnabled", sqsManagedSseEnabled)
      properties.set("Tags", tags)
      properties.set("VisibilityTimeout", visibilityTimeout)
      return properties
    }
  }
}

extension Handle<CFN.SQS.Queue> {
  /// The attribute `QueueUrl`, of `Fn::GetAtt`.
  public var queueUrl: Token<String> { attribute("QueueUrl") }

  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }
}
