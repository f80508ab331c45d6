internal import ArgumentParser
@_exported public import Chimney
internal import ResourceSchemas

extension App {
  /// Runs the command that the command line names, for the stacks of this app.
  public static func main() async {
    if let mistake = ChimneyCommand<Self>.misspelling(in: CommandLine.arguments.dropFirst()) {
      ChimneyCommand<Self>.exit(withError: ValidationError(mistake))
    }
    await ChimneyCommand<Self>.main()
  }
}

extension ChimneyCommand {
  /// What is said of a first word that is no command; nil if it is one, or an option.
  static func misspelling(in arguments: some Collection<String>) -> String? {
    guard let word = arguments.first, !word.hasPrefix("-") else { return nil }
    let names = configuration.subcommands.flatMap { command in
      [command.configuration.commandName].compactMap(\.self) + command.configuration.aliases
    }
    guard word != "help", !names.contains(word) else { return nil }
    guard let nearest = names.nearest(to: word) else {
      return "There is no command '\(word)'; there are: \(names.joined(separator: ", "))."
    }
    return "There is no command '\(word)'; did you mean '\(nearest)'?"
  }
}
