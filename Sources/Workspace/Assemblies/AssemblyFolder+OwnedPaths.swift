internal import CloudAssembly
internal import CloudFormation
internal import JSON
internal import SystemPackage

extension AssemblyFolder {
  /// The paths in the folder that the assembly there calls its own.
  /// - Throws: `WorkspaceError.targetIsNoAssembly` for a folder of something else, also of one that
  ///   has a `manifest.json` too, and `.targetNotUnderstood`.
  func ownedPaths() throws(WorkspaceError) -> Set<String> {
    guard let document = document(AssemblyManifest.file), isAssembly(manifest: document) else {
      throw .targetIsNoAssembly(path)
    }
    let owned: Set<String>
    do throws(AssemblyError) {
      owned = try AssemblyManifest(document: document).ownedPaths(read: self.document)
    } catch {
      throw .targetNotUnderstood(path, error)
    }
    let marker = try path.appending(AssemblyManifest.markerFile).status()
    return marker?.type == .regular ? owned : owned.subtracting([AssemblyManifest.markerFile])
  }

  /// Whether a manifest is one of a cloud assembly: many a program has a `manifest.json` with a
  /// version.
  private func isAssembly(manifest document: [UInt8]) -> Bool {
    guard let manifest = try? Value.parse(document), manifest["version"]?.string != nil else {
      return false
    }
    if manifest["artifacts"]?.object != nil { return true }
    let marker = self.document(AssemblyManifest.markerFile).flatMap { try? Value.parse($0) }
    return marker?["version"]?.string != nil
  }

  private func document(_ file: String) -> [UInt8]? {
    try? path.pushing(FilePath(file)).document()
  }
}
