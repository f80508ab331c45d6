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
    let targets = stacks.map(StackTarget.init)
    let places = try await StackPlaces(targets, access, aws, desk).find()
    var deployments: [StackDeployment] = []
    let side = try await ComparedSide.assembly(folder.path, label: "\(folder.path)")
    for (stack, place) in zip(stacks, places) {
      guard let compared = side.stacks.first(where: { $0.name == stack.name }) else {
        throw DeployError.notReviewable(stack: stack.name)
      }
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

  /// What is done with a stack, once CloudFormation is done with whatever it is at.
  private func deployment(
    of stack: ReadAssembly.Stack, comparedAs compared: ComparedSide.Stack, _ place: StackPlace
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
