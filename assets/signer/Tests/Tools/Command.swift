import CSystem
package import Platform
package import Processes

/// A program that runs to its end, and what it wrote.
package struct Command {
  /// How it ended; nil when its time was over, and it was ended.
  package let status: ChildProcess.ExitStatus?
  /// What it wrote to its standard output.
  package let output: String
  /// What it wrote to its standard error.
  package let errors: String

  /// Runs a program with exactly this environment.
  package static func run(
    _ executable: String, _ arguments: [String], environment: [String: String] = [:],
    within limit: Duration = .seconds(60)
  ) throws(SystemError) -> Command {
    let (output, errors) = (try Capture(), try Capture())
    let child = try ChildProcess(
      executable, arguments: arguments, environment: environment, output: output.descriptor,
      errors: errors.descriptor)
    let status = child.wait(until: .after(limit))
    child.end()
    return Command(status: status, output: output.text, errors: errors.text)
  }
}

/// A file without a name that catches what a program writes.
package final class Capture {
  /// Where to write; it stays the capture's.
  package let descriptor: Int32

  /// Where others can read it, as long as the capture lives.
  package var path: String { "/proc/\(getpid())/fd/\(descriptor)" }

  /// Adds bytes of one's own.
  package func append(_ bytes: [UInt8]) { writeAll(bytes, to: descriptor) }

  /// Catches from now on.
  package init() throws(SystemError) {
    var path = Array("/tmp/capture-XXXXXX".utf8CString)
    descriptor = mkstemp(&path)
    guard descriptor >= 0 else { throw SystemError("mkstemp") }
    unlink(path)
  }

  deinit { close(descriptor) }

  /// All that has been written so far.
  package var text: String { readAll(descriptor) }
}

/// The text of an open file, from its beginning.
func readAll(_ descriptor: Int32) -> String {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 64 << 10)
  while case let count = pread(descriptor, &buffer, buffer.count, bytes.count), count > 0 {
    bytes += buffer[..<count]
  }
  return String(decoding: bytes, as: UTF8.self)
}
