internal import Deployment
internal import Workspace

/// The way back of one stack.
struct StackRollback: Sendable {
  private let stack: StackAtWork
  private let settings: RollbackSettings

  init(_ stack: StackAtWork, _ settings: RollbackSettings) {
    self.stack = stack
    self.settings = settings
  }

  /// Takes the stack back, once CloudFormation is done with whatever it is at.
  /// - Throws: `StackCommandError`, `WorkspaceError`
  func run() async throws {
    let current = try await stack.settled()
    guard let deployed = current.inspection.stack else {
      return current.desk.say("\(current.name) is not there any more")
    }
    let token = RequestToken.new()
    switch StackState(of: deployed) {
    case .rollbackStuck:
      let skipped = try await logicalIDs(of: deployed)
      try await current.aws(
        .continueRollback(
          of: deployed.id, token: token, skipping: skipped, roleARN: settings.roleARN))
    case .leftFailed:
      if !settings.skipped.isEmpty {
        throw StackCommandError.refused(
          "--skip is for a rollback that failed; \(current.name) is \(deployed.status)")
      }
      try await current.aws(
        .rollback(of: deployed.id, token: token, roleARN: settings.roleARN))
    default:
      return current.desk.say("\(current.name) is \(deployed.status): nothing to take back")
    }
    let operation = try await current.follow(deployed.id, token: token)
    guard let end = operation.end, [.rollbackComplete, .updateRollbackComplete].contains(end)
    else { throw StackCommandError.failed(try await current.failure(of: operation)) }
    current.desk.say("\(current.name): \(end)")
  }

  /// The logical ids that the names mean, among the resources of the stack.
  private func logicalIDs(of deployed: DeployedStack) async throws -> [String] {
    guard !settings.skipped.isEmpty else { return [] }
    let paths = stack.target.sourceMap?.constructPaths ?? [:]
    let all = try await stack.aws(.resources(of: deployed.id)).map(\.logicalID)
    return try settings.skipped.map { name in
      let meant = all.filter { id in
        id == name || paths[id] == name || paths[id]?.hasSuffix("/\(name)") == true
      }
      guard let id = meant.first, meant.count == 1 else {
        throw StackCommandError.refused(
          "--skip \(name) means \(meant.isEmpty ? "nothing" : meant.joined(separator: " or ")) in"
            + " \(stack.name); there are: \(all.joined(separator: ", "))")
      }
      return id
    }
  }
}
