internal import ArgumentParser
internal import Deployment
internal import Workspace

/// By which profile and in which region AWS is spoken to.
struct AWSAccess: ParsableArguments {
  @Option(help: ArgumentHelp("The profile of the AWS configuration.", valueName: "name"))
  var profile: String?

  @Option(help: ArgumentHelp("The region, for stacks that name none.", valueName: "region"))
  var region: String?

  /// The AWS CLI for this profile.
  func cli(progress: Progress) -> AWSCLI {
    AWSCLI(.process, profile: profile, progress: progress)
  }

  /// The region of the command line, and that of the environment.
  var settings: Settings { Settings(named: region, environment: .process) }

  /// The regions that are known before AWS is asked.
  struct Settings: Sendable {
    /// That of the command line.
    let named: String?
    /// That of the variables by which the AWS CLI finds one.
    let inherited: String?

    init(named: String?, environment: Environment) {
      self.named = named
      inherited = environment["AWS_REGION"] ?? environment["AWS_DEFAULT_REGION"]
    }
  }
}
