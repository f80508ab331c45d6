internal import Deployment
internal import Workspace

/// Makes the toolkit stack of a region, or finds that there is nothing to do.
struct BootstrapRun: Sendable {
  let access: AWSAccess.Settings
  let aws: AWSCLI
  let desk: Desk

  /// - Throws: `StackCommandError`, `WorkspaceError`
  func run() async throws {
    let target = StackTarget(name: ToolkitStack.name)
    let places = try await StackPlaces([target], access, aws, desk).find()
    guard let place = places.first else { return }
    var stack = StackAtWork(target, place, aws, desk)
    while try await !isDone(with: stack) { stack = try await stack.again() }
  }

  /// Makes the next move; false when there is one more after it.
  private func isDone(with stack: StackAtWork) async throws -> Bool {
    let move = BootstrapMove(
      stack.inspection.stack, template: stack.inspection.template,
      changeSets: stack.inspection.changeSets, strayBucket: try await strayBucket(beside: stack))
    let sentence = move.sentence(in: stack.environment)
    if case .refuse = move { throw StackCommandError.refused(sentence ?? "") }
    if let sentence { desk.say(sentence) }
    switch move {
    case .create, .update: return try await deploy(stack)
    case .deleteFirst: try await delete(stack)
    case .wait: _ = try await stack.settled()
    case .leave, .refuse:
      stack.inspection.stack.map(show)
      return true
    }
    return false
  }

  /// The bucket that a deleted toolkit stack has left.
  private func strayBucket(beside stack: StackAtWork) async throws(WorkspaceError) -> String? {
    guard stack.inspection.stack?.exists != true else { return nil }
    let (bucket, account) = (
      ToolkitStack.bucket(in: stack.environment), stack.environment.account
    )
    do throws(WorkspaceError) {
      return try await stack.aws.ifExists(.bucket(bucket, owner: account)).map { bucket }
    } catch .aws(let error) where error.isDenied {
      throw .bucketDenied(bucket, account: account, reason: "\(error)")
    }
  }

  private func deploy(_ stack: StackAtWork) async throws -> Bool {
    let token = RequestToken.new()
    let request = BootstrapMove.request(updating: stack.inspection.stack)
    let id: String
    do throws(WorkspaceError) {
      id = try await stack.aws(.deployDirectly(request, token: token))
    } catch .aws(.refused(_, "AlreadyExistsException", _)) {
      return false  // Somebody else began it meanwhile.
    }
    let operation = try await stack.follow(id, token: token)
    guard operation.end?.isSuccess == true else {
      throw StackCommandError.failed(try await stack.failure(of: operation))
    }
    show(try await stack.aws(.stack(id)))
    return true
  }

  private func delete(_ stack: StackAtWork) async throws {
    guard let remains = stack.inspection.stack else { return }
    let token = RequestToken.new()
    try await stack.aws(.deleteStack(remains.id, token: token))
    let operation = try await stack.follow(remains.id, token: token)
    guard operation.end == .deleteComplete else {
      throw StackCommandError.failed(try await stack.failure(of: operation))
    }
  }

  private func show(_ stack: DeployedStack) {
    print(stack.id)
    for (name, output) in stack.outputs { print("\(stack.name).\(name) = \(output.value)") }
  }
}
