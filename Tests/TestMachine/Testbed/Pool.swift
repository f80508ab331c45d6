internal import SystemPackage

extension TestbedServer {
  /// Servers that tests take and give back: a start costs a second, a reset some milliseconds.
  actor Pool {
    private let limit: Int
    private var taken = 0
    private var idle: [TestbedServer] = []
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(limit: Int) {
      self.limit = limit
    }

    /// A server that nobody else uses, as new.
    func take() async throws -> TestbedServer {
      if taken == limit {
        await withCheckedContinuation { waiting.append($0) }
      } else {
        taken += 1
      }
      do {
        guard let server = idle.popLast() else {
          return try await TestbedServer(in: .temporaryFolder())
        }
        try await server.send("reset")
        return server
      } catch {
        release()
        throw error
      }
    }

    /// Gives a server back; nil when it does not work any more.
    func give(back server: TestbedServer?) {
      if let server { idle.append(server) }
      release()
    }

    private func release() {
      if waiting.isEmpty {
        taken -= 1
      } else {
        waiting.removeFirst().resume()
      }
    }

  }
}
