package import CSystem
package import Platform

/// A program that this process started, and ends.
///
/// It leads a process group of its own, so that Ctrl-C at the terminal reaches its parent only, who
/// decides what becomes of it.
package final class ChildProcess {
  /// Its process id, which stays its own until its end has been noticed here.
  package let identifier: pid_t
  private var status: ExitStatus?

  /// How a process ended.
  package enum ExitStatus: Sendable, Hashable {
    /// By itself, with this code.
    case exited(Int32)
    /// By this signal.
    case signalled(Int32)
  }

  /// Starts a program with exactly this environment, and with nothing to read.
  /// - Parameters:
  ///   - arguments: those behind the program's own name.
  ///   - output: the descriptor that becomes its standard output.
  ///   - errors: the one that becomes its standard error; 1 is where its output goes.
  package init(
    _ executable: String, arguments: [String] = [], environment: [String: String],
    output: Int32 = 1, errors: Int32 = 2
  ) throws(SystemError) {
    let actions = FileActions()
    actions.open("/dev/null", as: 0)
    actions.duplicate(output, as: 1)
    actions.duplicate(errors, as: 2)
    identifier = try spawn(
      executable, [executable] + arguments, environment.map { "\($0)=\($1)" }.sorted(), actions)
  }

  /// How it ended; nil while it runs.
  package func poll() -> ExitStatus? {
    if status == nil { status = reap(options: WNOHANG) }
    return status
  }

  /// How it ended, or nil when the deadline came first.
  package func wait(until deadline: Deadline) -> ExitStatus? {
    while poll() == nil, !deadline.hasPassed { Duration.milliseconds(2).sleep() }
    return status
  }

  /// Asks it to end, with all that it started; after the time of grace, kills it.
  @discardableResult
  package func end(grace: Duration = .seconds(1)) -> ExitStatus? {
    // The group's id is the child's own, which nobody else has as long as it is not reaped.
    if poll() == nil { kill(-identifier, SIGTERM) }
    if wait(until: .after(grace)) == nil {
      kill(-identifier, SIGKILL)
      status = reap(options: 0)
    }
    return status
  }

  deinit { end() }

  private func reap(options: Int32) -> ExitStatus? {
    var code: Int32 = 0
    guard uninterrupted({ waitpid(identifier, &code, options) }) == identifier else { return nil }
    return system_exited(code) != 0
      ? .exited(system_exit_code(code)) : .signalled(system_signal(code))
  }
}
