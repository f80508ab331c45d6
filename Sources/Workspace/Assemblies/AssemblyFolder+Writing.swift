public import Chimney
internal import CloudAssembly
public import CloudFormation
internal import Digests
internal import SystemPackage

extension AssemblyFolder {
  /// Writes an assembly of these stacks in place of the one that is there, all of it or nothing:
  /// at every moment the folder holds the earlier assembly or the new one. Files that stay the same
  /// are not written again.
  ///
  /// Files there that no assembly names stay. `bundles` has every asset of the stacks.
  /// - Throws: `WorkspaceError`; the earlier assembly is then as it was.
  public func write(
    _ stacks: [SynthesizedStack], bundles: [AssetID: StagedBundle]
  ) throws(WorkspaceError) {
    let zips = Dictionary(bundles.values.map { ($0.hash, $0) }) { first, _ in first }
    try write(Assembly(stacks, bundles: bundles).files, zips: zips)
  }

  func write(
    _ files: [AssemblyFile], zips: [String: StagedBundle]
  ) throws(WorkspaceError) {
    let target = try TargetFolder(path)
    let new = target.path.temporarySibling()
    do throws(WorkspaceError) {
      try target.removeLeftovers()
      try new.createFolder()
      for file in files { try write(file, into: new, zips: zips, earlier: target.path) }
      try target.carryOver(besides: Set(files.map(\.path)), into: new)
      try target.replace(by: new)
    } catch {
      try? new.removeTree()
      target.abandon()
      throw error
    }
  }

  private func write(
    _ file: AssemblyFile, into folder: FilePath, zips: [String: StagedBundle], earlier: FilePath
  ) throws(WorkspaceError) {
    let (new, old) = (folder.appending(file.path), earlier.appending(file.path))
    switch file.content {
    case .bytes(let bytes):
      if old.has(bytes), (try? old.link(to: new)) != nil { return }
      try new.create(bytes)
    case .asset(let id): try zips[id]?.place(at: new, earlier: old)
    }
  }
}

extension StagedBundle {
  /// Puts the archive into an assembly: the earlier assembly's, if it is untouched, is only linked.
  /// A copy out of the cache is hashed, unless nobody wrote to the original.
  fileprivate func place(at path: FilePath, earlier: FilePath) throws(WorkspaceError) {
    if Seal.isIntact(earlier, bytes: record.zip.bytes), (try? earlier.link(to: path)) != nil {
      return
    }
    try zip.copy(to: path)
    if !Seal.isIntact(zip, bytes: record.zip.bytes) {
      guard try path.sha256().hexadecimal == record.zip.sha256 else {
        throw .damagedBundle(folder)
      }
    }
    try Seal.close(path)
  }
}
