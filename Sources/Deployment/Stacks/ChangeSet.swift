/// What CloudFormation would do (AWS page "DescribeChangeSet").
public struct ChangeSet: Sendable, Hashable {
  /// The ARN.
  public var id: String
  /// Its name, unique within the stack.
  public var name: String
  /// The ARN of the stack.
  public var stackID: String
  /// `CREATE_COMPLETE`, `FAILED` and the states on the way.
  public var status: String
  /// Why it failed.
  public var reason: String?
  /// `AVAILABLE`, `UNAVAILABLE`, `OBSOLETE` and the like.
  public var executionStatus: String
  /// What it would do, resource by resource.
  public var changes: [ChangeSetEntry]

  /// A change set.
  public init(
    id: String, name: String, stackID: String, status: String, reason: String? = nil,
    executionStatus: String = "AVAILABLE", changes: [ChangeSetEntry] = []
  ) {
    self.id = id
    self.name = name
    self.stackID = stackID
    self.status = status
    self.reason = reason
    self.executionStatus = executionStatus
    self.changes = changes
  }

  /// Whether CloudFormation still works it out.
  public var isPending: Bool { status.hasSuffix("_PENDING") || status.hasSuffix("_IN_PROGRESS") }
  /// Whether it can be executed.
  public var isExecutable: Bool { status == "CREATE_COMPLETE" && executionStatus == "AVAILABLE" }
  /// Whether it failed because there is nothing to change.
  public var isEmpty: Bool { status == "FAILED" && (reason ?? "").saysNoChange }
}

/// What CloudFormation would do to one resource (AWS page "ResourceChange").
public struct ChangeSetEntry: Sendable, Hashable {
  /// What is done.
  public var action: Action
  /// The resource's logical id.
  public var logicalID: String
  /// The resource's name in AWS; nil for one that is to be made.
  public var physicalID: String?
  /// The resource's type.
  public var type: String
  /// `True`, `False` or `Conditional`; nil for what is not modified.
  public var replacement: String?
  /// What happens to the resource that goes, or is replaced: `Delete`, `Retain`, `Snapshot` …
  public var policyAction: String?
  /// What is changed: `Properties`, `Metadata`, `Tags` …
  public var scope: [String]
  /// The change set of a nested stack.
  public var nestedChangeSet: String?

  /// A change of a resource.
  public init(
    action: Action, logicalID: String, physicalID: String? = nil, type: String,
    replacement: String? = nil, policyAction: String? = nil, scope: [String] = [],
    nestedChangeSet: String? = nil
  ) {
    self.action = action
    self.logicalID = logicalID
    self.physicalID = physicalID
    self.type = type
    self.replacement = replacement
    self.policyAction = policyAction
    self.scope = scope
    self.nestedChangeSet = nestedChangeSet
  }

  /// What is done to a resource; AWS's own words, an open set.
  public struct Action: RawRepresentable, Sendable, Hashable {
    /// The name, `Modify`.
    public let rawValue: String
    /// An action of this name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// It is made.
    public static let add = Action(rawValue: "Add")
    /// It is changed, in place or by another one.
    public static let modify = Action(rawValue: "Modify")
    /// It leaves the stack.
    public static let remove = Action(rawValue: "Remove")
    /// Taken into the stack as it is.
    public static let `import` = Action(rawValue: "Import")
    /// Decided by a macro or a nested stack while it runs.
    public static let dynamic = Action(rawValue: "Dynamic")
  }
}

extension ChangeSet {
  init(_ answer: AWSAnswer) throws(AWSError) {
    var changes: [ChangeSetEntry] = []
    for change in try answer.elements("Changes") {
      if let resource = change.optional("ResourceChange") {
        changes.append(try ChangeSetEntry(resource))
      }
    }
    self.init(
      id: try answer.string("ChangeSetId"), name: try answer.string("ChangeSetName"),
      stackID: try answer.string("StackId"), status: try answer.string("Status"),
      reason: try answer.optionalString("StatusReason"),
      executionStatus: try answer.optionalString("ExecutionStatus") ?? "UNAVAILABLE",
      changes: changes)
  }
}

extension ChangeSetEntry {
  fileprivate init(_ answer: AWSAnswer) throws(AWSError) {
    self.init(
      action: Action(rawValue: try answer.string("Action")),
      logicalID: try answer.string("LogicalResourceId"),
      physicalID: try answer.optionalString("PhysicalResourceId"),
      type: try answer.string("ResourceType"),
      replacement: try answer.optionalString("Replacement"),
      policyAction: try answer.optionalString("PolicyAction"),
      scope: try answer.strings("Scope"),
      nestedChangeSet: try answer.optionalString("ChangeSetId"))
  }
}
