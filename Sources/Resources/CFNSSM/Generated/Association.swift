// Generated from the schema of AWS::SSM::Association
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.SSM {
  /// The resource type `AWS::SSM::Association`.
  public struct Association: Resource {
    /// `ApplyOnlyAtCronInterval`.
    public var applyOnlyAtCronInterval: Token<Bool>?
    /// `AssociationName`: matching `^[a-zA-Z0-9_\-.]{3,128}$`.
    public var associationName: Token<String>?
    /// `AutomationTargetParameterName`: 1 to 50 characters.
    public var automationTargetParameterName: Token<String>?
    /// `CalendarNames`.
    public var calendarNames: Token<[String]>?
    /// `ComplianceSeverity`.
    public var complianceSeverity: Token<ComplianceSeverity>?
    /// `DocumentVersion`: matching `([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)`.
    public var documentVersion: Token<String>?
    /// `InstanceId`: matching `(^i-(\w{8}|\w{17})$)|(^mi-\w{17}$)`.
    public var instanceId: Token<String>?
    /// `MaxConcurrency`: 1 to 7 characters, matching `^([1-9][0-9]{0,6}|[1-9][0-9]%|[1-9]%|100%)$`.
    public var maxConcurrency: Token<String>?
    /// `MaxErrors`: 1 to 7 characters, matching `^([1-9][0-9]{0,6}|[0]|[1-9][0-9]%|[0-9]%|100%)$`.
    public var maxErrors: Token<String>?
    /// `Name`: matching `^[a-zA-Z0-9_\-.:/]{3,200}$`.
    public var name: Token<String>
    /// `OutputLocation`.
    public var outputLocation: InstanceAssociationOutputLocation?
    /// `Parameters`.
    public var parameters: [String: Token<[String]>]?
    /// `ScheduleExpression`: 1 to 256 characters.
    public var scheduleExpression: Token<String>?
    /// `ScheduleOffset`: 1 to 6.
    public var scheduleOffset: Token<Int>?
    /// `SyncCompliance`.
    public var syncCompliance: Token<SyncCompliance>?
    /// `Targets`: at most 5 elements.
    public var targets: [Target]?
    /// `WaitForSuccessTimeoutSeconds`: 15 to 172800.
    public var waitForSuccessTimeoutSeconds: Token<Int>?

    /// A resource with these properties.
    public init(
      name: Token<String>,
      applyOnlyAtCronInterval: Token<Bool>? = nil,
      associationName: Token<String>? = nil,
      automationTargetParameterName: Token<String>? = nil,
      calendarNames: Token<[String]>? = nil,
      complianceSeverity: Token<ComplianceSeverity>? = nil,
      documentVersion: Token<String>? = nil,
      instanceId: Token<String>? = nil,
      maxConcurrency: Token<String>? = nil,
      maxErrors: Token<String>? = nil,
      outputLocation: InstanceAssociationOutputLocation? = nil,
      parameters: [String: Token<[String]>]? = nil,
      scheduleExpression: Token<String>? = nil,
      scheduleOffset: Token<Int>? = nil,
      syncCompliance: Token<SyncCompliance>? = nil,
      targets: [Target]? = nil,
      waitForSuccessTimeoutSeconds: Token<Int>? = nil
    ) {
      self.name = name
      self.applyOnlyAtCronInterval = applyOnlyAtCronInterval
      self.associationName = associationName
      self.automationTargetParameterName = automationTargetParameterName
      self.calendarNames = calendarNames
      self.complianceSeverity = complianceSeverity
      self.documentVersion = documentVersion
      self.instanceId = instanceId
      self.maxConcurrency = maxConcurrency
      self.maxErrors = maxErrors
      self.outputLocation = outputLocation
      self.parameters = parameters
      self.scheduleExpression = scheduleExpression
      self.scheduleOffset = scheduleOffset
      self.syncCompliance = syncCompliance
      self.targets = targets
      self.waitForSuccessTimeoutSeconds = waitForSuccessTimeoutSeconds
    }

    /// `AWS::SSM::Association`.
    public var type: String { "AWS::SSM::Association" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("ApplyOnlyAtCronInterval", applyOnlyAtCronInterval)
      properties.set("AssociationName", associationName)
      properties.set("AutomationTargetParameterName", automationTargetParameterName)
      properties.set("CalendarNames", calendarNames)
      properties.set("ComplianceSeverity", complianceSeverity)
      properties.set("DocumentVersion", documentVersion)
      properties.set("InstanceId", instanceId)
      properties.set("MaxConcurrency", maxConcurrency)
      properties.set("MaxErrors", maxErrors)
      properties.set("Name", name)
      properties.set("OutputLocation", outputLocation)
      properties.set("Parameters", parameters)
      properties.set("ScheduleExpression", scheduleExpression)
      properties.set("ScheduleOffset", scheduleOffset)
      properties.set("SyncCompliance", syncCompliance)
      properties.set("Targets", targets)
      properties.set("WaitForSuccessTimeoutSeconds", waitForSuccessTimeoutSeconds)
      return properties
    }
  }
}

extension Handle<CFN.SSM.Association> {
  /// The attribute `AssociationId`, of `Fn::GetAtt`.
  public var associationId: Token<String> { attribute("AssociationId") }
}
