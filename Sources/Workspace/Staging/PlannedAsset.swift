internal import AssetBundling
public import Chimney
public import CloudFormation
internal import Digests

/// An asset whose sources were read, before anything is built: its hash is all that a template
/// needs, so mistakes in stacks are found before a build of minutes.
public struct PlannedAsset: Sendable {
  /// Names the asset in its tree.
  public let id: AssetID
  let sources: SourceFolder
  let build: Asset.Build
  let key: Asset.Key
  /// The hash of the sources and of what was declared: what the cache knows it by.
  public let hash: String

  init(
    _ asset: (id: AssetID, asset: Asset), _ roots: inout PackageRoots
  ) throws(WorkspaceError) {
    id = asset.id
    build = asset.asset.build
    key = asset.asset.key
    sources = try SourceFolder(asset.asset, &roots)
    hash = try sources.hash(for: asset.asset.build)
  }

  /// What synthesis needs to know. Of an asset whose key is the output's it is only known once that
  /// is there: until then it is the sources'.
  public var asset: StagedAsset { StagedAsset(hash: key.published(sources: hash)) }
}

extension SourceFolder {
  /// The hash of what lies there, and of what was declared about it.
  /// - Throws: `WorkspaceError`
  func hash(for build: Asset.Build) throws(WorkspaceError) -> String {
    switch build {
    case .swiftPackage(let build):
      return BuildPlan(build).hash(of: try files(of: build))
    case .folder(let build):
      return build.hash(
        of: try files(of: build).map {
          SourceFile(path: $0.name, isExecutable: $0.isExecutable, bytes: $0.bytes)
        })
    case .zip: return try path.sha256().hexadecimal
    }
  }
}
