internal import ArgumentParser
internal import Chimney
internal import Deployment
internal import Workspace

/// `chimney doctor`: what is missing on this machine and in the account.
struct DoctorCommand<A: App>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "doctor", abstract: "Say what is missing for building and deploying.",
      discussion: "Nothing is changed. The exit status is 1 if something is missing.")
  }

  @OptionGroup var access: AWSAccess

  func run() async throws {
    let checkup = Checkup(access: access.settings, aws: access.cli(progress: .silent))
    try await Report().failures {
      var isWell = true
      for finding in try await checkup.findings() {
        print(finding.line)
        if finding.kind == .missing { isWell = false }
      }
      if !isWell { throw ExitCode.failure }
    }
  }
}

/// Something that was looked at.
struct Finding: Sendable, Hashable {
  enum Kind: String, Sendable {
    case ok, note, missing
  }

  let kind: Kind
  /// What was found, and what to do if that is not well.
  let text: String

  /// The kind in a column of its own.
  var line: String {
    kind.rawValue + String(repeating: " ", count: 9 - kind.rawValue.count) + text
  }
}
