internal import CloudAssembly
internal import CloudFormation
internal import JSON
internal import SystemPackage

/// The place where an assembly goes, looked at before anything is written.
struct TargetFolder {
  let path: FilePath
  /// What is there now.
  private let occupant: Occupant

  private enum Occupant {
    case nothing
    case emptyFolder
    /// An assembly, and the names in its folder that are its own.
    case assembly(ownedNames: Set<String>)
  }

  /// - Throws: `WorkspaceError` when what is there is no assembly, or nothing can be there.
  init(_ path: FilePath) throws(WorkspaceError) {
    let path = try path.withName()
    self.path = path
    guard let status = try path.status() else {
      guard path.parent.exists else { throw .missingParent(path.parent) }
      occupant = .nothing
      return
    }
    guard status.type == .directory else { throw .targetIsNoFolder(path) }
    guard !(try path.entries().isEmpty) else {
      occupant = .emptyFolder
      return
    }
    guard let owned = Self.namesOfAssembly(in: path) else { throw .targetIsNoAssembly(path) }
    occupant = .assembly(ownedNames: owned)
  }

  /// The names that the assembly in a folder calls its own; nil when there is no assembly. One that
  /// cannot be understood is one all the same, of which nothing but its manifest is known.
  private static func namesOfAssembly(in folder: FilePath) -> Set<String>? {
    func read(_ file: String) -> [UInt8]? { try? folder.pushing(FilePath(file)).content() }
    guard let document = read(AssemblyManifest.file), let json = try? Value.parse(document),
      json["version"]?.string != nil
    else { return nil }
    let manifest = (try? AssemblyManifest(document: document)) ?? AssemblyManifest()
    return manifest.ownedPaths(read: read)
  }
}

extension TargetFolder {
  /// Brings what is not the earlier assembly's into the new folder; a name that the new assembly
  /// needs is the new assembly's.
  func carryOver(besides new: Set<String>, into folder: FilePath) throws(WorkspaceError) {
    guard case .assembly(let owned) = occupant else { return }
    for name in try path.entries() where !owned.contains(name) && !new.contains(name) {
      try path.appending(name).linkTree(to: folder.appending(name))
    }
  }

  /// Puts the new folder in the place of the earlier one, which is removed.
  func replace(by new: FilePath) throws(WorkspaceError) {
    guard case .assembly = occupant else { return try new.move(to: path) }
    try new.exchange(with: path)
    try? new.removeTree()
  }

  /// Removes the folders of writers that died before their assembly was in place.
  func removeLeftovers() throws(WorkspaceError) {
    let prefix = ".\(path.lastComponent?.string ?? "")."
    for name in try path.parent.entries() where name.hasPrefix(prefix) {
      let folder = path.parent.appending(name)
      guard name.dropFirst(prefix.count).allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }),
        let lock = try? FileLock.ifFree(folder, isFolder: true)
      else { continue }
      try? folder.removeTree()
      _ = lock
    }
  }
}

extension FilePath {
  /// The folder that the path is in.
  fileprivate var parent: FilePath {
    let parent = removingLastComponent()
    return parent.isEmpty ? "." : parent
  }
}
