// Generated from the schema of AWS::CloudWatch::CompositeAlarm
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.CloudWatch {
  /// The resource type `AWS::CloudWatch::CompositeAlarm`.
  public struct CompositeAlarm: Resource {
    /// `ActionsEnabled`.
    public var actionsEnabled: Token<Bool>?
    /// `ActionsSuppressor`: 1 to 1600 characters.
    public var actionsSuppressor: Token<String>?
    /// `ActionsSuppressorExtensionPeriod`: at least 0.
    public var actionsSuppressorExtensionPeriod: Token<Int>?
    /// `ActionsSuppressorWaitPeriod`: at least 0.
    public var actionsSuppressorWaitPeriod: Token<Int>?
    /// `AlarmActions`: at most 5 elements.
    public var alarmActions: Token<[String]>?
    /// `AlarmDescription`: at most 1024 characters.
    public var alarmDescription: Token<String>?
    /// `AlarmName`: 1 to 255 characters. Changing it replaces the resource.
    public var alarmName: Token<String>?
    /// `AlarmRule`: 1 to 10240 characters.
    public var alarmRule: Token<String>
    /// `InsufficientDataActions`: at most 5 elements.
    public var insufficientDataActions: Token<[String]>?
    /// `OKActions`: at most 5 elements.
    public var okActions: Token<[String]>?
    /// `Tags`: at most 50 elements.
    public var tags: [Tag]?

    /// A resource with these properties.
    public init(
      alarmRule: Token<String>,
      actionsEnabled: Token<Bool>? = nil,
      actionsSuppressor: Token<String>? = nil,
      actionsSuppressorExtensionPeriod: Token<Int>? = nil,
      actionsSuppressorWaitPeriod: Token<Int>? = nil,
      alarmActions: Token<[String]>? = nil,
      alarmDescription: Token<String>? = nil,
      alarmName: Token<String>? = nil,
      insufficientDataActions: Token<[String]>? = nil,
      okActions: Token<[String]>? = nil,
      tags: [Tag]? = nil
    ) {
      self.alarmRule = alarmRule
      self.actionsEnabled = actionsEnabled
      self.actionsSuppressor = actionsSuppressor
      self.actionsSuppressorExtensionPeriod = actionsSuppressorExtensionPeriod
      self.actionsSuppressorWaitPeriod = actionsSuppressorWaitPeriod
      self.alarmActions = alarmActions
      self.alarmDescription = alarmDescription
      self.alarmName = alarmName
      self.insufficientDataActions = insufficientDataActions
      self.okActions = okActions
      self.tags = tags
    }

    /// `AWS::CloudWatch::CompositeAlarm`.
    public var type: String { "AWS::CloudWatch::CompositeAlarm" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("ActionsEnabled", actionsEnabled)
      properties.set("ActionsSuppressor", actionsSuppressor)
      properties.set("ActionsSuppressorExtensionPeriod", actionsSuppressorExtensionPeriod)
      properties.set("ActionsSuppressorWaitPeriod", actionsSuppressorWaitPeriod)
      properties.set("AlarmActions", alarmActions)
      properties.set("AlarmDescription", alarmDescription)
      properties.set("AlarmName", alarmName)
      properties.set("AlarmRule", alarmRule)
      properties.set("InsufficientDataActions", insufficientDataActions)
      properties.set("OKActions", okActions)
      properties.set("Tags", tags)
      return properties
    }
  }
}

extension Handle<CFN.CloudWatch.CompositeAlarm> {
  /// The attribute `Arn`, of `Fn::GetAtt`.
  public var arn: Token<ARN> { attribute("Arn") }
}
