internal import Dispatch

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Ctrl-C and its kin, as the cancellation of a task.
public enum Interruption {
  private static let signals = [SIGINT, SIGTERM]

  /// Runs `body` so that an interrupt cancels it, in place of ending this process on the spot:
  /// child programs are stopped and half-made files removed before the process goes.
  /// - Throws: what `body` throws: `WorkspaceError.interrupted`, if it was waiting for a program.
  public static func cancelling<Result: Sendable>(
    _ body: @escaping @Sendable () async throws(WorkspaceError) -> Result
  ) async throws(WorkspaceError) -> Result {
    let task = Task { () async -> Swift.Result<Result, WorkspaceError> in
      do throws(WorkspaceError) {
        return .success(try await body())
      } catch {
        return .failure(error)
      }
    }
    let sources = signals.map { signal in
      let source = DispatchSource.makeSignalSource(signal: signal, queue: .global())
      source.setEventHandler { task.cancel() }
      source.activate()
      return source
    }
    defer {
      for source in sources { source.cancel() }
      for number in signals { signal(number, SIG_DFL) }
    }
    return try await withTaskCancellationHandler {
      await task.value
    } onCancel: {
      task.cancel()
    }.get()
  }
}
