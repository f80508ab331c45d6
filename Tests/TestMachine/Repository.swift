package import SystemPackage

/// The checkout that the tests are of, and what was built there with them.
package enum Repository {
  /// The repository's folder.
  package static let root = FilePath(#filePath)
    .removingLastComponent().removingLastComponent().removingLastComponent()

  /// Where the build lies that the running tests are part of.
  package static let build: FilePath = {
    let tests = FilePath(CommandLine.arguments[0])
    return tests.isAbsolute ? tests.removingLastComponent() : root.appending(".build/debug")
  }()

  /// An executable of the package, built with the tests.
  package static func product(_ name: String) -> String { build.appending(name).string }

  /// Where tests keep the assets that they bundle, so that each is built once for all of them.
  package static let cache = root.appending(".build/test-cache")
}
