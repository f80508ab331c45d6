internal import CloudFormation
internal import Deployment
internal import Workspace

/// What came of the deploy of a stack.
struct StackOutcome: Sendable {
  /// The stack as it is now; nil for one that is not there yet.
  let stack: DeployedStack?
  let change: Change
  /// The addresses of the Ethereum accounts whose keys the outputs name, by the outputs' names.
  let addresses: [String: String]

  enum Change: Sendable {
    case none, made
    /// A change set of this ARN waits.
    case prepared(String)
  }

  init(_ stack: DeployedStack?, change: Change, addresses: [String: String] = [:]) {
    self.stack = stack
    self.change = change
    self.addresses = addresses
  }
}

extension Desk {
  /// Prints what a stack answers, its ARN and its outputs, to standard output.
  func show(_ outcome: StackOutcome) {
    guard let stack = outcome.stack, stack.exists else { return }
    if case .made = outcome.change { say("\(stack.name): \(stack.status)") }
    var lines = [stack.id]
    for (name, output) in stack.outputs {
      let account = outcome.addresses[name].map { "   (account \($0))" } ?? ""
      lines.append("\(stack.name).\(name) = \(output.value)\(account)")
    }
    status.clear()
    print(lines.joined(separator: "\n"))
  }
}
