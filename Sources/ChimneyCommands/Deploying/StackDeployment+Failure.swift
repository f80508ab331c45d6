internal import CloudAssembly
internal import Deployment
internal import Workspace

extension StackDeployment {
  /// Why an operation did not end as it was meant to.
  func failure(_ operation: StackOperation) async throws(WorkspaceError) -> DeployError {
    let end = operation.end ?? .deleteComplete
    if end == .deleteComplete { return .deletedMeanwhile(stack: name) }
    return .failed(
      FailureReport(
        stack: name, status: end, cause: try await cause(of: operation),
        sourceMap: plan.stack.sourceMap))
  }

  /// The resource that failed first, be it in a nested stack: of the nested stack itself
  /// CloudFormation says only that it failed.
  private func cause(of operation: StackOperation) async throws(WorkspaceError) -> StackEvent? {
    var cause = operation.firstFailure
    while let event = cause, event.type == "AWS::CloudFormation::Stack", !event.isOfStack,
      event.physicalID.hasPrefix("arn:")
    {
      let nested = OperationFollower(aws, stack: event.physicalID)
      guard let inner = try await nested.lastOperation().firstFailure, !inner.isOfStack else {
        break
      }
      cause = inner
    }
    return cause
  }
}
