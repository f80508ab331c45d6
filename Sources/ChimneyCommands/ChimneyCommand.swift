internal import ArgumentParser
internal import Chimney

/// The command line of an app.
struct ChimneyCommand<A: App>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "chimney", abstract: "Swift in, CloudFormation out.",
      discussion: """
        Exit status: 0 done, 1 failed, 3 somebody has to look at something first, 64 the command \
        line was not understood, 130 interrupted.
        """,
      subcommands: [
        ListCommand<A>.self, SynthCommand<A>.self, DiffCommand<A>.self, AcceptCommand<A>.self,
        GraphCommand<A>.self,
        DeployCommand<A>.self, OutputsCommand<A>.self, EventsCommand<A>.self,
        RollbackCommand<A>.self, DestroyCommand<A>.self, BootstrapCommand<A>.self,
        DoctorCommand<A>.self, InvokeCommand<A>.self, PruneCommand<A>.self,
      ])
  }
}
