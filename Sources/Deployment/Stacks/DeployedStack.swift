public import CloudFormation

/// What CloudFormation says of a stack (AWS page "DescribeStacks").
public struct DeployedStack: Sendable, Hashable {
  /// The ARN of this one stack; a later stack of the same name has another one.
  public var id: String
  /// The name.
  public var name: String
  /// What it is now.
  public var status: StackStatus
  /// Why it has that status.
  public var reason: String?
  /// The values of the parameters, `****` for those with NoEcho.
  public var parameters: Template.Entries<String>
  /// What the parameters that name SSM parameters stood for when the stack was deployed.
  public var resolvedParameters: Template.Entries<String>
  /// What it answers, by the names of the outputs.
  public var outputs: Template.Entries<StackOutput>
  /// Its tags by their keys.
  public var tags: Template.Entries<String>
  /// The ARNs of the SNS topics that hear of the stack's events.
  public var notificationARNs: [String]
  /// The role that CloudFormation works with; nil for the caller's own permissions.
  public var roleARN: String?
  /// Whether CloudFormation refuses to delete the stack.
  public var isProtected: Bool
  /// When the stack was last changed, as AWS writes it; nil for one that was never updated.
  public var lastUpdated: String?

  /// A stack of this status.
  public init(
    id: String, name: String, status: StackStatus, reason: String? = nil,
    parameters: Template.Entries<String> = [:], resolvedParameters: Template.Entries<String> = [:],
    outputs: Template.Entries<StackOutput> = [:], tags: Template.Entries<String> = [:],
    notificationARNs: [String] = [], roleARN: String? = nil, isProtected: Bool = false,
    lastUpdated: String? = nil
  ) {
    self.id = id
    self.name = name
    self.status = status
    self.reason = reason
    self.parameters = parameters
    self.resolvedParameters = resolvedParameters
    self.outputs = outputs
    self.tags = tags
    self.notificationARNs = notificationARNs
    self.roleARN = roleARN
    self.isProtected = isProtected
    self.lastUpdated = lastUpdated
  }

  /// Whether there is anything in it: a stack under review is only a name.
  public var exists: Bool { status != .reviewInProgress && status != .deleteComplete }
}

/// An output of a deployed stack.
public struct StackOutput: Sendable, Hashable {
  /// What the stack answers.
  public var value: String
  /// What it is, for people.
  public var description: String?
  /// The name under which other stacks import it.
  public var exportName: String?

  /// An output of this value.
  public init(value: String, description: String? = nil, exportName: String? = nil) {
    self.value = value
    self.description = description
    self.exportName = exportName
  }
}

extension DeployedStack {
  init(_ answer: AWSAnswer) throws(AWSError) {
    var outputs: Template.Entries<StackOutput> = [:]
    for output in try answer.elements("Outputs") {
      outputs[try output.string("OutputKey")] = StackOutput(
        value: try output.string("OutputValue"),
        description: try output.optionalString("Description"),
        exportName: try output.optionalString("ExportName"))
    }
    var parameters: Template.Entries<String> = [:]
    var resolved: Template.Entries<String> = [:]
    for parameter in try answer.elements("Parameters") {
      let key = try parameter.string("ParameterKey")
      parameters[key] = try parameter.optionalString("ParameterValue") ?? ""
      resolved[key] = try parameter.optionalString("ResolvedValue")
    }
    self.init(
      id: try answer.string("StackId"), name: try answer.string("StackName"),
      status: StackStatus(rawValue: try answer.string("StackStatus")),
      reason: try answer.optionalString("StackStatusReason"), parameters: parameters,
      resolvedParameters: resolved, outputs: outputs,
      tags: try answer.pairs("Tags", "Key", "Value"),
      notificationARNs: try answer.strings("NotificationARNs"),
      roleARN: try answer.optionalString("RoleARN"),
      isProtected: try answer.bool("EnableTerminationProtection"),
      lastUpdated: try answer.optionalString("LastUpdatedTime"))
  }
}
