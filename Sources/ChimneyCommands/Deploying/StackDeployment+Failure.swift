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
        stack: name, status: end, cause: try await aws.cause(of: operation),
        sourceMap: plan.stack.sourceMap))
  }
}
