internal import AssetBundling
internal import Chimney
internal import SystemPackage

/// The folder of an asset's sources.
struct SourceFolder {
  let path: FilePath

  /// The folder that an asset names.
  /// - Throws: `WorkspaceError` when it is not there, or is no SwiftPM package.
  init(_ asset: Asset, _ roots: inout PackageRoots) throws(WorkspaceError) {
    var path = FilePath(asset.path)
    if path.isRelative {
      guard let root = roots.root(of: asset.file) else { throw .noPackageRoot(file: asset.file) }
      path = root.pushing(path).lexicallyNormalized()
    }
    guard path.appending("Package.swift").exists else { throw .noPackage(path) }
    self.path = path
  }

  /// The files that the product is made of, in no order.
  /// - Throws: `WorkspaceError`, also for a link or a device among them.
  func files() throws(WorkspaceError) -> [SourceFile] {
    var files: [SourceFile] = []
    try gather(path, below: "", depth: 0, into: &files)
    return files
  }

  private func gather(
    _ folder: FilePath, below prefix: String, depth: Int, into files: inout [SourceFile]
  ) throws(WorkspaceError) {
    for name in try folder.entries() where !SourceFile.isLeftOut(name, depth: depth) {
      let file = folder.appending(name)
      guard let status = try file.status() else { throw .sourcesChanged(path) }
      switch status.type {
      case .directory:
        try gather(file, below: "\(prefix)\(name)/", depth: depth + 1, into: &files)
      case .regular:
        files.append(
          SourceFile(
            path: prefix + name, isExecutable: status.permissions.contains(.ownerExecute),
            bytes: try file.content()))
      default: throw .sourceIsNoFile(file)
      }
    }
  }
}
