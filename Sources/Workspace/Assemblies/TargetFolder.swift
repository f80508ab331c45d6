internal import SystemPackage

/// The place where an assembly goes: looked at before anything is written, and this process's own
/// until it is done with it.
struct TargetFolder: ~Copyable {
  let path: FilePath
  private let lock: FileLock
  /// Whether the folder was made only now.
  private let isNew: Bool
  /// The paths in the folder that are the earlier assembly's own; nil without an earlier assembly.
  private let ownedPaths: Set<String>?

  /// - Throws: `WorkspaceError` when what is there is no assembly, or nothing can be there.
  init(_ path: FilePath) throws(WorkspaceError) {
    let path = try path.withName()
    guard try !path.holdsWorkingDirectory() else { throw .targetHoldsWorkingDirectory(path) }
    if path.parent.exists { try path.putBackAside() }
    let isNew = try Self.createIfMissing(path)
    let lock = try FileLock.replaceable(folder: path)
    let ownedPaths = try path.entries().isEmpty ? nil : AssemblyFolder(path).ownedPaths()
    self.ownedPaths = ownedPaths
    self.isNew = isNew
    self.lock = lock
    self.path = path
  }

  /// Whether there was nothing at the path.
  private static func createIfMissing(_ path: FilePath) throws(WorkspaceError) -> Bool {
    guard let status = try path.status() else {
      guard path.parent.exists else { throw .missingParent(path.parent) }
      try path.createFolders()
      return true
    }
    guard status.type == .directory else { throw .targetIsNoFolder(path) }
    return false
  }

}

extension TargetFolder {
  /// Brings what is not the earlier assembly's into the new folder.
  func carryOver(besides new: Set<String>, into folder: FilePath) throws(WorkspaceError) {
    guard let ownedPaths else { return }
    try path.requireNoMounts()
    try Guests(owned: ownedPaths, new: new, folder: path).carryOver(into: folder)
  }

  /// Puts the new folder in the place of the earlier one, which is removed.
  func replace(by new: FilePath) throws(WorkspaceError) {
    if !isNew, let status = try path.status() { try new.takePermissions(of: status) }
    guard ownedPaths != nil else { return try new.move(to: path) }
    try new.exchange(with: path)
    try? new.removeTree()
  }

  /// Leaves the place as it was before.
  func abandon() {
    if isNew { try? path.removeEmptyFolder() }
  }

  /// Removes the folders of writers that died before their assembly was in place: a living one
  /// would have this lock, or be removing the same folder just now.
  func removeLeftovers() throws(WorkspaceError) {
    try path.removeTemporarySiblings()
  }
}
