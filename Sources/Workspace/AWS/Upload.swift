internal import AssetBundling
internal import Deployment
internal import Digests
internal import SystemPackage

/// A file that is to be uploaded as it is: of the assembly, or zipped from a folder of it.
struct Upload: Sendable {
  let path: FilePath
  let sha256: [UInt8]
  let bytes: Int
  private let isTemporary: Bool

  init(_ file: PublishedFile, in folder: FilePath) throws(WorkspaceError) {
    let source = folder.pushing(FilePath(file.path))
    isTemporary = file.isFolder
    path = file.isFolder ? try source.zipped() : source.absolute
    sha256 = try path.sha256()
    guard let status = try path.status(followingLinks: true) else {
      throw .file(path, .read, .noSuchFileOrDirectory)
    }
    bytes = Int(status.size)
  }

  /// Removes what was made for the upload.
  func remove() {
    if isTemporary { try? path.removeTree() }
  }
}

extension FilePath {
  /// A temporary archive of what is in this folder.
  fileprivate func zipped() throws(WorkspaceError) -> FilePath {
    var files: [ZipArchive.File] = []
    try gather("", into: &files)
    let archive: ZipArchive
    do throws(ZipError) {
      archive = try ZipArchive(files)
    } catch {
      throw .cannotZip(self, error)
    }
    let path = FilePath.temporary()
    try path.create(archive.bytes)
    return path
  }

  /// The files below; links are followed, as the CDK does.
  private func gather(
    _ prefix: String, into files: inout [ZipArchive.File]
  ) throws(WorkspaceError) {
    for name in try entries() {
      let path = appending(name)
      guard let status = try path.status(followingLinks: true) else { continue }
      if status.type == .directory {
        try path.gather("\(prefix)\(name)/", into: &files)
      } else {
        files.append(
          ZipArchive.File(
            name: prefix + name, bytes: try path.content(),
            isExecutable: status.permissions.contains(.ownerExecute)))
      }
    }
  }
}
