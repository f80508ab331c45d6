internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Where a command's output goes: a terminal, or a file or a pipe.
public struct Screen: Sendable, Hashable {
  /// The columns of the terminal; nil for what is none.
  public let width: Int?
  /// Whether colours are shown there: never with `NO_COLOR`, or on a terminal that knows none.
  public let showsColours: Bool

  /// The output of this process.
  public static func standardOutput(_ environment: Environment) -> Screen {
    guard isatty(STDOUT_FILENO) == 1 else { return Screen(width: nil, showsColours: false) }
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return Screen(
      width: isKnown ? Int(size.ws_col) : 80,
      showsColours: environment["NO_COLOR"] == nil && environment["TERM"] != "dumb")
  }

  /// Writes all of the bytes.
  /// - Throws: `WorkspaceError`; a reader that has gone away is none.
  public func write(_ bytes: [UInt8]) throws(WorkspaceError) {
    do {
      _ = try FileDescriptor.standardOutput.writeAll(bytes)
    } catch let error as Errno where error == .brokenPipe {
      return
    } catch {
      throw .file("standard output", .write, error as? Errno ?? .ioError)
    }
  }
}
