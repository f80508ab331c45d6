internal import Deployment
internal import Workspace

/// A stack's environment, and the stack as it is there.
struct StackPlace: Sendable {
  let environment: TargetEnvironment
  let inspection: StackInspection
}

/// Finds out who asks and which stacks are where: nothing is sent before both are known.
struct StackPlaces: Sendable {
  private let stacks: [StackTarget]
  private let access: AWSAccess.Settings
  private let aws: AWSCLI
  private let desk: Desk

  init(_ stacks: [StackTarget], _ access: AWSAccess.Settings, _ aws: AWSCLI, _ desk: Desk) {
    self.stacks = stacks
    self.access = access
    self.aws = aws
    self.desk = desk
  }

  /// The places of the stacks, in their order; asks for all at once.
  /// - Throws: `TargetEnvironment.Mistake`, `WorkspaceError`
  func find() async throws -> [StackPlace] {
    async let caller = aws(.callerIdentity)
    let configured = try await configuredRegion()
    // A profile with a second factor asks for its code: once, not by every process.
    if aws.mayAskForCode { _ = try await caller }
    let regions = stacks.map { $0.region ?? access.named ?? configured }
    async let inspections = inspections(Array(zip(stacks, regions)))
    let identity = try await caller
    var environments: [TargetEnvironment] = []
    for stack in stacks {
      environments.append(
        try TargetEnvironment(
          stack: stack.name, account: stack.account, region: stack.region, named: access.named,
          configured: configured, caller: identity))
    }
    desk.say(Self.headline(identity, Array(zip(environments, stacks.map(\.name)))))
    return zip(environments, try await inspections).map {
      StackPlace(environment: $0, inspection: $1)
    }
  }

  private func inspections(
    _ stacks: [(stack: StackTarget, region: String?)]
  ) async throws(WorkspaceError) -> [StackInspection] {
    try await inParallel(stacks) { (item) async throws(WorkspaceError) in
      try await aws.with(region: item.region).inspect(item.stack.name)
    }
  }

  /// The region for stacks that name none and have none named; asked for only if it is needed.
  private func configuredRegion() async throws(WorkspaceError) -> String? {
    if access.named != nil || stacks.allSatisfy({ $0.region != nil }) { return nil }
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
}
