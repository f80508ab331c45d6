internal import AssetBundling
internal import Chimney
internal import SystemPackage

/// The folder of an asset's sources, or the one file that it is.
struct SourceFolder {
  let path: FilePath

  /// The folder or file that an asset names.
  /// - Throws: `WorkspaceError` when it is not there, or is not what the asset is made of.
  init(_ asset: Asset, _ roots: inout PackageRoots) throws(WorkspaceError) {
    var path = FilePath(asset.path)
    if path.isRelative {
      guard let root = roots.root(of: asset.file) else { throw .noPackageRoot(file: asset.file) }
      path = root.pushing(path).lexicallyNormalized()
    }
    try Self.check(path, for: asset.build)
    self.path = path
  }

  private static func check(_ path: FilePath, for build: Asset.Build) throws(WorkspaceError) {
    switch build {
    case .swiftPackage:
      guard path.appending("Package.swift").exists else { throw .noPackage(path) }
    case .folder:
      guard (try? path.stat())?.type == .directory else { throw .noFolder(path) }
    case .zip:
      guard (try? path.stat())?.type == .regular else { throw .noFile(path) }
    }
  }

  /// The files that a package's products are made of, in no order.
  /// - Throws: `WorkspaceError`, also for a link or a device among them.
  func files(of build: SwiftPackageBuild) throws(WorkspaceError) -> [SourceFile] {
    let patterns = build.excluding.map(PathPattern.init)
    var files: [SourceFile] = []
    try walk { path, depth in
      SourceFile.isLeftOut(path.lastName, depth: depth) || patterns.contains { $0.fits(path) }
    } visit: { (path, isExecutable, bytes) in
      files.append(SourceFile(path: path, isExecutable: isExecutable, bytes: bytes))
    }
    return files
  }

  /// The files that a folder is published with.
  /// - Throws: `WorkspaceError`, also for a link or a device among them.
  func files(of build: FolderBuild) throws(WorkspaceError) -> [ZipArchive.File] {
    let patterns = build.excluding.map(PathPattern.init)
    var files: [ZipArchive.File] = []
    try walk { path, _ in
      patterns.contains { $0.fits(path) }
    } visit: { (path, isExecutable, bytes) in
      files.append(ZipArchive.File(name: path, bytes: bytes, isExecutable: isExecutable))
    }
    return files
  }

  private func walk(
    leavingOut isLeftOut: (_ path: String, _ depth: Int) -> Bool,
    visit: (_ path: String, _ isExecutable: Bool, _ bytes: [UInt8]) -> Void
  ) throws(WorkspaceError) {
    try walk(path, below: "", depth: 0, leavingOut: isLeftOut, visit: visit)
  }

  private func walk(
    _ folder: FilePath, below prefix: String, depth: Int,
    leavingOut isLeftOut: (_ path: String, _ depth: Int) -> Bool,
    visit: (_ path: String, _ isExecutable: Bool, _ bytes: [UInt8]) -> Void
  ) throws(WorkspaceError) {
    for name in try folder.entries() where !isLeftOut(prefix + name, depth) {
      let file = folder.appending(name)
      guard let status = try file.status() else { throw .sourcesChanged(path) }
      switch status.type {
      case .directory:
        try walk(
          file, below: "\(prefix)\(name)/", depth: depth + 1, leavingOut: isLeftOut, visit: visit)
      case .regular:
        visit(
          prefix + name, status.permissions.contains(.ownerExecute), try file.content())
      default: throw .sourceIsNoFile(file)
      }
    }
  }
}

extension String {
  /// What stands behind the last slash.
  fileprivate var lastName: String { split(separator: "/").last.map(String.init) ?? self }
}
