internal import ArgumentParser
internal import Chimney
internal import Deployment
internal import Workspace

/// `chimney rollback`: a stack that is stuck, taken back to its last good state.
struct RollbackCommand<A: App>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rollback",
      abstract: "Take stacks that are stuck back to their last good state.",
      discussion: """
        For a stack that `deploy --no-rollback` left as it failed, and for one whose rollback failed \
        (UPDATE_ROLLBACK_FAILED): once the reason is gone, it goes on. What cannot be taken back can \
        be skipped: then it is not what the stack's template says until it is deployed again.

        A stack that is not stuck is left alone.
        """)
  }

  @OptionGroup var stacks: DeployedStacks

  @Option(
    help: ArgumentHelp(
      "A resource that is not taken back, by the end of its path or its logical id; can be given"
        + " again.", valueName: "id"))
  var skip: [String] = []

  @Option(
    name: [.customLong("role-arn"), .customShort("r")],
    help: ArgumentHelp("The role that CloudFormation works with.", valueName: "arn"))
  var roleARN: String?

  func run() async throws {
    let desk = Desk()
    try await Report().failures {
      let found = try await stacks.find(in: A(), desk)
      try found.checkAllAreThere()
      let settings = RollbackSettings(skipped: skip, roleARN: roleARN)
      try await desk.whileTicking {
        for stack in found { try await StackRollback(stack, settings).run() }
      }
    }
  }
}

/// What a rollback was told.
struct RollbackSettings: Sendable {
  /// The names of the resources that are not taken back.
  let skipped: [String]
  let roleARN: String?
}
