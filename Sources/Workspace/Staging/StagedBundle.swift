public import Chimney
internal import AssetBundling
internal import Digests
public import SystemPackage

/// An asset that is built: where its files are, and what they are.
public struct StagedBundle: Sendable, Hashable {
  /// The hash that the asset's key asks for.
  public let hash: String
  /// The folder in the cache.
  public let folder: FilePath
  /// The digests and sizes of the files.
  public let record: BundleRecord

  init(_ asset: PlannedAsset, folder: FilePath, record: BundleRecord) {
    hash = asset.key.published(sources: asset.hash, output: record.zip.sha256)
    self.folder = folder
    self.record = record
  }

  /// What synthesis needs to know.
  public var asset: StagedAsset { StagedAsset(hash: hash) }

  /// The archive for S3.
  public var zip: FilePath { folder.appending(BundleRecord.archive) }

  /// An executable as it was built, the product that is shipped or a companion; nil for another
  /// name. What runs the function on one's own machine runs these.
  public func executable(_ name: String) -> FilePath? {
    record.executables[name].map { _ in Self.executable(name, in: folder) }
  }

  static func executable(_ name: String, in folder: FilePath) -> FilePath {
    folder.appending("bin").appending(name)
  }

  /// Whether all files are what was built; a file that lost its seal is hashed, and sealed again.
  var isIntact: Bool {
    Self.isIntact(zip, record.zip)
      && record.executables.allSatisfy { Self.isIntact(Self.executable($0, in: folder), $1) }
  }

  private static func isIntact(_ path: FilePath, _ file: BundleRecord.File) -> Bool {
    if Seal.isIntact(path, bytes: file.bytes) { return true }
    guard let digest = try? path.sha256(), digest.hexadecimal == file.sha256 else { return false }
    try? Seal.close(path)
    return true
  }
}
