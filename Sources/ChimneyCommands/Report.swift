internal import ArgumentParser
internal import ChangeReview
internal import Chimney
internal import Deployment
internal import Workspace

/// What a command says besides its output: to standard error, the one place that writes prose.
struct Report {
  private let progress = Progress.standardError()
  private let paint = Paint.standardError

  private func line(_ text: String) { progress(paint(text)) }

  /// Runs a command; what it throws is said, and becomes the exit status.
  func failures(_ body: () async throws -> Void) async throws {
    do {
      try await body()
    } catch let error as SynthesisError {
      say(error.diagnostics)
      throw ExitCode.failure
    } catch let error where error.isInterruption {
      line("interrupted")
      throw ExitCode(130)
    } catch let error as DeployError {
      line(error.description)
      throw ExitCode(error.status)
    } catch let error as StackCommandError {
      line(error.description)
      throw ExitCode(error.status)
    } catch let error where error.isOurs {
      line("error: \(error)")
      throw ExitCode.failure
    } catch let error as AcceptanceError {
      line("error: the file of accepted changes is not taken: \(error)")
      throw ExitCode.failure
    }
  }

  /// Says what was noted while an app described itself.
  /// - Throws: `SynthesisError` with the errors among it.
  func check(_ tree: AppTree) throws(SynthesisError) {
    say(tree.diagnostics.filter { $0.severity == .warning })
    let errors = tree.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { throw SynthesisError(diagnostics: errors) }
  }

  /// Says diagnostics as compilers do, files named relative to their packages.
  func say(_ diagnostics: [Diagnostic]) {
    var roots = PackageRoots()
    for diagnostic in diagnostics { line(diagnostic.text { roots.name(of: $0) }) }
  }
}

extension Error {
  /// Whether the user, or the system, asked this program to stop.
  fileprivate var isInterruption: Bool {
    self as? WorkspaceError == .interrupted
      || self as? ComparisonError == .workspace(.interrupted)
  }

  /// Whether the error's description is meant for people.
  fileprivate var isOurs: Bool {
    self is WorkspaceError || self is CommandError || self is ComparisonError
      || self is ComparisonMistake || self is StackSelection.Mistake
      || self is TargetEnvironment.Mistake
      || self is DeployPlan.Mistake || self is RemovalGuard.Mistake
  }
}
