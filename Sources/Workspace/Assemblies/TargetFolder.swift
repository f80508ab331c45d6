internal import CloudAssembly
internal import CloudFormation
internal import JSON
internal import SystemPackage

/// The place where an assembly goes: looked at before anything is written, and this process's own
/// until it is done with it.
struct TargetFolder: ~Copyable {
  let path: FilePath
  private let lock: FileLock
  /// Whether the folder was made only now.
  private let isNew: Bool
  /// The names in the folder that are the earlier assembly's own; nil without an earlier assembly.
  private let ownedNames: Set<String>?

  /// - Throws: `WorkspaceError` when what is there is no assembly, or nothing can be there.
  init(_ path: FilePath) throws(WorkspaceError) {
    let path = try path.withName()
    let isNew = try Self.createIfMissing(path)
    let lock = try FileLock.replaceable(folder: path)
    let ownedNames = try path.entries().isEmpty ? nil : Self.namesOfAssembly(in: path)
    self.ownedNames = ownedNames
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

  /// The names that the assembly in a folder calls its own. One that cannot be understood is one
  /// all the same, of which nothing but its manifest is known.
  private static func namesOfAssembly(
    in folder: FilePath
  ) throws(WorkspaceError) -> Set<String> {
    func read(_ file: String) -> [UInt8]? { try? folder.pushing(FilePath(file)).content() }
    guard let document = read(AssemblyManifest.file), let json = try? Value.parse(document),
      json["version"]?.string != nil
    else { throw .targetIsNoAssembly(folder) }
    let manifest = (try? AssemblyManifest(document: document)) ?? AssemblyManifest()
    return manifest.ownedPaths(read: read)
  }
}

extension TargetFolder {
  /// Brings what is not the earlier assembly's into the new folder; a name that the new assembly
  /// needs is the new assembly's.
  func carryOver(besides new: Set<String>, into folder: FilePath) throws(WorkspaceError) {
    guard let ownedNames else { return }
    for name in try path.entries() where !ownedNames.contains(name) && !new.contains(name) {
      try path.appending(name).linkTree(to: folder.appending(name))
    }
  }

  /// Puts the new folder in the place of the earlier one, which is removed.
  func replace(by new: FilePath) throws(WorkspaceError) {
    guard ownedNames != nil else { return try new.move(to: path) }
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
