public import CloudFormation

/// What a deploy would change about a stack, as far as that can be told without CloudFormation.
public struct StackDifference: Sendable, Hashable {
  /// What differs, in words: `template`, `parameters`, `tags`.
  public var parts: [Part]

  /// A part of a stack that can differ.
  public enum Part: String, Sendable, Hashable, CaseIterable {
    case template, parameters, tags, notifications, role
    /// Termination protection, which is set apart from everything else.
    case protection
    /// A macro, or a parameter that names an SSM parameter: only CloudFormation can tell.
    case undecidable = "what only CloudFormation can tell"
  }

  /// Compares a deployed stack with what it is to be; `deployedTemplate` nil is one that could not
  /// be read.
  public init(
    _ stack: DeployedStack, _ deployedTemplate: Template?, wanted: WantedStack,
    parameters: Template.Entries<ChangeSetRequest.ParameterSource>
  ) {
    var parts: [Part] = []
    if deployedTemplate?.json.sorted != wanted.template.json.sorted { parts.append(.template) }
    if !Self.isSame(stack, wanted.template, parameters) { parts.append(.parameters) }
    if stack.tags.sorted != wanted.tags.sorted { parts.append(.tags) }
    if let arns = wanted.notificationARNs, Set(arns) != Set(stack.notificationARNs) {
      parts.append(.notifications)
    }
    if let role = wanted.roleARN, role != stack.roleARN { parts.append(.role) }
    if let isProtected = wanted.isProtected, isProtected != stack.isProtected {
      parts.append(.protection)
    }
    if wanted.template.isUndecidable { parts.append(.undecidable) }
    self.parts = parts
  }

  /// Whether CloudFormation has to be asked to change anything.
  public var needsChangeSet: Bool { parts.contains { $0 != .protection } }

  private static func isSame(
    _ stack: DeployedStack, _ template: Template,
    _ parameters: Template.Entries<ChangeSetRequest.ParameterSource>
  ) -> Bool {
    for (name, parameter) in template.parameters {
      switch parameters[name] {
      case .value(let value): if stack.parameters[name] != value { return false }
      case .previous: continue
      case nil:
        // A parameter that the stack has not is new with its default.
        if stack.parameters[name] != parameter.constraints["Default"]?.scalar { return false }
      }
    }
    return Set(stack.parameters.keys).isSubset(of: template.parameters.keys)
  }
}

/// What a stack is to be.
public struct WantedStack: Sendable, Hashable {
  /// What CloudFormation is to read.
  public var template: Template
  /// The tags of the stack by their keys.
  public var tags: Template.Entries<String>
  /// nil leaves them as they are.
  public var notificationARNs: [String]?
  /// nil leaves it as it is.
  public var roleARN: String?
  /// Termination protection; nil leaves it as it is.
  public var isProtected: Bool?

  /// A stack of this template.
  public init(
    template: Template, tags: Template.Entries<String> = [:], notificationARNs: [String]? = nil,
    roleARN: String? = nil, isProtected: Bool? = nil
  ) {
    self.template = template
    self.tags = tags
    self.notificationARNs = notificationARNs
    self.roleARN = roleARN
    self.isProtected = isProtected
  }
}

extension Template {
  /// The CDK's parameter that only says how old the bootstrap stack is.
  private static let bootstrapVersion = "BootstrapVersion"

  /// Whether what the template becomes depends on more than its text and the parameters' values.
  fileprivate var isUndecidable: Bool {
    otherSections["Transform"] != nil
      || parameters.contains { name, parameter in
        name != Self.bootstrapVersion && parameter.type.hasPrefix("AWS::SSM::Parameter::Value")
      }
  }
}

extension OrderedDictionary where Key: Comparable {
  fileprivate var sorted: Self {
    var copy = self
    copy.sort { $0.key < $1.key }
    return copy
  }
}

extension Value {
  /// The same with the members of objects in the order of their names, which means nothing.
  fileprivate var sorted: Value {
    switch self {
    case .object(let members): .object(members.mapValues(\.sorted).sorted)
    case .array(let elements): .array(elements.map(\.sorted))
    default: self
    }
  }
}
