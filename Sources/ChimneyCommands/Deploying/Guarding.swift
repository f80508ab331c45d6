internal import Deployment
internal import Workspace

/// Puts the guard's question: what would be lost is named, and has to be named by a person.
struct Guarding: Sendable {
  private let deployment: StackDeployment
  private var desk: Desk { deployment.desk }

  init(_ deployment: StackDeployment) {
    self.deployment = deployment
  }

  /// Lets a change pass whose losses were all allowed; at a terminal they can be allowed now.
  /// - Throws: `DeployError.guarded`, `.declined`
  func ask(_ removals: RemovalGuard) async throws {
    let open = try removals.open(allowing: deployment.settings.approval.allowedRemovals)
    guard !open.isEmpty else { return }
    let losses = try await identified(open)
    guard desk.terminal.canAsk, !deployment.settings.isDryRun else {
      throw DeployError.guarded(losses)
    }
    for loss in losses {
      desk.say("\(loss.stack): \(loss.sentence)")
      let name = loss.loss.name
      guard try await desk.types(name, to: "If that is meant, type \(name):") else {
        throw DeployError.declined
      }
    }
  }

  /// What the resources are called in AWS, and whose accounts the keys are: worth two more calls
  /// before something is lost.
  private func identified(
    _ losses: [RemovalGuard.Loss]
  ) async throws(WorkspaceError) -> [GuardedLoss] {
    guard let stack = deployment.plan.deployed else {
      return losses.map {
        GuardedLoss(stack: deployment.name, loss: $0, physicalID: nil, account: nil)
      }
    }
    let resources = try await deployment.aws(.resources(of: stack.id))
    let ids = Dictionary(
      resources.map { ($0.logicalID, $0.physicalID) }, uniquingKeysWith: { first, _ in first })
    let keys = Dictionary(
      losses.filter(\.isKey).compactMap { loss in ids[loss.id].map { (loss.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    let accounts = await AccountAddresses(deployment.aws).read(keys)
    return losses.map {
      GuardedLoss(
        stack: deployment.name, loss: $0, physicalID: ids[$0.id], account: accounts[$0.id])
    }
  }
}
