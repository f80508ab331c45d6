internal import ChangeReview
internal import CloudAssembly
internal import Deployment
internal import Workspace

/// A deploy of some stacks: look at all of them, ask what has to be asked, then carry out.
struct DeployRun: Sendable {
  /// In the order in which they are deployed.
  let stacks: [ReadAssembly.Stack]
  let folder: AssemblyFolder
  let settings: DeploySettings
  let access: AWSAccess.Settings
  let aws: AWSCLI
  let desk: Desk

  func run() async throws {
    let places = try await places()
    var deployments: [StackDeployment] = []
    let side = try await ComparedSide.assembly(folder.path, label: "\(folder.path)")
    for (stack, place) in zip(stacks, places) {
      guard let compared = side.stacks.first(where: { $0.name == stack.name }) else { continue }
      deployments.append(try await deployment(of: stack, comparedAs: compared, place))
    }
    try await Approval(deployments, settings.approval, desk).ask(isDryRun: settings.isDryRun)
    if settings.isDryRun { return }
    let schedule = DeploySchedule(deployments, concurrency: settings.concurrency, desk: desk)
    let outcomes = await schedule.run()
    let file = OutputsFile(settings.outputsFile)
    let written = Swift.Result { try file?.write(outcomes.compactMap { try? $0.result.get() }) }
    try schedule.check(outcomes)
    try written.get()
  }

  /// A stack's environment, and the stack as it is there.
  private typealias Place = (environment: TargetEnvironment, inspection: StackInspection)

  /// Finds out who asks and what is there, all at once: nothing is sent before both are known.
  private func places() async throws -> [Place] {
    async let caller = aws(.callerIdentity)
    let configured = try await configuredRegion()
    // A profile with a second factor asks for its code: once, not by every process.
    if aws.mayAskForCode { _ = try await caller }
    let regions = stacks.map { $0.environment.region ?? access.named ?? configured }
    async let inspections = inspections(Array(zip(stacks, regions)))
    let identity = try await caller
    var environments: [TargetEnvironment] = []
    for stack in stacks {
      environments.append(
        try TargetEnvironment(
          stack: stack.name, account: stack.environment.account,
          region: stack.environment.region, named: access.named, configured: configured,
          caller: identity))
    }
    desk.say(Self.headline(identity, Array(zip(environments, stacks.map(\.name)))))
    return zip(environments, try await inspections).map { ($0, $1) }
  }

  private func inspections(
    _ stacks: [(stack: ReadAssembly.Stack, region: String?)]
  ) async throws(WorkspaceError) -> [StackInspection] {
    try await inParallel(stacks) { (item) async throws(WorkspaceError) in
      try await aws.with(region: item.region).inspect(item.stack.name)
    }
  }

  /// The region for stacks that name none and have none named; asked for only if it is needed.
  private func configuredRegion() async throws(WorkspaceError) -> String? {
    if access.named != nil || stacks.allSatisfy({ $0.environment.region != nil }) { return nil }
    if let inherited = access.inherited { return inherited }
    return try await aws.configuredRegion()
  }

  private static func headline(
    _ caller: CallerIdentity, _ stacks: [(TargetEnvironment, String)]
  ) -> String {
    var regions: [(region: String, stacks: [String])] = []
    for (environment, stack) in stacks {
      if let index = regions.firstIndex(where: { $0.region == environment.region }) {
        regions[index].stacks.append(stack)
      } else {
        regions.append((environment.region, [stack]))
      }
    }
    let places = regions.map { "\($0.region): \($0.stacks.joined(separator: ", "))" }
    return "account \(caller.account) (\(caller.arn)) · \(places.joined(separator: " · "))"
  }

  /// What is done with a stack, once CloudFormation is done with whatever it is at.
  private func deployment(
    of stack: ReadAssembly.Stack, comparedAs compared: ComparedSide.Stack, _ place: Place
  ) async throws -> StackDeployment {
    var inspection = place.inspection
    while true {
      let deployment = try StackDeployment(
        stack, comparedAs: compared, folder, in: place.environment, inspection, settings,
        aws.with(region: place.environment.region), desk)
      let plan = deployment.plan
      if let sentence = plan.state.sentence(of: stack.name) {
        if plan.move == .leave { throw DeployError.left(sentence) }
        desk.say(sentence)
      }
      guard plan.move == .wait, !settings.isDryRun else { return deployment }
      try await deployment.wait()
      inspection = try await deployment.aws.inspect(stack.name)
    }
  }
}
