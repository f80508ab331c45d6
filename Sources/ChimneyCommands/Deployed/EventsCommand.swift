internal import ArgumentParser
internal import Chimney
internal import Deployment
internal import Workspace

/// `chimney events`: what CloudFormation did to stacks last.
struct EventsCommand<A: App>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "events", abstract: "Print the events of the last operation on stacks.",
      discussion: "If it failed, the cause is told as `deploy` tells it.")
  }

  @OptionGroup var stacks: DeployedStacks

  @Flag(name: .shortAndLong, help: "Wait for the end of an operation that still goes on.")
  var follow = false

  func run() async throws {
    let desk = Desk()
    try await Report().failures {
      let found = try await stacks.find(in: A(), desk)
      let follows = follow
      try await desk.whileTicking {
        for stack in found { try await stack.printEvents(following: follows) }
      }
      try found.checkAllAreThere()
    }
  }
}

extension StackAtWork {
  /// A line for each event of the last operation, and the cause of its failure.
  fileprivate func printEvents(following: Bool) async throws {
    guard let deployed = inspection.stack else { return }
    let operation =
      following && deployed.status.isInProgress
      ? try await follow(deployed.id, token: nil)
      : try await OperationFollower(aws, stack: deployed.id).lastOperation()
    let paths = target.sourceMap?.constructPaths ?? [:]
    for event in operation.events { print(event.line(stack: name, paths: paths)) }
    if let end = operation.end, end.isFailure { desk.say(try await failure(of: operation).text) }
  }
}
