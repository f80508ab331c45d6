internal import SystemPackage

/// Where a command says what takes its time: plain lines, apart from its output.
public struct Progress: Sendable {
  /// Whether programs that are run show all that they say.
  public let isVerbose: Bool
  private let write: @Sendable (String) -> Void

  /// Hands each line to a closure.
  public init(isVerbose: Bool = false, _ write: @escaping @Sendable (String) -> Void) {
    self.isVerbose = isVerbose
    self.write = write
  }

  /// Writes each line to standard error.
  public static func standardError(isVerbose: Bool = false) -> Progress {
    Progress(isVerbose: isVerbose) { line in
      _ = try? FileDescriptor.standardError.writeAll("\(line)\n".utf8)
    }
  }

  /// Says nothing.
  public static let silent = Progress { _ in }

  /// Says a line that only those want who asked for all.
  public func detail(_ line: String) {
    if isVerbose { write(line) }
  }

  /// Says a line.
  public func callAsFunction(_ line: String) {
    write(line)
  }
}
