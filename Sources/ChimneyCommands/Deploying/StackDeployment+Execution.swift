internal import CloudAssembly
internal import Deployment
internal import Workspace

extension StackDeployment {
  /// Does what the plan says.
  /// - Throws: `DeployError`, `WorkspaceError`
  func carryOut() async throws -> StackOutcome {
    if plan.move == .deleteFirst { try await deleteRemains() }
    if plan.isUnchanged, let stack = plan.deployed { return try await leaveUnchanged(stack) }
    switch settings.method {
    case .direct where !plan.state.isUnderReview: return try await deployDirectly()
    default: return try await deployByChangeSet()
    }
  }

  /// Deletes what a creation that failed left behind.
  private func deleteRemains() async throws {
    guard let stack = plan.deployed else { return }
    let token = RequestToken.new()
    desk.say("\(name): deleting what is left of it")
    try await aws(.deleteStack(stack.id, token: token))
    let operation = try await follow(stack.id, token: token)
    guard operation.end == .deleteComplete else { throw try await failure(operation) }
  }

  private func leaveUnchanged(_ stack: DeployedStack) async throws -> StackOutcome {
    desk.say("\(name): nothing to change")
    try await protect(stack.id)
    return StackOutcome(stack, change: .none)
  }

  private func deployDirectly() async throws -> StackOutcome {
    try await publish()
    let token = RequestToken.new()
    let request = AWSCall.deployDirectly(
      plan.request, token: token, keepsFailed: settings.keepsFailed)
    let id: String
    do {
      id = try await aws(request)
    } catch WorkspaceError.aws(let error) where error.isNoChange {
      guard let stack = plan.deployed else { throw WorkspaceError.aws(error) }
      return try await leaveUnchanged(stack)
    }
    return try await finish(id, token: token)
  }

  private func deployByChangeSet() async throws -> StackOutcome {
    let changeSets = ChangeSets(self)
    if plan.publishesFirst { try await publish() }
    async let published: Void = plan.publishesFirst ? () : publish()
    let set = try await changeSets.prepare()
    do {
      try await published
    } catch {
      await changeSets.withdraw(set)
      throw error
    }
    if set.isEmpty, let stack = plan.deployed {
      await changeSets.withdraw(set)
      return try await leaveUnchanged(stack)
    }
    try await changeSets.check(set)
    if settings.method == .prepareChangeSet {
      desk.say(
        "\(name): the change set waits to be executed: `aws cloudformation execute-change-set"
          + " --change-set-name \(set.id)`, or the same command without --method")
      return StackOutcome(plan.deployed, change: .prepared(set.id))
    }
    let token = RequestToken.new()
    try await explained { () async throws(WorkspaceError) in
      try await aws(.executeChangeSet(set.id, token: token, keepsFailed: settings.keepsFailed))
    }
    return try await finish(set.stackID, token: token)
  }

  func publish() async throws(WorkspaceError) {
    try await Publisher(aws, assembly: folder.path, progress: desk.progress)
      .publish(plan.publishing.files)
  }

  /// Follows the operation to its end and finds out what came of it.
  private func finish(_ stack: String, token: String) async throws -> StackOutcome {
    let operation = try await follow(stack, token: token)
    guard operation.end?.isSuccess == true, operation.end != .deleteComplete else {
      throw try await failure(operation)
    }
    let keys = plan.stack.template.accountKeys(
      physicalIDs: operation.physicalIDs, outputs: plan.deployed?.outputs ?? [:])
    async let addresses = AccountAddresses(aws).read(keys)
    async let protected: Void = protect(stack)
    guard let deployed = try await aws.ifExists(.stack(stack)) else {
      throw DeployError.deletedMeanwhile(stack: name)
    }
    try await protected
    return StackOutcome(deployed, change: .made, addresses: await addresses)
  }

  /// Sets termination protection where it is to be, and says where it is beyond that.
  private func protect(_ stack: String) async throws(WorkspaceError) {
    if plan.needsProtection { try await aws(.protectStack(stack, true)) }
    if plan.keepsProtection {
      desk.say(
        "\(name) is protected from being deleted, though its description does not say so; it stays"
          + " protected")
    }
  }
}
