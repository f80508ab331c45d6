internal import Workspace

/// Where a command that takes its time speaks to people: lines, the status below them, questions.
struct Desk: Sendable {
  let terminal: Terminal
  let status: StatusLine
  let progress: Progress

  init(terminal: Terminal = .process, isVerbose: Bool = false) {
    self.terminal = terminal
    let status = StatusLine(terminal)
    self.status = status
    progress = Progress(isVerbose: isVerbose) { status.say($0) }
  }

  /// Whether what is said may have colours: at a terminal, unless the user wants none (NO_COLOR).
  var isColoured: Bool { terminal.isLive && Environment.process["NO_COLOR"] == nil }

  /// Says a line.
  func say(_ line: String) { status.say(line) }

  /// Asks a question that `y` agrees to.
  func agrees(to question: String) async throws(WorkspaceError) -> Bool {
    status.clear()
    let answer = try await terminal.ask("\(question) [y/N] ")
    return ["y", "yes"].contains(answer?.lowercased())
  }

  /// Asks for a text to be typed.
  func types(_ text: String, to question: String) async throws(WorkspaceError) -> Bool {
    status.clear()
    return try await terminal.ask("\(question) ") == text
  }

  /// Runs `body` with the status kept up to date; an interrupt cancels it.
  func whileTicking(_ body: @escaping @Sendable () async throws -> Void) async throws {
    let ticker = Task { await status.tick() }
    defer { ticker.cancel() }
    try await Interruption.cancelling { () async throws(WorkspaceError) in
      await Swift.Result { () async throws in try await body() }
    }.get()
  }
}

extension Result where Success: Sendable, Failure == any Error {
  /// What a task answers, as a value.
  fileprivate init(_ body: @Sendable () async throws -> Success) async {
    do { self = .success(try await body()) } catch { self = .failure(error) }
  }
}
