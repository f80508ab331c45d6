internal import CloudAssembly
internal import Deployment
internal import Workspace

/// A stack that is in AWS, and the means to watch it and to change it.
struct StackAtWork: Sendable {
  let target: StackTarget
  let environment: TargetEnvironment
  let inspection: StackInspection
  /// The AWS CLI for the stack's region.
  let aws: AWSCLI
  let desk: Desk

  var name: String { target.name }

  init(_ target: StackTarget, _ place: StackPlace, _ aws: AWSCLI, _ desk: Desk) {
    self.target = target
    environment = place.environment
    inspection = place.inspection
    self.aws = aws.with(region: place.environment.region)
    self.desk = desk
  }

  /// The same stack as it is now.
  /// - Throws: `WorkspaceError`
  func again() async throws(WorkspaceError) -> StackAtWork {
    let place = StackPlace(environment: environment, inspection: try await aws.inspect(name))
    return StackAtWork(target, place, aws, desk)
  }

  /// The stack once CloudFormation is done with whatever it is at.
  /// - Throws: `WorkspaceError`
  func settled() async throws(WorkspaceError) -> StackAtWork {
    var stack = self
    while let deployed = stack.inspection.stack, deployed.status.isInProgress {
      desk.say("CloudFormation is at work on \(name) (\(deployed.status)); waiting for it")
      _ = try await stack.follow(deployed.id, token: nil)
      stack = try await stack.again()
    }
    return stack
  }

  /// Follows an operation on a stack of this name to its end, and tells of it; without a token the
  /// one that CloudFormation is at.
  /// - Throws: `WorkspaceError`
  func follow(_ stack: String, token: String?) async throws(WorkspaceError) -> StackOperation {
    let display = OperationDisplay(
      name, total: inspection.template?.resources.count ?? 0, target.sourceMap, desk)
    defer { display.end() }
    return try await OperationFollower(aws, stack: stack).follow(token: token) {
      events, operation in
      display.tell(events, operation)
    }
  }

  /// Why an operation did not end as it was meant to.
  /// - Throws: `WorkspaceError`
  func failure(of operation: StackOperation) async throws(WorkspaceError) -> FailureReport {
    FailureReport(
      stack: name, status: operation.end ?? .deleteComplete,
      cause: try await aws.cause(of: operation), sourceMap: target.sourceMap)
  }
}
