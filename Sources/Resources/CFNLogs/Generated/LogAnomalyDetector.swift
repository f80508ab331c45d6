// Generated from the schema of AWS::Logs::LogAnomalyDetector
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.Logs {
  /// The resource type `AWS::Logs::LogAnomalyDetector`.
  public struct LogAnomalyDetector: Resource {
    /// `AccountId`.
    public var accountId: Token<String>?
    /// `AnomalyVisibilityTime`: 7 to 90.
    public var anomalyVisibilityTime: Token<Double>?
    /// `DetectorName`: at least 1 character.
    public var detectorName: Token<String>?
    /// `EvaluationFrequency`.
    public var evaluationFrequency: Token<EvaluationFrequency>?
    /// `FilterPattern`: at most 1024 characters, matching ``.
    public var filterPattern: Token<String>?
    /// `KmsKeyId`: at most 256 characters, matching
    /// `^arn:aws[a-z\-]*:kms:[-a-z0-9]*:[0-9]*:key/[-a-z0-9]*$`.
    public var kmsKeyId: Token<ARN>?
    /// `LogGroupArnList`.
    public var logGroupArnList: Token<[String]>?

    /// A resource with these properties.
    public init(
      accountId: Token<String>? = nil,
      anomalyVisibilityTime: Token<Double>? = nil,
      detectorName: Token<String>? = nil,
      evaluationFrequency: Token<EvaluationFrequency>? = nil,
      filterPattern: Token<String>? = nil,
      kmsKeyId: Token<ARN>? = nil,
      logGroupArnList: Token<[String]>? = nil
    ) {
      self.accountId = accountId
      self.anomalyVisibilityTime = anomalyVisibilityTime
      self.detectorName = detectorName
      self.evaluationFrequency = evaluationFrequency
      self.filterPattern = filterPattern
      self.kmsKeyId = kmsKeyId
      self.logGroupArnList = logGroupArnList
    }

    /// `AWS::Logs::LogAnomalyDetector`.
    public var type: String { "AWS::Logs::LogAnomalyDetector" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("AccountId", accountId)
      properties.set("AnomalyVisibilityTime", anomalyVisibilityTime)
      properties.set("DetectorName", detectorName)
      properties.set("EvaluationFrequency", evaluationFrequency)
      properties.set("FilterPattern", filterPattern)
      properties.set("KmsKeyId", kmsKeyId)
      properties.set("LogGroupArnList", logGroupArnList)
      return properties
    }
  }
}

extension Handle<CFN.Logs.LogAnomalyDetector> {
  /// The attribute `AnomalyDetectorArn`, of `Fn::GetAtt`.
  public var anomalyDetectorArn: Token<ARN> { attribute("AnomalyDetectorArn") }

  /// The attribute `CreationTimeStamp`, of `Fn::GetAtt`.
  public var creationTimeStamp: Token<Double> { attribute("CreationTimeStamp") }

  /// The attribute `LastModifiedTimeStamp`, of `Fn::GetAtt`.
  public var lastModifiedTimeStamp: Token<Double> { attribute("LastModifiedTimeStamp") }

  /// The attribute `AnomalyDetectorStatus`, of `Fn::GetAtt`.
  public var anomalyDetectorStatus: Token<String> { attribute("AnomalyDetectorStatus") }
}
