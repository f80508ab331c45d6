internal import SystemPackage

/// What lies in an assembly's folder without being the assembly's: it moves to the next one.
struct Guests {
  /// The paths that are the earlier assembly's own.
  let owned: Set<String>
  /// The paths that are the new assembly's; a guest's file of the same path gives way.
  let new: Set<String>
  /// The folder of the earlier assembly.
  let folder: FilePath

  /// Gives the guests a second path in another folder.
  /// - Throws: `WorkspaceError.targetHoldsOther` when a guest that is no file is in the way.
  func carryOver(into other: FilePath) throws(WorkspaceError) {
    for name in try folder.entries() { try carryOver(name, into: other) }
  }

  private func carryOver(_ path: String, into other: FilePath) throws(WorkspaceError) {
    if owned.contains(path) { return }
    let (source, target) = (folder.pushing(FilePath(path)), other.pushing(FilePath(path)))
    let status = try source.status()
    if new.contains(path) {
      guard status?.type == .regular else { throw .targetHoldsOther(source) }
    } else if let status, status.type == .directory, holdsOwned(path) {
      try target.createFolder()
      for name in try source.entries() { try carryOver("\(path)/\(name)", into: other) }
      try target.takePermissions(of: status)
      if try target.entries().isEmpty { try target.removeEmptyFolder() }
    } else {
      try source.linkTree(to: target)
    }
  }

  /// Whether something in a folder is the earlier assembly's own.
  private func holdsOwned(_ path: String) -> Bool {
    owned.contains { $0.hasPrefix(path + "/") }
  }
}
