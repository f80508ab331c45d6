internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The person at the other end, if there is one.
public struct Terminal: Sendable {
  /// Whether questions are seen and answers can be typed.
  public let canAsk: Bool
  /// Whether what is written to standard error is seen by a person now.
  public let isLive: Bool

  /// The terminal of this process.
  public static let process = Terminal(
    canAsk: isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1,
    isLive: isatty(STDERR_FILENO) == 1)

  /// The characters in a line.
  public var width: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Asks a question and answers what was typed; nil at the end of the input.
  /// - Throws: `WorkspaceError.interrupted` when the task is cancelled meanwhile.
  public func ask(_ question: String) async throws(WorkspaceError) -> String? {
    _ = try? FileDescriptor.standardError.writeAll(question.utf8)
    // Reading would hold up Ctrl-C until a line is typed.
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    while poll(&input, 1, 0) == 0 {
      do throws(WorkspaceError) {
        try await Pause.sleep(.milliseconds(50))
      } catch {
        _ = try? FileDescriptor.standardError.writeAll("\n".utf8)
        throw error
      }
    }
    return readLine(strippingNewline: true)
  }
}
