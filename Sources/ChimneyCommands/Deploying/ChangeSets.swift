internal import Deployment
internal import Workspace

/// The change set of a deploy: made, or found again, and looked at.
struct ChangeSets: Sendable {
  private let deployment: StackDeployment
  private var aws: AWSCLI { deployment.aws }
  private var plan: DeployPlan { deployment.plan }

  init(_ deployment: StackDeployment) {
    self.deployment = deployment
  }

  /// Makes the change set and waits until CloudFormation has worked it out.
  func prepare() async throws(WorkspaceError) -> ChangeSet {
    do throws(WorkspaceError) {
      return try await worked(out: aws(.createChangeSet(plan.request)).id)
    } catch .aws(.refused(_, "AlreadyExistsException", _)) {
      return try await again()
    }
  }

  /// An earlier run, which did not come to its end, asked for the same: its change set is this one,
  /// or makes place for it.
  private func again() async throws(WorkspaceError) -> ChangeSet {
    let left = try await aws.ifExists(.changeSet(plan.request.name, of: plan.request.stack))
    if let left {
      let set = left.isPending ? try await worked(out: left.id) : left
      if set.isExecutable { return set }
      _ = try await aws.ifExists(.deleteChangeSet(left.id))
    }
    return try await worked(out: aws(.createChangeSet(plan.request)).id)
  }

  private func worked(out id: String) async throws(WorkspaceError) -> ChangeSet {
    let clock = ContinuousClock()
    while true {
      let asked = clock.now
      let set = try await aws(.changeSet(id))
      guard set.isPending else { return set }
      try await Pause.sleep(.seconds(1) - asked.duration(to: clock.now))
    }
  }

  /// Whether the change set can be executed and does nothing that was not told; if not it is
  /// withdrawn.
  /// - Throws: `DeployError`
  func check(_ set: ChangeSet) async throws {
    do {
      guard set.isExecutable else {
        throw DeployError.changeSetFailed(
          stack: deployment.name, reason: set.reason ?? "\(set.status), \(set.executionStatus)")
      }
      let unforeseen = deployment.removals.unforeseen(in: set, paths: deployment.paths)
      try await Guarding(deployment).ask(unforeseen)
    } catch {
      await withdraw(set)
      throw error
    }
  }

  /// Deletes the change set, and the stack that was only made to hold it. Done even when this task
  /// was cancelled; should it fail, the next run finds both.
  func withdraw(_ set: ChangeSet) async {
    await Task.detached { [self] in
      _ = try? await aws.ifExists(.deleteChangeSet(set.id))
      guard plan.request.creates, plan.mayRemoveEmptyStack,
        let stack = try? await aws.ifExists(.stack(set.stackID)), stack.status == .reviewInProgress
      else { return }
      _ = try? await aws.ifExists(.deleteStack(set.stackID, token: RequestToken.new()))
    }.value
  }
}
