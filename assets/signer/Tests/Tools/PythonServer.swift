import CSystem
package import JSON
import Platform
import Processes

/// A server in Python that a test talks to; it ends with its last reference.
///
/// When it is ready it writes one line of JSON, which says where.
package final class PythonServer {
  /// The line that it wrote.
  package let greeting: JSON
  private let process: ChildProcess
  private let output: Capture

  /// Starts a tool of the tests and waits until it is ready.
  package init(_ tool: String, _ arguments: [String] = []) throws {
    guard let python = TestEnvironment.python else { throw Missing(tool: "Python") }
    let (output, errors) = (try Capture(), try Capture())
    process = try ChildProcess(
      python, arguments: [TestEnvironment.tool(tool)] + arguments,
      environment: ["PYTHONDONTWRITEBYTECODE": "1", "PATH": "/usr/bin:/bin"],
      output: output.descriptor, errors: errors.descriptor)
    self.output = output
    let deadline = Deadline.after(.seconds(60))
    while !output.text.contains("\n") {
      guard process.poll() == nil, !deadline.hasPassed else {
        throw NotReady(tool: tool, errors: errors.text)
      }
      Duration.milliseconds(5).sleep()
    }
    greeting = try JSON.parse(String(output.text.prefix { $0 != "\n" }))
  }

  /// The string of the greeting's member.
  package subscript(name: String) -> String {
    guard case .string(let value) = greeting[name] else { return "" }
    return value
  }

  /// The lines that it wrote after its greeting.
  package var lines: [String] { output.text.split(separator: "\n").dropFirst().map(String.init) }
}

/// A tool that CI must have is not there.
package struct Missing: Error {
  let tool: String
}

/// A server did not come up.
package struct NotReady: Error {
  let tool: String
  let errors: String
}
