/// A time that something may take.
enum Deadline {
  /// Runs `body`, cancels it when the seconds are over, and then throws `error`.
  static func limit<Result: Sendable>(
    seconds: Int, else error: WorkspaceError,
    _ body: @escaping @Sendable () async throws(WorkspaceError) -> Result
  ) async throws(WorkspaceError) -> Result {
    let first = await withTaskGroup(of: Swift.Result<Result, WorkspaceError>?.self) { group in
      group.addTask { await .init(body) }
      group.addTask {
        try? await Task.sleep(for: .seconds(seconds)); return nil
      }
      let first = await group.next() ?? nil
      group.cancelAll()
      return first
    }
    if Task.isCancelled { throw .interrupted }
    guard let first else { throw error }
    return try first.get()
  }
}

extension Result where Failure == WorkspaceError, Success: Sendable {
  /// What a task answers, as a value.
  init(_ body: @Sendable () async throws(WorkspaceError) -> Success) async {
    do throws(WorkspaceError) {
      self = .success(try await body())
    } catch {
      self = .failure(error)
    }
  }
}
