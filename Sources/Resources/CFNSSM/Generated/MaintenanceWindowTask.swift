// Generated from the schema of AWS::SSM::MaintenanceWindowTask
// by GenerateResources; not edited by hand.

public import Chimney
public import CloudFormation

extension CFN.SSM {
  /// The resource type `AWS::SSM::MaintenanceWindowTask`.
  public struct MaintenanceWindowTask: Resource {
    /// `CutoffBehavior`.
    public var cutoffBehavior: Token<CutoffBehavior>?
    /// `Description`: 1 to 128 characters.
    public var description: Token<String>?
    /// `LoggingInfo`.
    public var loggingInfo: LoggingInfo?
    /// `MaxConcurrency`: 1 to 7 characters, matching `^([1-9][0-9]*|[1-9][0-9]%|[1-9]%|100%)$`.
    public var maxConcurrency: Token<String>?
    /// `MaxErrors`: 1 to 7 characters, matching `^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$`.
    public var maxErrors: Token<String>?
    /// `Name`: 3 to 128 characters, matching `^[a-zA-Z0-9_\-.]{3,128}$`.
    public var name: Token<String>?
    /// `Priority`: at least 0.
    public var priority: Token<Int>
    /// `ServiceRoleArn`.
    public var serviceRoleArn: Token<ARN>?
    /// `Targets`: at most 5 elements.
    public var targets: [Target]?
    /// `TaskArn`: 1 to 1600 characters.
    public var taskArn: Token<ARN>
    /// `TaskInvocationParameters`.
    public var taskInvocationParameters: TaskInvocationParameters?
    /// `TaskParameters`.
    public var taskParameters: Expression?
    /// `TaskType`. Changing it replaces the resource.
    public var taskType: Token<TaskType>
    /// `WindowId`: exactly 20 characters, matching `^mw-[0-9a-f]{17}$`. Changing it replaces the
    /// resource.
    public var windowId: Token<String>

    /// A resource with these properties.
    public init(
      priority: Token<Int>,
      taskArn: Token<ARN>,
      taskType: Token<TaskType>,
      windowId: Token<String>,
      cutoffBehavior: Token<CutoffBehavior>? = nil,
      description: Token<String>? = nil,
      loggingInfo: LoggingInfo? = nil,
      maxConcurrency: Token<String>? = nil,
      maxErrors: Token<String>? = nil,
      name: Token<String>? = nil,
      serviceRoleArn: Token<ARN>? = nil,
      targets: [Target]? = nil,
      taskInvocationParameters: TaskInvocationParameters? = nil,
      taskParameters: Expression? = nil
    ) {
      self.priority = priority
      self.taskArn = taskArn
      self.taskType = taskType
      self.windowId = windowId
      self.cutoffBehavior = cutoffBehavior
      self.description = description
      self.loggingInfo = loggingInfo
      self.maxConcurrency = maxConcurrency
      self.maxErrors = maxErrors
      self.name = name
      self.serviceRoleArn = serviceRoleArn
      self.targets = targets
      self.taskInvocationParameters = taskInvocationParameters
      self.taskParameters = taskParameters
    }

    /// `AWS::SSM::MaintenanceWindowTask`.
    public var type: String { "AWS::SSM::MaintenanceWindowTask" }

    /// The properties that are set, by CloudFormation's names.
    public var properties: Expression.Object {
      var properties: Expression.Object = [:]
      properties.set("CutoffBehavior", cutoffBehavior)
      properties.set("Description", description)
      properties.set("LoggingInfo", loggingInfo)
      properties.set("MaxConcurrency", maxConcurrency)
      properties.set("MaxErrors", maxErrors)
      properties.set("Name", name)
      properties.set("Priority", priority)
      properties.set("ServiceRoleArn", serviceRoleArn)
      properties.set("Targets", targets)
      properties.set("TaskArn", taskArn)
      properties.set("TaskInvocationParameters", taskInvocationParameters)
      properties.set("TaskParameters", taskParameters)
      properties.set("TaskType", taskType)
      properties.set("WindowId", windowId)
      return properties
    }
  }
}

extension Handle<CFN.SSM.MaintenanceWindowTask> {
  /// The attribute `WindowTaskId`, of `Fn::GetAtt`.
  public var windowTaskId: Token<String> { attribute("WindowTaskId") }
}
