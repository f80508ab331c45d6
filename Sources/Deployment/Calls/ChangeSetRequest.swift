public import CloudFormation

/// What a change set is asked for.
public struct ChangeSetRequest: Sendable, Hashable {
  /// The stack's name, or its ARN.
  public var stack: String
  /// The change set's name.
  public var name: String
  /// Whether the stack is to be made, and not changed.
  public var creates: Bool
  /// What the stack is to be.
  public var template: TemplateSource
  /// Where the values of parameters come from, by their names.
  public var parameters: Template.Entries<ParameterSource> = [:]
  /// The tags of the stack by their keys; nil keeps those it has.
  public var tags: Template.Entries<String>?
  /// The ARNs of the SNS topics that are to hear of the stack's events; nil keeps those it has.
  public var notificationARNs: [String]?
  /// The role that CloudFormation works with from now on.
  public var roleARN: String?
  /// Whether the changes of nested stacks are worked out too.
  public var includesNestedStacks = false

  /// Where CloudFormation finds the template.
  public enum TemplateSource: Sendable, Hashable {
    /// In the request, 51,200 bytes at most.
    case body(String)
    /// In S3, 1 MB at most.
    case url(String)
  }

  /// Where the value of a parameter comes from.
  public enum ParameterSource: Sendable, Hashable {
    case value(String)
    /// The value that the deployed stack has.
    case previous
  }

  /// A request for a change set of this name.
  public init(stack: String, name: String, creates: Bool, template: TemplateSource) {
    self.stack = stack
    self.name = name
    self.creates = creates
    self.template = template
  }

  /// What the stacks of this program may need: roles, roles with names, and macros.
  static let capabilities: Value = [
    "CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND",
  ]

  /// What a change set and an operation without one are asked alike.
  private var common: Value.Object {
    var input: Value.Object = ["StackName": .string(stack)]
    switch template {
    case .body(let body): input["TemplateBody"] = .string(body)
    case .url(let url): input["TemplateURL"] = .string(url)
    }
    if !parameters.isEmpty { input["Parameters"] = .array(parameters.map(Self.parameter)) }
    input["Capabilities"] = Self.capabilities
    input["Tags"] = tags.map { .array($0.map { ["Key": .string($0), "Value": .string($1)] }) }
    input["NotificationARNs"] = notificationARNs.map { .array($0.map(Value.string)) }
    input["RoleARN"] = roleARN.map(Value.string)
    return input
  }

  private static func parameter(_ key: String, _ source: ParameterSource) -> Value {
    switch source {
    case .value(let value): ["ParameterKey": .string(key), "ParameterValue": .string(value)]
    case .previous: ["ParameterKey": .string(key), "UsePreviousValue": true]
    }
  }

  /// The request for the change set.
  var changeSetInput: Value.Object {
    var input = common
    input["ChangeSetName"] = .string(name)
    input["ChangeSetType"] = creates ? "CREATE" : "UPDATE"
    input["ClientToken"] = .string(name)
    if includesNestedStacks { input["IncludeNestedStacks"] = true }
    return input
  }

  /// The request for the same without a change set.
  func directInput(token: String, keepsFailed: Bool) -> Value.Object {
    var input = common
    input["ClientRequestToken"] = .string(token)
    if keepsFailed { input["DisableRollback"] = true }
    return input
  }
}
