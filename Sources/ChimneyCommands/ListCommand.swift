internal import ArgumentParser
internal import Chimney

/// `chimney list`: the names of the stacks.
struct ListCommand<A: App>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: "Print the names of the stacks, in the order of the app.",
      discussion: "Nothing is bundled or written.", aliases: ["ls"])
  }

  func run() async throws {
    try await Report().failures {
      let tree = AppTree(of: A())
      try Report().check(tree)
      for name in tree.stackNames { print(name) }
    }
  }
}
