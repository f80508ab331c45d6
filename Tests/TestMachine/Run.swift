internal import Subprocess
package import SystemPackage

/// A program that ran to its end, and what it wrote.
package struct Run: Sendable {
  /// Its exit status; a signal counts as 128 and its number, as in a shell.
  package let status: Int32
  /// What it wrote to standard output.
  package let output: String
  /// What it wrote to standard error.
  package let errors: String

  /// Runs a program of this path, without input or with this one.
  ///
  /// - Parameters:
  ///   - folder: Where it runs; by default where the tests do.
  ///   - changes: Variables that are set or, by nil, unset besides those of the tests.
  package static func program(
    _ path: String, _ arguments: [String], in folder: FilePath? = nil,
    changing changes: [String: String?] = [:], input: String = ""
  ) async throws -> Run {
    let changes = changes.map { (Environment.Key(rawValue: $0) ?? "", $1) }
    return try await run(
      path, arguments, in: folder,
      environment: .inherit.updating(Dictionary(uniqueKeysWithValues: changes)), input: input)
  }

  /// Runs a program of this path with these variables and no others.
  package static func isolated(
    _ path: String, _ arguments: [String], in folder: FilePath? = nil,
    environment: [String: String], input: String = ""
  ) async throws -> Run {
    let variables = environment.map { (Environment.Key(rawValue: $0) ?? "", $1) }
    return try await run(
      path, arguments, in: folder,
      environment: .custom(Dictionary(uniqueKeysWithValues: variables)), input: input)
  }

  private static func run(
    _ path: String, _ arguments: [String], in folder: FilePath?, environment: Environment,
    input: String
  ) async throws -> Run {
    let result = try await Subprocess.run(
      .path(FilePath(path)), arguments: Arguments(arguments), environment: environment,
      workingDirectory: folder, input: .string(input), output: .string(limit: 16 << 20),
      error: .string(limit: 16 << 20))
    let status: Int32 =
      switch result.terminationStatus {
      case .exited(let code): code
      case .signaled(let signal): 128 + signal
      }
    return Run(status: status, output: result.standardOutput, errors: result.standardError)
  }

  /// The lines of standard output.
  package var lines: [Substring] { output.split(separator: "\n") }

  /// Both streams, for the message of a failed expectation.
  package var transcript: String { "status \(status)\n\(output)\n\(errors)" }
}
