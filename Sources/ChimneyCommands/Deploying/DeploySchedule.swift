internal import CloudAssembly
internal import Deployment
internal import Workspace

/// Carries out the deploys of several stacks: each after those that it depends on, the others at once
/// as far as they may.
struct DeploySchedule: Sendable {
  private let deployments: [StackDeployment]
  private let concurrency: Int
  private let desk: Desk

  init(_ deployments: [StackDeployment], concurrency: Int, desk: Desk) {
    self.deployments = deployments
    self.concurrency = concurrency
    self.desk = desk
  }

  /// How the deploy of a stack ended.
  struct End: Sendable {
    let id: String
    let result: Result<StackOutcome, any Error>
  }

  /// Runs all; after a failure none is begun any more, those that run come to their end.
  func run() async -> [End] {
    await withTaskGroup(of: End.self) { group in
      var order = DeployOrder(
        deployments.map { ($0.id, $0.plan.stack.dependencies) }, concurrency: concurrency)
      var ends: [End] = []
      while true {
        for id in order.begin() {
          if let deployment = deployments.first(where: { $0.id == id }) {
            group.addTask { await end(of: deployment) }
          }
        }
        guard let end = await group.next() else { return ends }
        ends.append(end)
        let failed = (try? end.result.get()) == nil
        order.end(end.id, failed: failed)
      }
    }
  }

  private func end(of deployment: StackDeployment) async -> End {
    do {
      let waits = deployment.plan.stack.dependencies.contains { id in
        deployments.contains { $0.id == id }
      }
      if waits, try await !deployment.isAsItWas() {
        throw DeployError.changedMeanwhile(stack: deployment.name)
      }
      let outcome = try await deployment.carryOut()
      desk.show(outcome)
      return End(id: deployment.id, result: .success(outcome))
    } catch {
      return End(id: deployment.id, result: .failure(error))
    }
  }

  /// - Throws: why stacks were not deployed, all of it at once.
  func check(_ ends: [End]) throws {
    var errors: [any Error] = []
    for end in ends { if case .failure(let error) = end.result { errors.append(error) } }
    let begun = Set(ends.map(\.id))
    let notBegun = deployments.filter { !begun.contains($0.id) }.map(\.name)
    guard let first = errors.first else { return }
    if errors.count == 1, notBegun.isEmpty { throw first }
    if errors.contains(where: { $0 as? WorkspaceError == .interrupted }) {
      throw WorkspaceError.interrupted
    }
    throw DeployError.several(errors, notBegun: notBegun)
  }
}
