internal import SystemPackage

extension FilePath {
  /// A path beside this one that nobody else has: hidden, and of the same file system.
  func temporarySibling() -> FilePath {
    parent.appending(temporaryPrefix + TemporaryName.new())
  }

  /// Such a path for what lay here until a moment ago, and may have to be put back.
  func asideSibling() -> FilePath {
    parent.appending(asidePrefix + TemporaryName.new())
  }

  /// What the names of temporary siblings begin with.
  private var temporaryPrefix: String { ".\(lastComponent?.string ?? "")." }

  /// What the names of folders that were set aside begin with.
  private var asidePrefix: String { temporaryPrefix + "earlier-" }

  /// The siblings whose names are a prefix and a name made here.
  private func siblings(_ prefix: String) throws(WorkspaceError) -> [FilePath] {
    try parent.entries()
      .filter { $0.hasPrefix(prefix) && TemporaryName.isOne($0.dropFirst(prefix.count)) }
      .map(parent.appending)
  }

  /// Removes the temporary siblings that others left, as far as that can be done.
  func removeTemporarySiblings() throws(WorkspaceError) {
    for sibling in try siblings(temporaryPrefix) { try? sibling.removeTree() }
  }

  /// Puts back the folder that somebody set aside and did not live to replace: one that nobody has
  /// locked, and only if there is nothing, or an empty folder, in its place.
  func putBackAside() throws(WorkspaceError) {
    for aside in try siblings(asidePrefix) {
      guard let lock = try? FileLock.ifFree(aside, isFolder: true) else { continue }
      try? aside.move(to: self)
      _ = consume lock
    }
  }
}
