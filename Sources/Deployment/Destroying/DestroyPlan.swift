public import CloudFormation
internal import TemplateChanges

/// What becomes of a stack that is destroyed, and of what it holds.
public struct DestroyPlan: Sendable, Hashable {
  /// The stack as it is.
  public let stack: DeployedStack
  /// What it is in the eyes of somebody who wants it gone.
  public let state: StackState
  /// What is deleted though it holds what no template can make again, the gravest first.
  public private(set) var losses: [RemovalGuard.Loss] = []
  /// What holds the like and stays, outside of any stack.
  public private(set) var kept: [RemovalGuard.Loss] = []
  /// The days that KMS waits before it deletes a key, by the keys' ids.
  private var waitingPeriods: [String: Int] = [:]

  /// The days that KMS waits unless it is told otherwise (AWS page "AWS::KMS::Key",
  /// PendingWindowInDays).
  private static let defaultWaitingPeriod = 30

  /// The plan for a deployed stack with this template, and those of its nested stacks by the ids of
  /// their resources.
  ///
  /// - Parameter paths: The paths of constructs by their logical ids, as far as they are known.
  public init(
    _ stack: DeployedStack, changeSets: [String] = [], contents: Contents?,
    paths: [String: String] = [:]
  ) {
    self.stack = stack
    state = StackState(of: stack, changeSets: changeSets)
    if let contents { add(contents, prefix: "", paths: paths) }
  }

  /// The templates of a stack and of the stacks in it.
  public struct Contents: Sendable, Hashable {
    /// The stack's own template.
    public var template: Template
    /// The contents of nested stacks, by the logical ids of their resources.
    public var nested: [String: Contents]

    /// The contents of a stack.
    public init(_ template: Template, nested: [String: Contents] = [:]) {
      self.template = template
      self.nested = nested
    }
  }

  private mutating func add(_ contents: Contents, prefix: String, paths: [String: String]) {
    let changes = TemplateChanges(from: .init(contents.template), to: nil)
    for var loss in RemovalGuard(changes, paths: paths).losses {
      if let inner = contents.nested[loss.id] {
        if loss.kind == .deleted { add(inner, prefix: "\(prefix)\(loss.id).", paths: [:]) }
        continue
      }
      let window = contents.template.resources[loss.id]?.properties["PendingWindowInDays"]
      loss.id = prefix + loss.id
      if loss.isKey { waitingPeriods[loss.id] = window.flatMap(Self.days) }
      if loss.kind == .letGo { kept.append(loss) } else { losses.append(loss) }
    }
  }

  private static func days(_ value: Value) -> Int? {
    if case .number(let literal) = value { Int(literal) } else { value.string.flatMap { Int($0) } }
  }

  /// The days that KMS waits before it deletes this key.
  public func waitingPeriod(of loss: RemovalGuard.Loss) -> Int {
    waitingPeriods[loss.id] ?? Self.defaultWaitingPeriod
  }

  /// Why the stack cannot be destroyed now; nil if it can.
  public var refusal: String? {
    if stack.isProtected {
      return
        "\(stack.name) is protected from being deleted. Lift that first, in its description and"
        + " with `aws cloudformation update-termination-protection --no-enable-termination-protection"
        + " --stack-name \(stack.name)`"
    }
    if case .unknown = state { return state.sentence(of: stack.name) }
    return nil
  }
}
