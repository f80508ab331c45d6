internal import AssetBundling
public import Chimney
public import CloudFormation

/// Makes sure that assets are built: finds them in the cache, or builds them into it.
public struct Stager: Sendable {
  private let cache: AssetCache
  private let tools: BuildTools
  private let progress: Progress

  /// A stager over a cache.
  ///
  /// - Parameters:
  ///   - swift: The toolchain's command, by its name in PATH or its path.
  ///   - container: The program that runs containers; without one `docker`, `podman` or `finch`,
  ///     whichever is there.
  public init(
    cache: AssetCache, swift: String = "swift", container: String? = nil, progress: Progress
  ) {
    self.cache = cache
    tools = BuildTools(
      swift: swift, containers: container.map { [$0] } ?? BuildTools.knownContainers)
    self.progress = progress
  }

  /// Reads the sources of assets, and builds nothing.
  /// - Throws: `WorkspaceError`
  public func plan(
    _ assets: [(id: AssetID, asset: Asset)]
  ) throws(WorkspaceError) -> [PlannedAsset] {
    var roots = PackageRoots()
    var planned: [PlannedAsset] = []
    for asset in assets { planned.append(try PlannedAsset(asset, &roots)) }
    return planned
  }

  /// Stages assets, one after the other; those whose sources did not change cost nothing more.
  /// `rebuild` builds all of them anew.
  ///
  /// Safe beside other processes that stage the same assets, and when the task is cancelled:
  /// nothing half-made is ever used.
  /// - Throws: `WorkspaceError`
  public func stage(
    _ assets: [PlannedAsset], rebuild: Bool = false
  ) async throws(WorkspaceError) -> [AssetID: StagedBundle] {
    var bundles: [AssetID: StagedBundle] = [:]
    for asset in assets { bundles[asset.id] = try await stage(asset, rebuild: rebuild) }
    return bundles
  }

  private func stage(
    _ asset: PlannedAsset, rebuild: Bool
  ) async throws(WorkspaceError) -> StagedBundle {
    if !rebuild, let bundle = cache.bundle(asset) { return bundle }
    let build = AssetBuild(asset: asset, cache: cache, tools: tools, progress: progress)
    return try await Interruption.cancelling { () throws(WorkspaceError) in
      try await build.run(rebuild: rebuild)
    }
  }
}
