internal import ArgumentParser
internal import Chimney
internal import Deployment
internal import Workspace

/// `chimney deploy`: the stacks, made or changed in an AWS account.
struct DeployCommand<A: App>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "deploy", abstract: "Make or change the stacks in an AWS account.",
      discussion: """
        What would be lost, and what the change lets whom do, is told and asked for before anything \
        is sent. Without a terminal a change that lets somebody do more ends with the exit status 3 \
        and says what to accept; --yes never stands in for that, nor for --allow-removal.

        Run the same command again after an interruption: it goes on from there.
        """)
  }

  @OptionGroup var choice: StackChoice
  @OptionGroup var access: AWSAccess
  @OptionGroup var approval: ApprovalOptions
  @OptionGroup var stack: StackOptions

  @Option(
    help: ArgumentHelp(
      "How: a change set, one that is left to be executed, or none.", valueName: "method"))
  var method = DeployMethod.changeSet

  @Flag(
    name: .customLong("no-rollback"),
    help: "Leave a stack that fails as it failed, in place of taking it back.")
  var keepsFailed = false

  @Flag(help: "Ask CloudFormation even when nothing differs.")
  var force = false

  @Flag(name: .customLong("dry-run"), help: "Say what would be done; send nothing.")
  var isDryRun = false

  @Flag(help: "Take warnings for errors: nothing is built or sent.")
  var strict = false

  @Option(help: ArgumentHelp("How many stacks at once.", valueName: "number"))
  var concurrency = 1

  @Option(
    help: ArgumentHelp("Write the stacks' outputs there, as JSON.", valueName: "file"),
    completion: .file())
  var outputsFile: String?

  @Flag(name: .shortAndLong, help: "Show each call of the AWS CLI.")
  var verbose = false

  func validate() throws {
    if concurrency < 1 { throw ValidationError("--concurrency must be 1 or more.") }
    try choice.check()
    if strict, choice.assembly != nil {
      throw ValidationError("--strict is for what the app says; --assembly is written already.")
    }
  }

  func run() async throws {
    let desk = Desk(isVerbose: verbose)
    try await Report().failures {
      let settings = try settings
      let (folder, assembly) = try await choice.assembly(
        of: A(), isStrict: strict, progress: desk.progress)
      let selection = try choice.selection(of: assembly)
      let run = DeployRun(
        stacks: selection, folder: folder, settings: settings, access: access.settings,
        aws: access.cli(progress: desk.progress), desk: desk)
      try await desk.whileTicking { try await run.run() }
    }
  }

  private var settings: DeploySettings {
    get throws {
      DeploySettings(
        method: method, stack: try stack.settings, approval: try approval.settings,
        keepsFailed: keepsFailed, isForced: force, isDryRun: isDryRun, concurrency: concurrency,
        outputsFile: outputsFile)
    }
  }
}

/// How a deploy asks CloudFormation.
enum DeployMethod: String, ExpressibleByArgument, CaseIterable {
  /// A change set that is executed.
  case changeSet = "change-set"
  /// A change set that is left to be executed by somebody else.
  case prepareChangeSet = "prepare-change-set"
  /// No change set: two processes fewer, and no look at what CloudFormation makes of it.
  case direct
}
