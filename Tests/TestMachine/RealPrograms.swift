internal import SystemPackage
internal import Workspace

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Programs that this project did not write, where they are installed.
package enum RealPrograms {
  /// Python with the test tools: `CHIMNEY_PYTHON`, else `.venv/bin/python` of the repository.
  package static let python: String? = {
    let path =
      Environment.process["CHIMNEY_PYTHON"].map { FilePath($0) }
      ?? Repository.root.appending(".venv/bin/python")
    return path.isExecutable ? path.string : nil
  }()

  /// A program that came with a package of that Python: `cfn-lint`.
  package static func beside(python name: String) -> String? {
    let path = python.map { FilePath($0).removingLastComponent().appending(name) }
    return path.flatMap { $0.isExecutable ? $0.string : nil }
  }

  package static let swift = inPath("swift")
  package static let swiftc = inPath("swiftc")
  package static let node = inPath("node")
  package static let unzip = inPath("unzip")

  /// Whether a program that is missing fails a test in place of skipping it.
  package static let isCI = environment("CI") == "true"

  /// A variable of the tests' own environment; nil when it is not set or empty.
  package static func environment(_ name: String) -> String? { Environment.process[name] }

  /// The program of this name that a shell would find.
  package static func inPath(_ name: String) -> String? { allInPath(name).first }

  /// All programs of this name in PATH.
  static func allInPath(_ name: String) -> [String] {
    (Environment.process["PATH"] ?? "").split(separator: ":")
      .map { FilePath(String($0)).appending(name) }
      .filter(\.isExecutable).map(\.string)
  }
}

/// What Python prints for a script.
package func python(_ script: String, _ arguments: String...) async throws -> String {
  guard let python = RealPrograms.python else { throw WorkspaceError.programMissing("python") }
  let (status, output) = try await Program(python, ["-c", script] + arguments).capture()
  guard status.isSuccess else { throw WorkspaceError.program(python, reason: output) }
  return output
}

extension FilePath {
  fileprivate var isExecutable: Bool { access(string, X_OK) == 0 }
}
