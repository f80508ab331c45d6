internal import CloudFormation
internal import Deployment
internal import SystemPackage
internal import Workspace

/// The file that `--outputs-file` names: `{stack: {output: value}}`, as the CDK writes it.
struct OutputsFile: Sendable {
  private let path: FilePath

  /// The file at a path; nil for none.
  init?(_ path: String?) {
    guard let path else { return nil }
    self.path = FilePath(path)
  }

  /// Writes the outputs of the stacks that are there.
  func write(_ outcomes: [StackOutcome]) throws(WorkspaceError) {
    var stacks: Value.Object = [:]
    for stack in outcomes.compactMap(\.stack) where stack.exists {
      stacks[stack.name] = .object(stack.outputs.mapValues { .string($0.value) })
    }
    stacks.sort { $0.key < $1.key }
    try path.replace(Value.object(stacks).document)
  }
}
