/// Waiting, as something that can be interrupted.
public enum Pause {
  /// Waits; not at all for what is over already.
  /// - Throws: `WorkspaceError.interrupted` when the task is cancelled.
  public static func sleep(_ duration: Duration) async throws(WorkspaceError) {
    do {
      try await Task.sleep(for: duration)
    } catch {
      throw .interrupted
    }
  }
}
