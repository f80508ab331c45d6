/// Runs `body` for all items at once and answers the results in the order of the items. The first
/// failure cancels the others and is thrown.
public func inParallel<Item: Sendable, Output: Sendable>(
  _ items: [Item],
  _ body: @escaping @Sendable (Item) async throws(WorkspaceError) -> Output
) async throws(WorkspaceError) -> [Output] {
  let results = await withTaskGroup(
    of: (Int, Result<Output, WorkspaceError>).self
  ) { group in
    for (index, item) in items.enumerated() {
      group.addTask {
        let result = await Result { () async throws(WorkspaceError) in try await body(item) }
        return (index, result)
      }
    }
    var results: [Int: Result<Output, WorkspaceError>] = [:]
    for await (index, result) in group {
      results[index] = result
      if case .failure = result { group.cancelAll() }
    }
    return results
  }
  if Task.isCancelled { throw .interrupted }
  // What was cancelled failed for another one's sake.
  for case .failure(let error) in results.values where error != .interrupted { throw error }
  var outputs: [Output] = []
  for index in items.indices { if let result = results[index] { outputs.append(try result.get()) } }
  return outputs
}
