internal import ArgumentParser

/// What an app is told on the command line.
struct ContextOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "What the stacks are told under a name; may be given several times.",
      valueName: "key=value"))
  var context: [String] = []

  /// The values by their names; of a name that stands twice the last one counts.
  /// - Throws: `CommandError.contextIsNoPair`
  var values: [String: String] {
    get throws(CommandError) {
      var values: [String: String] = [:]
      for pair in context {
        guard let equals = pair.firstIndex(of: "="), equals != pair.startIndex else {
          throw .contextIsNoPair(pair)
        }
        values[String(pair[..<equals])] = String(pair[pair.index(after: equals)...])
      }
      return values
    }
  }
}
