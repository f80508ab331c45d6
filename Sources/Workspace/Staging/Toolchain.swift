internal import Chimney

/// A Swift toolchain.
struct Toolchain: Workplace {
  /// Its command, by its name in PATH or its path.
  let command: String
  /// What it calls itself: `Swift version 6.3.1 (swift-6.3.1-RELEASE)`.
  let name: String

  /// The toolchain of a command, if it can do this build.
  /// - Throws: `WorkspaceError` that says what is missing.
  static func installed(
    _ swift: String, for build: SwiftPackageBuild
  ) async throws(WorkspaceError) -> Toolchain {
    guard build.architecture.rawValue == host else {
      throw .cannotBuild(architecture: build.architecture.rawValue, host: host)
    }
    let output = try await Program(swift, ["--version"]).capture().output
    let name = output.split(separator: "\n").map(String.init).first { $0.contains("Swift version") }
    let toolchain = Toolchain(command: swift, name: name ?? "unknown")
    guard toolchain.release(is: build.swift) else {
      throw .wrongToolchain(installed: toolchain.name, wanted: build.swift)
    }
    return toolchain
  }

  /// Whether the release is the wanted one, `6.3` and `6.3.1` being one of `6.3`.
  func release(is wanted: String) -> Bool {
    guard let version = name.range(after: "Swift version ") else { return false }
    let release = version.prefix { $0.isNumber || $0 == "." }.split(separator: ".")
    return release.starts(with: wanted.split(separator: "."))
  }

  #if !os(Linux)
    private static let host = "another system than Linux"
  #elseif arch(arm64)
    private static let host = "arm64"
  #else
    private static let host = "x86_64"
  #endif
}

extension String {
  /// What follows the first occurrence of a text; nil without one.
  fileprivate func range(after text: String) -> Substring? {
    firstRange(of: text).map { self[$0.upperBound...] }
  }
}
