internal import ArgumentParser
internal import ChangeReview
internal import Chimney
internal import SystemPackage
internal import Workspace

/// `chimney accept`: an entry in the file of accepted changes.
struct AcceptCommand<A: App>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "accept", abstract: "Write down that a change was reviewed and accepted.",
      discussion: """
        Compares as diff does, shows what needs a review, and writes it to \(AcceptedChanges.file) \
        with who accepted it and why. Commit that file: diff and deploy then let pass exactly these \
        changes, and stop at any that is not among them.
        """)
  }

  @OptionGroup var comparison: ComparisonOptions

  @Option(help: ArgumentHelp("Who accepts.", valueName: "name"))
  var who: String

  @Option(help: ArgumentHelp("Why.", valueName: "reason"))
  var why: String

  @Option(help: ArgumentHelp("The day, as it is to stand in the file.", valueName: "date"))
  var date: String

  @Option(
    help: ArgumentHelp(
      "The fingerprint that was reviewed: another change is refused.", valueName: "fingerprint"))
  var fingerprint: String?

  @Option(help: ArgumentHelp("The file to write to.", valueName: "file"), completion: .file())
  var file = AcceptedChanges.file

  func validate() throws {
    for (name, value) in [("--who", who), ("--why", why), ("--date", date), ("--file", file)]
    where value.allSatisfy(\.isWhitespace) {
      throw ValidationError("\(name) needs a text.")
    }
  }

  func run() async throws {
    try await Report().failures {
      let review = try await comparison.review(of: A())
      guard review.stops else { throw CommandError.nothingToAccept }
      if let fingerprint, fingerprint != review.fingerprint {
        throw CommandError.otherChange(fingerprint, review.fingerprint)
      }
      let target = AcceptedFile(FilePath(file))
      var accepted = target.exists ? try target.read() : AcceptedChanges()
      for stack in review.stacks where stack.stops {
        accepted.add(.init(stack, who: who, why: why, date: date))
      }
      try target.write(accepted)
      let screen = Screen.standardOutput(.process)
      let style = TextStyle(width: screen.width ?? 100, isColoured: screen.showsColours)
      try screen.write(Array(review.text(style, accepted: accepted).utf8))
    }
  }
}
