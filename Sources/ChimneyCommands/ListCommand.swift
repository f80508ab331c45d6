internal import ArgumentParser
internal import Chimney

/// `chimney list`: the names of the stacks.
struct ListCommand<A: App>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: "Print the names of the stacks, in the order of the app.",
      aliases: ["ls"])
  }

  func run() async throws {
    for name in AppTree(of: A()).stackNames { print(name) }
  }
}
