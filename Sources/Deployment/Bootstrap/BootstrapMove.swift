public import CloudFormation

/// What `bootstrap` does about the toolkit stack that it finds.
public enum BootstrapMove: Sendable, Hashable {
  /// Make it.
  case create
  /// Bring an earlier one of ours up to date.
  case update
  /// Delete what a failed creation left, and make it.
  case deleteFirst
  /// Let CloudFormation end what it is at, then look again.
  case wait
  /// There is nothing to do.
  case leave(Reason)
  /// It cannot be done.
  case refuse(Refusal)

  /// Why there is nothing to do.
  public enum Reason: Sendable, Hashable {
    /// It is as it would be made.
    case isCurrent
    /// It is a greater one, the CDK's or of a later release.
    case isGreater(version: Int)
  }

  /// Why it cannot be done.
  public enum Refusal: Sendable, Hashable {
    /// A stack of that name has no version: one of the CDK's first, or somebody's own.
    case isAnother
    /// It is in a state that has to be left first.
    case isStuck(StackStatus)
    /// The bucket is there and belongs to no stack.
    case bucketIsThere(String)
  }

  /// The move for the stack of that name, and its template, as they are.
  ///
  /// - Parameter strayBucket: The bucket for assets, if there is one though there is no stack.
  public init(
    _ stack: DeployedStack?, template: Template?, changeSets: [String] = [], strayBucket: String?
  ) {
    let state = StackState(of: stack, changeSets: changeSets)
    switch state {
    case .absent, .underReview:
      self = strayBucket.map { .refuse(.bucketIsThere($0)) } ?? .create
    case .creationUndone: self = .deleteFirst
    case .busy, .leaving: self = .wait
    case .ready: self = Self.about(stack, template)
    case .creationStuck, .leftFailed, .rollbackStuck, .deletionStuck, .unknown:
      self = .refuse(.isStuck(stack?.status ?? .createFailed))
    }
  }

  private static func about(_ stack: DeployedStack?, _ template: Template?) -> BootstrapMove {
    guard let text = stack?.outputs[ToolkitStack.versionOutput]?.value, let version = Int(text)
    else { return .refuse(.isAnother) }
    if version > ToolkitStack.version { return .leave(.isGreater(version: version)) }
    // The CDK's own templates have parameters, whatever their version.
    if template?.parameters.isEmpty == false { return .leave(.isGreater(version: version)) }
    return template == ToolkitStack.template ? .leave(.isCurrent) : .update
  }

  /// What is asked of CloudFormation for `create` and `update`.
  public static func request(updating stack: DeployedStack?) -> ChangeSetRequest {
    let base = stack.flatMap { $0.exists ? $0 : nil }
    return ChangeSetRequest(
      stack: base?.id ?? ToolkitStack.name, name: "", creates: base == nil,
      template: .body(ToolkitStack.template.json.compact))
  }
}

extension BootstrapMove {
  /// What there is to say about the move; nil for those that are only made.
  public func sentence(in environment: TargetEnvironment) -> String? {
    switch self {
    case .create, .update, .wait: nil
    case .deleteFirst: "what a failed creation left of \(ToolkitStack.name) is deleted first"
    case .leave(.isCurrent): "\(environment) is ready: nothing to change"
    case .leave(.isGreater(let version)):
      "\(environment) is ready: it has a toolkit stack of version \(version), which `cdk bootstrap`"
        + " looks after; nothing to change"
    case .refuse(.isAnother):
      "the stack \(ToolkitStack.name) says no \(ToolkitStack.versionOutput), so it is not what it is"
        + " taken for, and it is left alone; if the CDK made it long ago, `cdk bootstrap` renews it"
    case .refuse(.isStuck(let status)):
      "\(ToolkitStack.name) is \(status). Put that right first, with `aws cloudformation"
        + " continue-update-rollback` or `aws cloudformation delete-stack --stack-name"
        + " \(ToolkitStack.name)`; the bucket stays in both cases"
    case .refuse(.bucketIsThere(let bucket)):
      "there is no stack \(ToolkitStack.name), but its bucket \(bucket) is there, left by an earlier one"
        + " whose deletion keeps it. Deploys can use it as it is. For a stack around it, delete the"
        + " bucket if nothing deployed needs what is in it (`aws s3 rb --force s3://\(bucket)`), or"
        + " import it into a stack of that name"
    }
  }
}
