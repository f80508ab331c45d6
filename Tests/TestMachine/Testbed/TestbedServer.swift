internal import Subprocess
internal import SystemPackage
internal import Workspace

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A running `Tests/Testbed/server.py`: a stand-in for AWS on loopback. It ends with its last
/// reference, and with this process.
final class TestbedServer: Sendable {
  /// The account that answers. A test-bed that names another one is none.
  static let account = "123456789012"
  /// Where a server waits to be used again, at most so many at once.
  static let pool = Pool(limit: 4)

  /// The URL for clients.
  let endpoint: String
  /// The server's own folder, which it removes in the end.
  let folder: FilePath
  private let input: FileDescriptor
  private let output: FilePath

  /// A server that is ready, or what it said in place of that.
  init(in folder: FilePath) async throws {
    guard let python = RealPrograms.python else { throw WorkspaceError.programMissing("python") }
    self.folder = folder
    output = folder.appending("output")
    let pipe = try FileDescriptor.pipe()
    guard fcntl(pipe.writeEnd.rawValue, F_SETFD, FD_CLOEXEC) == 0 else {
      throw Errno(rawValue: errno)
    }
    input = pipe.writeEnd
    try Self.spawn(python, input: pipe.readEnd, output: output, folder: folder)
    let greeting = try await Self.line(1, of: output)
    let prefix = "READY http://127.0.0.1:"
    guard greeting.hasPrefix(prefix) else { throw Failure(output: output.text ?? "") }
    endpoint = "http://localhost:\(greeting.dropFirst(prefix.count))"
  }

  deinit { try? input.close() }

  /// A test-bed that did not do what it was told.
  struct Failure: Error {
    let output: String
  }

  /// Sends a command to the server's own interface: `reset`, `reset-auth 0`.
  func send(_ command: String) async throws {
    let lines = (output.text ?? "").split(separator: "\n").count
    try input.writeAll("\(command)\n".utf8)
    let answer = try await Self.line(lines + 1, of: output)
    guard answer == "DONE \(command)" else { throw Failure(output: output.text ?? "") }
  }

  private static func spawn(
    _ python: String, input: FileDescriptor, output: FilePath, folder: FilePath
  ) throws {
    let script = Repository.root.appending("Tests/Testbed/server.py").string
    let file = try FileDescriptor.open(
      output, .writeOnly, options: [.create, .append, .closeOnExec], permissions: .ownerReadWrite)
    Task.detached {
      try await Subprocess.run(
        .path(FilePath(python)), arguments: ["-W", "ignore", script, "--folder", folder.string],
        environment: .custom(["PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1"]),
        input: .fileDescriptor(input, closeAfterSpawningProcess: true),
        output: .fileDescriptor(file, closeAfterSpawningProcess: true), error: .combinedWithOutput)
    }
  }

  /// The n-th line, once it is complete.
  private static func line(_ number: Int, of file: FilePath) async throws -> String {
    for _ in 0..<6000 {
      let text = file.text ?? ""
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      if lines.count > number { return String(lines[number - 1]) }
      try await Task.sleep(for: .milliseconds(5))
    }
    throw Failure(output: file.text ?? "")
  }
}
