internal import ArgumentParser
internal import ChangeReview
internal import SystemPackage
internal import Workspace

/// What may be done without asking.
struct ApprovalOptions: ParsableArguments {
  /// The changes that somebody must agree to.
  enum Requirement: String, ExpressibleByArgument, CaseIterable {
    case never
    case anyChange = "any-change"
    case broadening
  }

  @Option(help: ArgumentHelp("Which changes somebody must agree to.", valueName: "which"))
  var requireApproval = Requirement.broadening

  @OptionGroup var reviewed: AcceptedOptions

  @Option(
    help: ArgumentHelp(
      "A resource that may be lost, or let go, by the end of its path or its logical id; can be"
        + " given again.", valueName: "id"))
  var allowRemoval: [String] = []

  @Flag(name: .shortAndLong, help: "Answer plain questions with yes.")
  var yes = false

  var settings: Settings {
    get throws {
      Settings(
        requirement: requireApproval,
        accepted: try reviewed.changes(), allowedRemovals: allowRemoval, assumesYes: yes)
    }
  }

  struct Settings: Sendable {
    let requirement: Requirement
    let accepted: AcceptedChanges
    let allowedRemovals: [String]
    let assumesYes: Bool
  }
}
