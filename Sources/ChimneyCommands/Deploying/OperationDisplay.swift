internal import CloudAssembly
internal import Deployment
internal import Synchronization
internal import Workspace

/// Tells what CloudFormation does to a stack: a line for each event and, at a terminal, what is being
/// made and since when.
final class OperationDisplay: Sendable {
  private let stack: String
  private let total: Int
  private let paths: [String: String]
  private let desk: Desk
  private let clock = ContinuousClock()
  private let state: Mutex<State>

  private struct State {
    var done = 0
    var current: [(name: String, id: String, since: ContinuousClock.Instant)] = []
  }

  init(_ stack: String, total: Int, _ sourceMap: SourceMap?, _ desk: Desk) {
    self.stack = stack
    self.total = total
    paths = sourceMap?.constructPaths ?? [:]
    self.desk = desk
    state = Mutex(State())
  }

  /// Tells of new events of an operation.
  func tell(_ events: [StackEvent], _ operation: StackOperation) {
    for event in events where isWorthALine(event) {
      desk.say(event.line(stack: stack, paths: paths))
    }
    let now = clock.now
    state.withLock { state in
      let before = state.current
      state.done = operation.doneCount
      state.current = operation.current.map { event in
        let since = before.first { $0.id == event.logicalID }?.since ?? now
        return (event.name(stack: stack, paths: paths), event.logicalID, since)
      }
    }
    desk.status.show(stack) { [self] in status }
  }

  func end() { desk.status.show(stack, nil) }

  /// With a terminal the beginning of a resource's work is seen in the status.
  private func isWorthALine(_ event: StackEvent) -> Bool {
    !desk.terminal.isLive || !event.status.isInProgress || event.isOfStack
  }

  private var status: String {
    state.withLock { state in
      let total = max(total, state.done + state.current.count)
      let filled = total == 0 ? 0 : 16 * state.done / total
      let bar =
        String(repeating: "#", count: filled) + String(repeating: "-", count: 16 - filled)
      let now = clock.now
      let work = state.current.map {
        "\($0.name) \($0.since.duration(to: now).components.seconds) s"
      }
      return "\(stack) [\(bar)] \(state.done)/\(total)  \(work.joined(separator: ", "))"
    }
  }
}
