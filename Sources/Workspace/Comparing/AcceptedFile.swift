public import ChangeReview
public import SystemPackage

/// The file of accepted changes on disk.
public struct AcceptedFile: Sendable, Hashable {
  /// The file's path.
  public let path: FilePath

  /// The file at this path; by default the one of the working directory.
  public init(_ path: FilePath = FilePath(AcceptedChanges.file)) {
    self.path = path
  }

  /// Whether there is such a file.
  public var exists: Bool { path.exists }

  /// What was accepted.
  /// - Throws: `WorkspaceError` for a file that cannot be read, `AcceptanceError` for one that is
  ///   not what it should be.
  public func read() throws -> AcceptedChanges {
    try AcceptedChanges(document: try path.document())
  }

  /// Writes what was accepted in place of what the file held.
  /// - Throws: `WorkspaceError`
  public func write(_ accepted: AcceptedChanges) throws(WorkspaceError) {
    try path.replace(accepted.document)
  }
}

extension FilePath {
  /// Writes a file in one step: its old content or all of the new, whatever happens. What is no plain
  /// file, a pipe, is written to as it is.
  public func replace(_ bytes: [UInt8]) throws(WorkspaceError) {
    if let status = try status(), status.type != .regular {
      return try attempt(.write, self) {
        let file = try FileDescriptor.open(self, .writeOnly)
        try file.closeAfter { _ = try file.writeAll(bytes) }
      }
    }
    let new = parent.appending(TemporaryName.new())
    do throws(WorkspaceError) {
      try new.create(bytes)
      try new.move(to: self)
    } catch {
      try? new.removeTree()
      throw error
    }
  }
}
