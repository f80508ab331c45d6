internal import ArgumentParser
internal import Chimney

/// The command line of an app.
struct ChimneyCommand<A: App>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "chimney", abstract: "Swift in, CloudFormation out.",
      subcommands: [ListCommand<A>.self])
  }
}
