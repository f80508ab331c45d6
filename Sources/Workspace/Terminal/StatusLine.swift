internal import Synchronization
internal import SystemPackage

/// The last line of a terminal: what goes on now, below the lines that were said.
///
/// Without a terminal only the lines are written.
public final class StatusLine: Sendable {
  private let terminal: Terminal
  private let state = Mutex(State())

  fileprivate struct State {
    /// What goes on, by who says it, in order; asked for anew each second.
    var statuses: [(id: String, text: @Sendable () -> String)] = []
    var isShown = false
  }

  /// A status line at this terminal.
  public init(_ terminal: Terminal) {
    self.terminal = terminal
  }

  /// Writes a line above the status.
  public func say(_ line: String) {
    state.withLock { state in
      write(state.clear() + line + "\n" + state.draw(terminal))
    }
  }

  /// Shows what somebody is at from now on; nil for nothing.
  public func show(_ id: String, _ text: (@Sendable () -> String)?) {
    guard terminal.isLive else { return }
    state.withLock { state in
      let index = state.statuses.firstIndex { $0.id == id }
      switch (text, index) {
      case (let text?, let index?): state.statuses[index].text = text
      case (let text?, nil): state.statuses.append((id, text))
      case (nil, let index?): state.statuses.remove(at: index)
      case (nil, nil): break
      }
      write(state.clear() + state.draw(terminal))
    }
  }

  /// Clears the status, for a question.
  public func clear() {
    state.withLock { write($0.clear()) }
  }

  /// Draws the status anew each second, until the task is cancelled.
  public func tick() async {
    while terminal.isLive, (try? await Task.sleep(for: .seconds(1))) != nil {
      state.withLock { state in
        if state.isShown { write(state.clear() + state.draw(terminal)) }
      }
    }
  }

  private func write(_ text: String) {
    if !text.isEmpty { _ = try? FileDescriptor.standardError.writeAll(text.utf8) }
  }
}

extension StatusLine.State {
  mutating func clear() -> String {
    defer { isShown = false }
    return isShown ? "\r\u{1B}[K" : ""
  }

  mutating func draw(_ terminal: Terminal) -> String {
    guard !statuses.isEmpty else { return "" }
    isShown = true
    return String(statuses.map { $0.text() }.joined(separator: "  |  ").prefix(terminal.width - 1))
  }
}
