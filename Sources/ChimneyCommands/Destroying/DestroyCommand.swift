internal import ArgumentParser
internal import Chimney
internal import Deployment
internal import Workspace

/// `chimney destroy`: stacks and all that they do not retain, deleted.
struct DestroyCommand<A: App>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "destroy", abstract: "Delete stacks, with all in them that is not retained.",
      discussion: """
        A resource that holds what cannot be made again, a KMS key before all, has to be named with \
        --allow-removal, or typed at a terminal; --yes never stands in for that. What is retained \
        stays in AWS and is named, with what it costs. Stacks that depend on a named one go with it, \
        and before it.

        Run the same command again after an interruption: it goes on from there. A stack that is not \
        there is no error.
        """)
  }

  @OptionGroup var choice: StackChoice
  @OptionGroup var access: AWSAccess

  @Option(
    help: ArgumentHelp(
      "A resource that may be lost, by the end of its path or its logical id; can be given again.",
      valueName: "id"))
  var allowRemoval: [String] = []

  @Option(
    help: ArgumentHelp(
      "A resource that could not be deleted and is left in AWS, by its logical id; can be given"
        + " again.", valueName: "id"))
  var retainResources: [String] = []

  @Option(
    name: [.customLong("role-arn"), .customShort("r")],
    help: ArgumentHelp("The role that CloudFormation works with.", valueName: "arn"))
  var roleARN: String?

  @Flag(name: .shortAndLong, help: "Answer the plain question with yes.")
  var yes = false

  @Flag(name: .shortAndLong, help: "Show each call of the AWS CLI.")
  var verbose = false

  func validate() throws { try choice.check() }

  func run() async throws {
    let desk = Desk(isVerbose: verbose)
    try await Report().failures {
      let targets = try StackTarget.all(
        of: A(), context: choice.context.values, assembly: choice.assembly
      ).chosenForRemoval(choice.wish, exclusively: choice.exclusively)
      let run = DestroyRun(
        targets: targets, settings: settings, access: access.settings,
        aws: access.cli(progress: desk.progress), desk: desk)
      try await desk.whileTicking { try await run.run() }
    }
  }

  private var settings: DestroySettings {
    DestroySettings(
      allowedRemovals: allowRemoval, retained: retainResources, roleARN: roleARN, assumesYes: yes)
  }
}

/// What a destroy was told.
struct DestroySettings: Sendable {
  /// The names of what may be lost.
  let allowedRemovals: [String]
  /// The logical ids of what is left where deleting it failed.
  let retained: [String]
  let roleARN: String?
  let assumesYes: Bool
}
