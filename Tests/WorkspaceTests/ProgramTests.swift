import Testing
import Workspace

@Suite("Programs are run, and their end is a value")
struct ProgramTests {
  @Test("What a program says is captured, its standard error in between")
  func capture() async throws {
    let (status, output) = try await Program(
      "sh", ["-c", "echo one; echo two >&2; echo \"$WORD\"; exit 3"], environment: ["WORD": "three"]
    ).capture()
    #expect(output == "one\ntwo\nthree\n")
    #expect(status == .exited(3))
    #expect(!status.isSuccess)
    #expect(status.shellStatus == 3)
  }

  @Test("A program on this process's own terminal ends with a status", arguments: [0, 7])
  func run(status: Int32) async throws {
    let program = Program("sh", ["-c", "exit \(status)"])
    #expect(try await program.run() == .exited(status))
    #expect(try await program.runOnStandardError() == .exited(status))
  }

  @Test("A variable that is nil is not set")
  func unset() async throws {
    let program = Program("sh", ["-c", "echo \"${HOME-none}\""], environment: ["HOME": nil])
    #expect(try await program.capture().output == "none\n")
  }

  @Test("A program gets no input when it is captured")
  func noInput() async throws {
    #expect(try await Program("cat", []).capture().output.isEmpty)
  }

  @Test("A program that a signal ended counts as shells count it")
  func signaled() async throws {
    let status = try await Program("sh", ["-c", "kill -9 $$"]).capture().status
    #expect(status == .signaled(9))
    #expect(status.shellStatus == 137)
    #expect(status.description == "ended by signal 9")
  }

  @Test("More output than a pipe holds is captured whole")
  func muchOutput() async throws {
    let program = Program("sh", ["-c", "head -c 1000000 /dev/zero | tr '\\0' x; exit 1"])
    let (status, output) = try await program.capture()
    #expect(output.utf8.count == 1_000_000)
    #expect(status == .exited(1))
  }

  @Test("A program that is not there is an error", arguments: ["no-such-program", "/no/such/path"])
  func missing(name: String) async {
    await #expect(throws: WorkspaceError.programMissing(name)) {
      try await Program(name, []).capture()
    }
  }

  @Test("A cancelled program is interrupted")
  func cancelled() async {
    let task = Task { try await Program("sleep", ["100"]).capture() }
    task.cancel()
    await #expect(throws: WorkspaceError.interrupted) { try await task.value }
  }
}
