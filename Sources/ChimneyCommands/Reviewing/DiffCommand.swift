internal import ArgumentParser
internal import ChangeReview
internal import Chimney
internal import SystemPackage
internal import Workspace

/// `chimney diff`: what a change lets whom do, and what it does to resources.
struct DiffCommand<A: App>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "diff",
      abstract: "Show what a change lets whom do, and what becomes of resources.",
      discussion: """
        Compares what is deployed with what this app synthesizes, or any two of: a template, JSON or \
        YAML; the folder of a cloud assembly, ours or the CDK's; one stack of it, DIR/STACK; a file of \
        a git revision, main:path; an IAM policy, with --as. Nothing is built and nothing is changed.

        State that would be lost comes first, then what becomes public, then who may do what that they \
        could not do before, then resources.

        Exit status: 0 compared, 3 --fail-on applies, 1 failed, 64 the command line was not understood.
        """)
  }

  @OptionGroup var comparison: ComparisonOptions
  @OptionGroup var acceptance: AcceptedOptions

  @Option(help: "The form of the review.")
  var format = ReviewFormat.text

  @Option(help: "Leave out everything but this.")
  var only: ReviewPart?

  @Option(
    help: "End with status 3: at what needs a review and was not accepted, or at any difference.")
  var failOn = FailOn.never

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write the review to a file.", valueName: "file"), completion: .file())
  var output: String?

  @Option(help: ArgumentHelp("The columns of a line of text.", valueName: "columns"))
  var width: Int?

  func validate() throws {
    if let width, width < 40 { throw ValidationError("--width needs 40 columns or more.") }
    if output == "" { throw ValidationError("--output needs the path of a file.") }
  }

  func run() async throws {
    try await Report().failures {
      let review = try await comparison.review(of: A(), onlyGrants: only == .grants)
      let accepted = try acceptance.changes()
      let screen = Screen.standardOutput(.process)
      let style = TextStyle(
        width: width ?? (output == nil ? screen.width : nil) ?? 100,
        isColoured: output == nil && screen.showsColours)
      let bytes = format.bytes(of: review, accepted: accepted, style: style)
      if let output {
        try FilePath(output).replace(bytes)
      } else {
        try screen.write(bytes)
      }
      if failOn.applies(to: review, accepted: accepted) { throw ExitCode(3) }
    }
  }
}
