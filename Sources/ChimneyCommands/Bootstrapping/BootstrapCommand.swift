internal import ArgumentParser
internal import Chimney
internal import Deployment
internal import Workspace

/// `chimney bootstrap`: the bucket that assets are deployed by.
struct BootstrapCommand<A: App>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "bootstrap",
      abstract: "Prepare a region for deploys: make the bucket for assets.",
      discussion: """
        Makes the stack \(ToolkitStack.name) with a part of what `cdk bootstrap` makes: the bucket \
        for assets, versioned, encrypted, closed to the public and to everything but TLS. Once for an \
        account and a region; a toolkit stack of the CDK does as well and is left as it is, and \
        `cdk bootstrap` can make a whole one of this one later.

        Stacks that the CDK wrote for its own roles need the whole one.
        """)
  }

  @OptionGroup var access: AWSAccess

  @Flag(name: .shortAndLong, help: "Show each call of the AWS CLI.")
  var verbose = false

  func run() async throws {
    let desk = Desk(isVerbose: verbose)
    try await Report().failures {
      let run = BootstrapRun(
        access: access.settings, aws: access.cli(progress: desk.progress), desk: desk)
      try await desk.whileTicking { try await run.run() }
    }
  }
}
