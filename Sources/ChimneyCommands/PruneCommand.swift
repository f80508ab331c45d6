internal import ArgumentParser
internal import Chimney
internal import Workspace

/// `chimney prune`: makes room in the cache of built assets.
struct PruneCommand<A: App>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "prune", abstract: "Remove built functions that nobody used for a while.",
      discussion: """
        They lie in CHIMNEY_CACHE, or in ~/.cache/chimney. What is removed is built again when it is \
        needed.
        """)
  }

  @Option(
    help: ArgumentHelp("For how long nobody used what is removed, in days.", valueName: "days"))
  var unusedFor = 30

  @Flag(help: "Remove all of them.")
  var all = false

  func validate() throws {
    if unusedFor < 0 { throw ValidationError("--unused-for needs a number of days.") }
  }

  func run() async throws {
    try await Report().failures {
      let cache = try AssetCache(.process)
      let removed = try await cache.prune(unusedFor: all ? .zero : .seconds(unusedFor * 86_400))
      let rest = removed.kept == 0 ? "" : ", \(removed.kept) kept"
      print("\(removed.count) removed, \(removed.bytes >> 20) MiB\(rest)")
    }
  }
}
