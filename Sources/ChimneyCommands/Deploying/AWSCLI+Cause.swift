internal import Deployment
internal import Workspace

extension AWSCLI {
  /// The resource that failed first, be it in a nested stack: of the nested stack itself
  /// CloudFormation says only that it failed.
  func cause(of operation: StackOperation) async throws(WorkspaceError) -> StackEvent? {
    var cause = operation.firstFailure
    while let event = cause, event.type == "AWS::CloudFormation::Stack", !event.isOfStack,
      event.physicalID.hasPrefix("arn:")
    {
      let nested = OperationFollower(self, stack: event.physicalID)
      guard let inner = try await nested.lastOperation().firstFailure, !inner.isOfStack else {
        break
      }
      cause = inner
    }
    return cause
  }
}
