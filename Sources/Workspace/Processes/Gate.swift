/// Lets only so many pass at once; the others wait for their turn.
actor Gate {
  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(width: Int) {
    free = width
  }

  /// Runs `body` as soon as there is room.
  nonisolated func pass<Result: Sendable>(
    _ body: @Sendable () async throws(WorkspaceError) -> Result
  ) async throws(WorkspaceError) -> Result {
    await enter()
    let result = await Swift.Result(body)
    await leave()
    return try result.get()
  }

  private func enter() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  private func leave() {
    if waiting.isEmpty {
      free += 1
    } else {
      waiting.removeFirst().resume()
    }
  }
}
