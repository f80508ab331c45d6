import SystemPackage
import TestMachine
import Testing

/// The compiler, beside the modules of this build.
enum Compiler {
  /// What it says of one file.
  static func typecheck(_ source: FilePath, _ options: String...) async throws -> Run {
    let compiler = try #require(RealPrograms.swiftc)
    return try await Run.program(
      compiler,
      ["-typecheck", "-swift-version", "6", "-I", Repository.build.appending("Modules").string]
        + moduleMaps.flatMap { ["-Xcc", "-fmodule-map-file=\($0)"] } + options + [source.string])
  }

  /// The maps of the C modules, ours and those of the packages we depend on: of system libraries,
  /// and of C sources with headers of their own.
  private static var moduleMaps: [FilePath] {
    let checkouts = Repository.root.pushing(".build/checkouts")
    let packages = [Repository.root] + checkouts.names.map { checkouts.appending($0) }
    return packages.map { $0.appending("Sources") }
      .flatMap { sources in sources.names.map { sources.appending($0) } }
      .flatMap { [$0, $0.appending("include")] }
      .map { $0.appending("module.modulemap") }.filter { $0.bytes != nil }
  }
}
