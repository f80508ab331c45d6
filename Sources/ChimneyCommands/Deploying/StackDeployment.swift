internal import ChangeReview
internal import CloudAssembly
internal import Deployment
internal import GrantReview
internal import TemplateChanges
internal import Workspace

/// The deploy of one stack: what is to be done, and the means to do it.
struct StackDeployment: Sendable {
  let plan: DeployPlan
  let inspection: StackInspection
  /// What the change does to permissions, state and resources.
  let review: StackReview
  let settings: DeploySettings
  /// The AWS CLI for the stack's region.
  let aws: AWSCLI
  let folder: AssemblyFolder
  let desk: Desk

  init(
    _ stack: ReadAssembly.Stack, comparedAs compared: ComparedSide.Stack,
    _ folder: AssemblyFolder, in environment: TargetEnvironment,
    _ inspection: StackInspection, _ settings: DeploySettings, _ aws: AWSCLI, _ desk: Desk
  ) throws {
    var options = DeployPlan.Options()
    options.parameters = settings.stack.parameters(for: stack.name, stack.template)
    options.tags = settings.stack.tags
    options.notificationARNs = settings.stack.notificationARNs
    options.roleARN = settings.stack.roleARN
    options.keepsFailed = settings.keepsFailed
    options.isForced = settings.isForced
    plan = try DeployPlan(
      stack, body: try folder.text(stack.directory + stack.templateFile), in: environment,
      deployed: inspection.stack, template: inspection.template,
      changeSets: inspection.changeSets, options: options)
    let versions = try compared.versions(
      against: plan.move == .update ? inspection : .nothing, given: plan.given)
    review = StackReview(name: stack.name, from: versions.before, to: versions.after)
    self.inspection = inspection
    self.settings = settings
    self.aws = aws
    self.folder = folder
    self.desk = desk
  }

  var name: String { plan.stack.name }
  var id: String { plan.stack.id }

  /// What must not be lost without somebody saying so.
  var removals: RemovalGuard {
    RemovalGuard(review.changes ?? .init(from: nil, to: nil), paths: paths)
  }

  /// The paths of the stack's constructs by their logical ids.
  var paths: [String: String] { plan.stack.sourceMap?.constructPaths ?? [:] }

  /// Follows whatever CloudFormation is at, until it is done.
  func wait() async throws(WorkspaceError) {
    guard let stack = plan.deployed else { return }
    _ = try await follow(stack.id, token: nil)
  }

  /// Whether the stack is still as it was when it was looked at.
  func isAsItWas() async throws(WorkspaceError) -> Bool {
    try await aws.inspect(name) == inspection
  }

  /// Follows an operation, and tells of it.
  func follow(_ stack: String, token: String?) async throws(WorkspaceError) -> StackOperation {
    let display = OperationDisplay(name, total: expectedCount, plan.stack.sourceMap, desk)
    defer { display.end() }
    return try await explained(display) { () async throws(WorkspaceError) in
      try await OperationFollower(aws, stack: stack).follow(token: token) { display.tell($0, $1) }
    }
  }

  /// Runs what CloudFormation may go on with when this program ends, and says so where it does.
  func explained<Result>(
    _ display: OperationDisplay? = nil, _ body: () async throws(WorkspaceError) -> Result
  ) async throws(WorkspaceError) -> Result {
    do throws(WorkspaceError) {
      return try await body()
    } catch {
      display?.end()
      desk.say(
        "CloudFormation goes on with \(name) by itself, if it has begun. The same command finds out"
          + " and follows it, and `chimney events \(name)` tells how far it is")
      throw error
    }
  }

  private var expectedCount: Int {
    review.changes?.resources.count { $0.action != .changed(.templateOnly) } ?? 0
  }
}
