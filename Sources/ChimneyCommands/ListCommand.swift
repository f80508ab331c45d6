internal import ArgumentParser
internal import Chimney

/// `chimney list`: the names of the stacks.
struct ListCommand<A: App>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: "Print the names of the stacks, in the order of the app.",
      discussion: "Nothing is bundled or written.", aliases: ["ls"])
  }

  @OptionGroup var context: ContextOptions

  @Argument(help: "The stacks, by names or patterns with * and ?; all without any.")
  var stacks: [String] = []

  func run() async throws {
    try await Report().failures {
      let tree = AppTree(of: A(), context: try context.values)
      try Report().check(tree)
      for name in try StackNames(stacks).chosen(from: tree.stackNames) { print(name) }
    }
  }
}
