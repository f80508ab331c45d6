internal import AssetBundling
public import Chimney
public import CloudFormation

/// An asset whose sources were read, before anything is built: its hash is all that a template
/// needs, so mistakes in stacks are found before a build of minutes.
public struct PlannedAsset: Sendable {
  /// Names the asset in its tree.
  public let id: AssetID
  let sources: SourceFolder
  let plan: BuildPlan
  /// The hash of the sources and of what was declared.
  public let hash: String

  init(
    _ asset: (id: AssetID, asset: Asset), _ roots: inout PackageRoots
  ) throws(WorkspaceError) {
    id = asset.id
    sources = try SourceFolder(asset.asset, &roots)
    switch asset.asset.build {
    case .swiftPackage(let build): plan = BuildPlan(build)
    }
    hash = plan.hash(of: try sources.files())
  }

  /// What synthesis needs to know.
  public var asset: StagedAsset { StagedAsset(hash: hash) }
}
