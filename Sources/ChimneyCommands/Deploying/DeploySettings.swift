internal import Deployment

/// What the command line says of a deploy.
struct DeploySettings: Sendable {
  let method: DeployMethod
  let stack: StackOptions.Settings
  let approval: ApprovalOptions.Settings
  /// Whether a stack that fails is left as it failed.
  let keepsFailed: Bool
  let isForced: Bool
  let isDryRun: Bool
  let concurrency: Int
  let outputsFile: String?
}
