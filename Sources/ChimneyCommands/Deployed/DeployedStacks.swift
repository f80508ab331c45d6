internal import ArgumentParser
internal import Chimney
internal import Deployment
internal import Workspace

/// The stacks of a command that changes nothing of them, or one at a time.
struct DeployedStacks: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The stacks, by name or pattern (* and ?); all of the app if none is named.",
      valueName: "stack"))
  var stacks: [String] = []

  @Option(
    help: ArgumentHelp(
      "A cloud assembly that is written already, by Chimney or the CDK, in place of this app.",
      valueName: "dir"),
    completion: .directory)
  var assembly: String?

  @OptionGroup var context: ContextOptions

  @OptionGroup var access: AWSAccess

  /// The stacks in AWS, in the order of the app.
  func find(in app: some App, _ desk: Desk) async throws -> [StackAtWork] {
    let wish: StackSelection.Wish = stacks.isEmpty ? .all : .named(stacks)
    let targets = try StackTarget.all(of: app, context: context.values, assembly: assembly)
      .chosen(wish, exclusively: true)
    let aws = access.cli(progress: desk.progress)
    let places = try await StackPlaces(targets, access.settings, aws, desk).find()
    return zip(targets, places).map { StackAtWork($0, $1, aws, desk) }
  }
}
