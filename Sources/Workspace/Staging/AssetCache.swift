internal import CloudFormation
internal import Digests
public import SystemPackage

/// The folder where built assets are kept, outside of every `cdk.out`: another output folder, a
/// clean one or another checkout of the same sources finds them there.
///
///     lock         held while something is built
///     building/    what is half-made; nothing in it is ever used
///     assets/HASH  a finished asset: an archive, executables and `record.json`
public struct AssetCache: Sendable, Hashable {
  /// The folder.
  public let folder: FilePath

  /// The cache in this folder, which need not exist yet.
  public init(_ folder: FilePath) {
    self.folder = folder
  }

  /// The cache that the environment names: `CHIMNEY_CACHE`, else a folder `chimney` in
  /// `XDG_CACHE_HOME` or in `~/.cache`.
  /// - Throws: `WorkspaceError.noCacheFolder`
  public init(_ environment: Environment) throws(WorkspaceError) {
    if let folder = environment["CHIMNEY_CACHE"] {
      self.init(FilePath(folder))
    } else if let caches = environment["XDG_CACHE_HOME"], caches.hasPrefix("/") {
      self.init(FilePath(caches).appending("chimney"))
    } else if let home = environment["HOME"] {
      self.init(FilePath(home).appending(".cache").appending("chimney"))
    } else {
      throw .noCacheFolder
    }
  }

  var lock: FilePath { folder.appending("lock") }
  var building: FilePath { folder.appending("building") }

  func entry(_ hash: String) -> FilePath {
    folder.appending("assets").appending(hash)
  }
}

extension AssetCache {
  /// The asset, if it was built and is still what it was then.
  func bundle(_ asset: PlannedAsset) -> StagedBundle? {
    let folder = entry(asset.hash)
    guard let document = try? folder.appending(BundleRecord.file).content(),
      let record = BundleRecord(document: document)
    else { return nil }
    let bundle = StagedBundle(asset, folder: folder, record: record)
    guard bundle.isIntact else { return nil }
    try? folder.touch()
    return bundle
  }

  /// Puts a finished folder in its place; one that is there already takes the other's place, since
  /// somebody may be reading it.
  func install(_ finished: FilePath, as hash: String) throws(WorkspaceError) {
    try folder.appending("assets").createFolders()
    let entry = entry(hash)
    try entry.exists ? finished.exchange(with: entry) : finished.move(to: entry)
  }
}
